#pragma once

#include "model/geo/compiler/plane.h"
#include "model/geo/compiler/shapes.h"

#include <geos_c.h>

#include <functional>
#include <memory>
#include <span>

namespace atlas {

/// A GEOS context, owners for what is made in it, and the words of its last error.
class Geos
{
public:
    using Geometry = std::unique_ptr<GEOSGeometry, std::function<void(GEOSGeometry*)>>;

    Geos();
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    GEOSContextHandle_t handle() const { return context.get(); }
    const QString& lastError() const { return error; }
    Geometry own(GEOSGeometry* geometry) const;

    Geometry polygon(const PolygonShape& shape, const Plane& plane) const;
    /// Of the polygons, one by one.
    Geometry collection(std::span<const PolygonShape> shapes, const Plane& plane) const;
    /// A point of a line string or ring; the index must be valid.
    PlanePoint point(const GEOSGeometry* line, unsigned index) const;

private:
    GEOSGeometry* ring(const std::vector<MicroPoint>& points, const Plane& plane) const;
    static void keepError(const char* message, void* self);

    std::unique_ptr<GEOSContextHandle_HS, decltype(&GEOS_finish_r)> context;
    QString error;
};

}
