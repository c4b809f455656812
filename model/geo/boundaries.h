#pragma once

#include "model/dossier/event.h"
#include "model/dossier/ids.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// A rectangle of longitudes and latitudes in degrees. East may exceed 180 where it crosses the antimeridian.
struct LonLatBox {
    double west = 0, south = 0, east = 0, north = 0;
    friend bool operator==(const LonLatBox&, const LonLatBox&) = default;
};

/// One closed ring of boundary points, the first not repeated at the end; never across the antimeridian.
using Ring = std::vector<LonLat>;

/// An outer ring and its holes, and the triangles that fill it.
struct LandPolygon {
    std::vector<Ring> rings; ///< the first is the outer one
    LonLatBox box;
    std::vector<quint32> triangles; ///< three a triangle, indices into the rings' points laid end to end
};

/// A line of the map drawn once though two states share it.
struct BoundaryLine {
    std::vector<LonLat> points;
    int left = -1;  ///< index of a country in Boundaries::countries
    int right = -1; ///< the other one; −1: the sea
    bool disputed = false;
    bool isCoast() const { return right < 0; }
};

struct Country {
    ActorId id; ///< ISO 3166-1 alpha-3; `XKX`, and Natural Earth's own codes where ISO has none
    std::vector<LandPolygon> polygons; ///< the largest by area first
    LonLatBox box;        ///< of all polygons; for Russia, Fiji and the United States up to 360° wide
    LonLatBox mainBox;    ///< of the main polygon: what "fit to France" means
    LonLat labelPoint;    ///< inside the main polygon, far from its edges (pole of inaccessibility)
};

/// The world's countries at one scale in one boundary position. Immutable, shared.
class Boundaries
{
public:
    /// Positions: `un`. Scales: 50 (1:50 million). Reads only the program's own resources.
    static std::expected<std::shared_ptr<const Boundaries>, QString> load(const QString& position, int scale);

    const QString& position() const { return positionId; }
    int scale() const { return millions; }
    std::span<const Country> countries() const { return states; }
    std::span<const BoundaryLine> lines() const { return borders; }
    const Country* country(const ActorId& id) const;

    /// The country at a point: exact, with holes and enclaves; nothing at sea.
    const Country* at(LonLat point) const;
    /// The nearest of some countries within a distance (degrees of latitude) of a point; for tolerant clicks.
    const Country* nearest(LonLat point, double tolerance, std::span<const ActorId> among) const;

    Boundaries();
    ~Boundaries();

private:
    QString positionId;
    int millions = 0;
    std::vector<Country> states;
    std::vector<BoundaryLine> borders;
    struct Index;
    std::unique_ptr<Index> index;
};

}
