#include "model/geo/compiler/simplify.h"

#include "model/geo/compiler/geos.h"
#include "model/geo/compiler/planar.h"

#include <QSet>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

void addPoints(QSet<PlanePoint>& points, const Geos& geos, const GEOSGeometry* geometry)
{
    const GEOSContextHandle_t handle = geos.handle();
    if (GEOSGeomTypeId_r(handle, geometry) == GEOS_POLYGON) {
        const auto addRing = [&](const GEOSGeometry* ring) {
            const int count = GEOSGeomGetNumPoints_r(handle, ring);
            for (int i = 0; i < count; ++i) points.insert(geos.point(ring, unsigned(i)));
        };
        addRing(GEOSGetExteriorRing_r(handle, geometry));
        const int holes = GEOSGetNumInteriorRings_r(handle, geometry);
        for (int i = 0; i < holes; ++i) addRing(GEOSGetInteriorRingN_r(handle, geometry, i));
        return;
    }
    const int count = GEOSGetNumGeometries_r(handle, geometry);
    for (int i = 0; i < count; ++i) addPoints(points, geos, GEOSGetGeometryN_r(handle, geometry, i));
}

/// The corners that are left of polygons.
std::expected<QSet<PlanePoint>, QString> keptPoints(std::span<const PolygonShape> polygons, double tolerance)
{
    Geos geos;
    const Geos::Geometry all = geos.collection(polygons, mercator);
    const Geos::Geometry simple =
        geos.own(GEOSCoverageSimplifyVW_r(geos.handle(), all.get(), tolerance, /* preserveBoundary */ 0));
    if (!simple) return std::unexpected(geos.lastError());
    QSet<PlanePoint> points;
    addPoints(points, geos, simple.get());
    return points;
}

/// A ring of one arc may begin at a point that is left out; the ends of all others are where arcs meet.
Arc thinned(const Arc& arc, const QSet<PlanePoint>& kept)
{
    const bool isClosed = arc.front() == arc.back();
    Arc result;
    for (size_t i = 0; i + (isClosed ? 1 : 0) < arc.size(); ++i) {
        const bool isEnd = !isClosed && (i == 0 || i + 1 == arc.size());
        if (isEnd || kept.contains(mercator(arc[i]))) result.push_back(arc[i]);
    }
    if (isClosed && !result.empty()) result.push_back(result.front());
    return result;
}

bool isSeen(const PolygonShape& shape, double tolerance)
{
    const PlanePoint southWest = mercator({shape.box.west, shape.box.south});
    const PlanePoint northEast = mercator({shape.box.east, shape.box.north});
    return std::max(northEast.x - southWest.x, northEast.y - southWest.y) >= tolerance;
}

/// Leaves out the polygons that are too small to be seen.
std::expected<void, QString> dropSpecks(Topology& topology, double tolerance)
{
    for (Topology::Unit& unit : topology.units) {
        const auto shapes = assemblePolygons(topology, unit);
        if (!shapes) return std::unexpected(shapes.error());
        const auto largest = std::ranges::max_element(*shapes, {}, &PolygonShape::hectares) - shapes->begin();
        std::vector<std::vector<ArcRing>> kept;
        for (size_t i = 0; i < shapes->size(); ++i)
            if (std::ptrdiff_t(i) == largest || isSeen((*shapes)[i], tolerance)) kept.push_back(unit.polygons[i]);
        unit.polygons = std::move(kept);
    }
    return {};
}

}

std::expected<Topology, QString> simplified(const Topology& topology, double tolerance)
{
    Topology result = topology;
    if (const auto dropped = dropSpecks(result, tolerance); !dropped) return std::unexpected(dropped.error());
    const auto before = assemblePolygons(result);
    if (!before) return std::unexpected(before.error());
    const auto kept = keptPoints(*before, tolerance);
    if (!kept) return std::unexpected(kept.error());
    for (Arc& arc : result.arcs) arc = thinned(arc, *kept);
    const auto after = assemblePolygons(result);
    if (!after) return std::unexpected(after.error());
    if (!isCoverage(*after)) return std::unexpected(u"Units overlap, or leave gaps, once simplified"_s);
    return result;
}

}
