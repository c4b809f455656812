#pragma once

#include "model/dossier/event.h"
#include "model/dossier/ids.h"

#include <QString>

#include <expected>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

struct BoundaryFile;

/// A rectangle of longitudes and latitudes in degrees. East may exceed 180 where it crosses the antimeridian.
struct LonLatBox {
    double west = 0, south = 0, east = 0, north = 0;
    friend bool operator==(const LonLatBox&, const LonLatBox&) = default;
};

/// One closed ring of boundary points, the first not repeated at the end; never across the antimeridian,
/// where the land on either side is a polygon of its own. Outer rings run clockwise, holes anticlockwise.
using Ring = std::span<const LonLat>;

/// An outer ring and its holes, and the triangles that fill it in the Mercator plane: a view into Boundaries.
struct LandPolygon {
    std::span<const Ring> rings;    ///< the first is the outer one
    std::span<const LonLat> points; ///< of all its rings, laid end to end
    std::span<const quint32> triangles; ///< three a triangle, indices into `points`
    LonLatBox box;
};

/// A line of the map drawn once though two states share it; never the cut along the antimeridian. A view into
/// its Boundaries.
struct BoundaryLine {
    std::span<const LonLat> points; ///< a closed line repeats its first point
    int left = -1;  ///< index in Boundaries::countries of the one on the left hand of who follows the points
    int right = -1; ///< of the one on the right; −1: the sea
    bool disputed = false; ///< also a line that the position does not recognise: one country on both sides
    LonLatBox box;
    bool isCoast() const { return right < 0; }
};

struct Country {
    ActorId id; ///< ISO 3166-1 alpha-3; `XKX`, and Natural Earth's own codes where ISO has none
    std::span<const LandPolygon> polygons; ///< at least one; the largest by area first
    double squareKilometres = 0;           ///< on the WGS 84 ellipsoid, to a hectare
    LonLatBox box;     ///< of all polygons, the short way round: Fiji's and Russia's reach past 180° E
    LonLatBox mainBox; ///< of the main polygon and the islands near it: what "fit to France" means
    LonLat labelPoint; ///< inside the main polygon, far from its edges (pole of inaccessibility)
};

/// The world's countries at one scale in one boundary position. Immutable, shared.
class Boundaries
{
public:
    /// Positions: `un`. Scales: 50 (1:50 million). Reads only the program's own resources.
    /// Fails with a sentence where there is no such position at that scale.
    static std::expected<std::shared_ptr<const Boundaries>, QString> load(const QString& position, int scale);

    const QString& position() const { return positionId; }
    int scale() const { return millions; }
    /// In the order of their ids.
    std::span<const Country> countries() const { return states; }
    std::span<const BoundaryLine> lines() const { return borders; }
    const Country* country(const ActorId& id) const;

    /// The country at a point: exact, with holes and enclaves; nothing at sea. Longitudes may lie outside
    /// ±180°.
    const Country* at(LonLat point) const;
    /// The country at a point where it is one of some; else the nearest of these within a distance (degrees
    /// of latitude) of the point. For tolerant clicks.
    const Country* nearest(LonLat point, double tolerance, std::span<const ActorId> among) const;

    explicit Boundaries(BoundaryFile&& file);
    Boundaries(const Boundaries&) = delete;
    Boundaries& operator=(const Boundaries&) = delete;

private:
    const BoundaryLine& lineOfSegment(quint32 segment) const;

    QString positionId;
    int millions = 0;
    std::vector<Country> states;
    std::vector<BoundaryLine> borders;

    // What the views above look at.
    std::vector<LandPolygon> polygons;
    std::vector<Ring> rings;
    std::vector<LonLat> ringPoints;
    std::vector<quint32> corners;
    std::vector<LonLat> linePoints;

    // The line segments by latitude, as BoundaryFile has them.
    std::vector<quint32> bandStarts;
    std::vector<quint32> bandSegments;
};

}
