#include "model/geo/compiler/shapes.h"

#include "model/geo/compiler/extents.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double authalicRadius = 6'371'007.1809; ///< of WGS 84, in metres
constexpr double eccentricity = 0.0818191908426;  ///< of WGS 84
constexpr double squareMetresInHectare = 10'000;

double radians(qint32 microDegree) { return double(microDegree) / microDegrees * std::numbers::pi / 180; }

/// Snyder's q (Map Projections: A Working Manual, 1987, equation 3-12).
double authalicQ(double sine)
{
    const double e = eccentricity;
    return (1 - e * e) *
           (sine / (1 - e * e * sine * sine) - std::log((1 - e * sine) / (1 + e * sine)) / (2 * e));
}

/// The sine of the latitude on the sphere of equal area.
double authalicSine(qint32 lat)
{
    static const double atPole = authalicQ(1);
    return authalicQ(std::sin(radians(lat))) / atPole;
}

/// In hectares, positive where the ring runs clockwise; edges are straight in the cylindrical plane.
double clockwiseArea(const std::vector<MicroPoint>& ring)
{
    double sum = 0;
    MicroPoint previous = ring.back();
    for (const MicroPoint point : ring) {
        sum += (radians(point.lon) - radians(previous.lon)) *
               (authalicSine(point.lat) + authalicSine(previous.lat)) / 2;
        previous = point;
    }
    return sum * authalicRadius * authalicRadius / squareMetresInHectare;
}

std::vector<MicroPoint> assembleRing(const Topology& topology, const ArcRing& arcs)
{
    std::vector<MicroPoint> ring;
    for (const int index : arcs) {
        Arc arc = topology.arcs[size_t(index < 0 ? ~index : index)];
        if (index < 0) std::ranges::reverse(arc);
        // Each arc ends where the next begins, the last where the first does.
        ring.insert(ring.end(), arc.begin(), arc.end() - 1);
    }
    return ring;
}

}

std::expected<std::vector<PolygonShape>, QString> assemblePolygons(const Topology& topology,
                                                                   const Topology::Unit& unit)
{
    std::vector<PolygonShape> polygons;
    for (const std::vector<ArcRing>& arcRings : unit.polygons) {
        PolygonShape& polygon = polygons.emplace_back();
        for (const ArcRing& arcs : arcRings) {
            const bool isOuter = polygon.rings.empty();
            polygon.rings.push_back(assembleRing(topology, arcs));
            const double area = clockwiseArea(polygon.rings.back());
            if ((area > 0) != isOuter)
                return std::unexpected(u"%1 has a ring wound the wrong way"_s.arg(unit.id));
            polygon.hectares += area;
        }
        polygon.box = boxOf(polygon.rings.front());
    }
    return polygons;
}

std::expected<std::vector<PolygonShape>, QString> assemblePolygons(const Topology& topology)
{
    std::vector<PolygonShape> world;
    for (const Topology::Unit& unit : topology.units) {
        auto own = assemblePolygons(topology, unit);
        if (!own) return own;
        std::ranges::move(*own, std::back_inserter(world));
    }
    return world;
}

}
