#include "model/geo/compiler/geos.h"

#include <ranges>

namespace atlas {

Geos::Geos() : context(GEOS_init_r(), &GEOS_finish_r)
{
    GEOSContext_setErrorMessageHandler_r(handle(), &keepError, this);
}

void Geos::keepError(const char* message, void* self)
{
    static_cast<Geos*>(self)->error = QString::fromUtf8(message);
}

Geos::Geometry Geos::own(GEOSGeometry* geometry) const
{
    return {geometry, [owner = handle()](GEOSGeometry* each) { GEOSGeom_destroy_r(owner, each); }};
}

GEOSGeometry* Geos::ring(const std::vector<MicroPoint>& points, const Plane& plane) const
{
    const auto count = unsigned(points.size());
    GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(handle(), count + 1, 2);
    for (unsigned i = 0; i <= count; ++i) {
        const PlanePoint point = plane(points[i % count]);
        GEOSCoordSeq_setXY_r(handle(), sequence, i, point.x, point.y);
    }
    return GEOSGeom_createLinearRing_r(handle(), sequence);
}

Geos::Geometry Geos::polygon(const PolygonShape& shape, const Plane& plane) const
{
    GEOSGeometry* outer = ring(shape.rings.front(), plane);
    std::vector<GEOSGeometry*> holes;
    for (const auto& points : shape.rings | std::views::drop(1)) holes.push_back(ring(points, plane));
    return own(GEOSGeom_createPolygon_r(handle(), outer, holes.data(), unsigned(holes.size())));
}

Geos::Geometry Geos::collection(std::span<const PolygonShape> shapes, const Plane& plane) const
{
    std::vector<GEOSGeometry*> members;
    members.reserve(shapes.size());
    for (const PolygonShape& shape : shapes) members.push_back(polygon(shape, plane).release());
    return own(GEOSGeom_createCollection_r(handle(), GEOS_GEOMETRYCOLLECTION, members.data(),
                                           unsigned(members.size())));
}

PlanePoint Geos::point(const GEOSGeometry* line, unsigned index) const
{
    PlanePoint result;
    GEOSCoordSeq_getXY_r(handle(), GEOSGeom_getCoordSeq_r(handle(), line), index, &result.x, &result.y);
    return result;
}

}
