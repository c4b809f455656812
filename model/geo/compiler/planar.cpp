#include "model/geo/compiler/planar.h"

#include <QHash>

#include <geos_c.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numbers>
#include <ranges>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

struct PlanePoint {
    double x = 0, y = 0;
    friend bool operator==(PlanePoint, PlanePoint) = default;
    friend size_t qHash(PlanePoint point, size_t seed = 0) { return qHashMulti(seed, point.x, point.y); }
};

/// Just short of the poles: unlike the map's, this plane must keep the order of Antarctica's points.
constexpr double latitudeLimit = 89.9;

/// Mercator in degrees: as wide as the longitudes, y northwards.
PlanePoint toPlane(MicroPoint point)
{
    constexpr double degree = std::numbers::pi / 180;
    const double lat = std::clamp(double(point.lat) / microDegrees, -latitudeLimit, latitudeLimit);
    return {double(point.lon) / microDegrees, std::asinh(std::tan(lat * degree)) / degree};
}

MicroPoint fromPlane(PlanePoint point)
{
    constexpr double degree = std::numbers::pi / 180;
    return {qint32(std::lround(point.x * microDegrees)),
            qint32(std::lround(std::atan(std::sinh(point.y * degree)) / degree * microDegrees))};
}

/// A GEOS context that keeps the last error's words, and owners for what it makes.
class Geos
{
public:
    Geos() { GEOSContext_setErrorMessageHandler_r(context.get(), &keepError, this); }

    using Geometry = std::unique_ptr<GEOSGeometry, std::function<void(GEOSGeometry*)>>;
    Geometry own(GEOSGeometry* geometry) const
    {
        return {geometry, [handle = context.get()](GEOSGeometry* each) { GEOSGeom_destroy_r(handle, each); }};
    }

    GEOSContextHandle_t handle() const { return context.get(); }

    GEOSGeometry* ring(const std::vector<MicroPoint>& points) const
    {
        const auto count = unsigned(points.size());
        GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(handle(), count + 1, 2);
        for (unsigned i = 0; i <= count; ++i) {
            const PlanePoint point = toPlane(points[i % count]);
            GEOSCoordSeq_setXY_r(handle(), sequence, i, point.x, point.y);
        }
        return GEOSGeom_createLinearRing_r(handle(), sequence);
    }

    Geometry polygon(const PolygonShape& shape) const
    {
        std::vector<GEOSGeometry*> holes;
        for (const auto& points : shape.rings | std::views::drop(1)) holes.push_back(ring(points));
        return own(GEOSGeom_createPolygon_r(handle(), ring(shape.rings.front()), holes.data(), unsigned(holes.size())));
    }

    PlanePoint point(const GEOSGeometry* line, unsigned index) const
    {
        PlanePoint result;
        GEOSCoordSeq_getXY_r(handle(), GEOSGeom_getCoordSeq_r(handle(), line), index, &result.x, &result.y);
        return result;
    }

    QString error;

private:
    static void keepError(const char* message, void* self) { static_cast<Geos*>(self)->error = QString::fromUtf8(message); }

    std::unique_ptr<GEOSContextHandle_HS, decltype(&GEOS_finish_r)> context{GEOS_init_r(), &GEOS_finish_r};
};

QHash<PlanePoint, quint32> indexByPosition(const PolygonShape& polygon)
{
    QHash<PlanePoint, quint32> indices;
    quint32 next = 0;
    for (const auto& ring : polygon.rings)
        for (const MicroPoint point : ring) indices.insert(toPlane(point), next++);
    return indices;
}

}

std::expected<std::vector<quint32>, QString> triangulate(const PolygonShape& polygon)
{
    Geos geos;
    const auto shape = geos.polygon(polygon);
    if (GEOSisValid_r(geos.handle(), shape.get()) != 1) return std::unexpected(u"Not a valid polygon"_s);
    const auto triangles = geos.own(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), shape.get()));
    if (!triangles) return std::unexpected(geos.error);

    const QHash<PlanePoint, quint32> indices = indexByPosition(polygon);
    std::vector<quint32> corners;
    const int count = GEOSGetNumGeometries_r(geos.handle(), triangles.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* triangle = GEOSGetGeometryN_r(geos.handle(), triangles.get(), i);
        const GEOSGeometry* outline = GEOSGetExteriorRing_r(geos.handle(), triangle);
        for (unsigned corner = 0; corner < 3; ++corner) {
            const auto found = indices.constFind(geos.point(outline, corner));
            if (found == indices.cend()) return std::unexpected(u"A triangle has a corner of its own"_s);
            corners.push_back(*found);
        }
    }
    return corners;
}

std::expected<MicroPoint, QString> poleOfInaccessibility(const PolygonShape& polygon)
{
    Geos geos;
    const auto shape = geos.polygon(polygon);
    const double size = double(std::max(polygon.box.east - polygon.box.west, polygon.box.north - polygon.box.south));
    const double tolerance = size / microDegrees / 100;
    const auto radius = geos.own(GEOSMaximumInscribedCircle_r(geos.handle(), shape.get(), tolerance));
    if (!radius) return std::unexpected(geos.error);
    return fromPlane(geos.point(radius.get(), 0));
}

}
