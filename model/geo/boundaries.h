#pragma once

#include "model/dossier/event.h"
#include "model/dossier/ids.h"
#include "model/geo/boundary_file.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A rectangle of longitudes and latitudes in degrees. East may exceed 180 where it crosses the antimeridian.
struct LonLatBox {
    double west = 0, south = 0, east = 0, north = 0;
    friend bool operator==(const LonLatBox&, const LonLatBox&) = default;
};

constexpr LonLat toDegrees(MicroPoint point)
{
    return {double(point.lon) / microDegrees, double(point.lat) / microDegrees};
}

/// One closed ring of boundary points, the first not repeated at the end; never across the antimeridian,
/// where the land on either side is a polygon of its own. Outer rings run clockwise, holes anticlockwise.
using Ring = std::span<const MicroPoint>;

/// An outer ring and its holes: a view into Boundaries.
struct LandPolygon {
    std::span<const Ring> rings; ///< the first is the outer one
    LonLatBox box;
};

/// How a line between two units of land is drawn.
enum class LineKind {
    Internal, ///< not at all: one state holds both sides
    Border,
    Coast,
    Disputed, ///< also within one state, where the position marks a line that it does not recognise
};

/// A line of the map drawn once though two states share it; never the cut along the antimeridian. A view into
/// its Boundaries.
struct BoundaryLine {
    std::span<const MicroPoint> points; ///< a closed line repeats its first point
    int left = -1;  ///< index in Boundaries::countries of the one on the left hand of who follows the points
    int right = -1; ///< of the one on the right; −1: the sea
    LineKind kind = LineKind::Border;
    LonLatBox box;
    bool isCoast() const { return kind == LineKind::Coast; }
    bool isInternal() const { return kind == LineKind::Internal; }
    bool isDisputed() const { return kind == LineKind::Disputed; }
};

struct Country {
    ActorId id; ///< ISO 3166-1 alpha-3; where ISO has none, one of the codes it leaves to users: `XKX` Kosovo
    std::span<const LandPolygon> polygons; ///< at least one; the largest by area first
    double squareKilometres = 0;           ///< on the WGS 84 ellipsoid, to a hectare
    LonLatBox box;     ///< of all polygons, the short way round: Fiji's and Russia's reach past 180° E
    LonLatBox mainBox; ///< of the main polygon and the islands near it: what "fit to France" means
    LonLat labelPoint; ///< inside the main polygon, far from its edges (pole of inaccessibility)
};

/// The world's countries at one scale in one boundary position: units of land, and whose they are. Immutable,
/// shared. The points lie in the program's read-only data, so that loading is quick, and what is never looked
/// at takes no memory.
class Boundaries
{
public:
    /// The ids of the positions there are: `un`, which is the usual one, and `de-facto`.
    static QStringList positions();
    /// Scales: 110, 50 and 10 (1:10 million). Fails with a sentence where there is no such position or scale.
    static std::expected<std::shared_ptr<const Boundaries>, QString> load(const QString& position, int scale);

    const QString& position() const { return positionId; }
    int scale() const { return int(data.scale); }
    /// In the order of their ids.
    std::span<const Country> countries() const { return states; }
    std::span<const BoundaryLine> lines() const { return borders; }
    const Country* country(const ActorId& id) const;

    /// The index in countries() of the one that holds a unit of land, such as `FRA` or `crimea`; −1 where
    /// this scale has no such unit.
    int countryOf(const QString& unit) const;
    /// How the line between two units is drawn; an empty id is the sea.
    LineKind lineKind(const QString& left, const QString& right) const;

    /// The country at a point: exact, with holes and enclaves; nothing at sea. Longitudes may lie outside
    /// ±180°.
    const Country* at(LonLat point) const;
    /// The country at a point where it is one of some; else the nearest of these within a distance (degrees
    /// of latitude) of the point. For tolerant clicks.
    const Country* nearest(LonLat point, double tolerance, std::span<const ActorId> among) const;

    /// Looks at what the data look at. `position` is an index in their positions.
    Boundaries(const BoundaryData& data, qsizetype position);
    Boundaries(const Boundaries&) = delete;
    Boundaries& operator=(const Boundaries&) = delete;

private:
    int countryOf(qint32 unit) const;
    LineKind lineKind(qint32 left, qint32 right) const;
    const BoundaryLine& lineOfSegment(quint32 segment) const;

    BoundaryData data;
    QString positionId;
    std::span<const quint32> holders; ///< of each unit the country
    std::span<const boundary_file::UnitPair> disputed;
    std::vector<Ring> rings;
    std::vector<LandPolygon> polygons; ///< each country's together
    std::vector<Country> states;
    std::vector<BoundaryLine> borders;
};

}
