#pragma once

#include <QString>

#include <expected>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// Where the plane of land levels has its origin in toMercator()'s unit square: about Berlin, so that single
/// precision is finest in Europe. Its unit is one world's width; x runs eastwards, y southwards.
inline constexpr double levelOriginX = 0.53, levelOriginY = 0.32;

struct PlanePosition {
    float x, y;
};

/// A corner of a triangle, and the unit of land that it belongs to.
struct LandVertex {
    float x, y;
    float unit; ///< an index in LandLevel::units; a float, as shaders want their attributes
};

/// Where two units of land meet, or one meets the sea.
struct UnitBorder {
    qint32 left, right; ///< indices in LandLevel::units; right −1: the sea
    bool isCoast() const { return right < 0; }
};

/// A piece of a line. Where it goes on in another piece, the points next to its ends are known too, so that
/// pieces join without a seam.
struct LineRun {
    quint32 firstPoint, pointCount; ///< of LandLevel::linePoints, without the points before and after
    quint32 border;                 ///< an index in LandLevel::borders
    quint32 hasBefore, hasAfter;    ///< 0 or 1: linePoints also holds the point before the first, after the last
    float along;                    ///< from the line's beginning to the run's, in worlds: for dashes
};

/// What lies in one field of a grid over the world, more or less: triangles belong to the field of their
/// centre, and so do pieces of lines.
struct LandTile {
    float left, top, right, bottom; ///< the box around all of it
    quint32 firstVertex, vertexCount;
    quint32 firstCorner, cornerCount; ///< three a triangle, counted from the tile's first vertex
    quint32 firstCoast, coastCount;   ///< runs along the sea
    quint32 firstBorder, borderCount; ///< runs between two units
};

/// All land of the world at one level of detail, in the Mercator plane, ready to be drawn. It knows units of
/// land, which no boundary position divides; whose they are is Boundaries' matter. What it shows lies in the
/// program's read-only data: loading takes no time, and what is never looked at takes no memory.
class LandLevel
{
public:
    /// Made for worlds up to 2^octave pixels of the screen wide. Fails with a sentence where there is no such
    /// level.
    static std::expected<std::shared_ptr<const LandLevel>, QString> load(int octave);
    /// The levels there are, the coarsest first; the last serves for every larger world, too.
    static std::span<const int> octaves();
    /// The level for a world so many pixels of the screen wide. It may be enlarged by half: a third fewer
    /// lines to draw are worth more than a quarter of a pixel.
    static int octaveFor(double worldPixels);

    int octave() const { return power; }
    /// Of the source: 110, 50 or 10 (1:10 million).
    int scale() const { return millions; }
    /// Ids of units, as in Boundaries::countryOf.
    const std::vector<QString>& units() const { return unitIds; }
    std::span<const UnitBorder> borders;
    std::span<const LandTile> tiles;
    std::span<const LandVertex> vertices;
    std::span<const quint32> corners;
    std::span<const LineRun> runs;
    std::span<const PlanePosition> linePoints;

private:
    int power = 0;
    int millions = 0;
    std::vector<QString> unitIds;
};

}
