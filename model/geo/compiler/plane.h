#pragma once

#include "model/geo/boundary_file.h"

#include <QHashFunctions>

#include <functional>

namespace atlas {

/// A point of a plane, in degrees or what is as long as one; y northwards.
struct PlanePoint {
    double x = 0, y = 0;
    friend bool operator==(PlanePoint, PlanePoint) = default;
    friend size_t qHash(PlanePoint point, size_t seed = 0) { return qHashMulti(seed, point.x, point.y); }
};

/// Lays the globe out in a plane.
using Plane = std::function<PlanePoint(MicroPoint)>;

/// Mercator, as wide as the longitudes. It ends just short of the poles and not where the map does, because
/// it must keep the order of Antarctica's points.
PlanePoint mercator(MicroPoint point);

/// Latitudes as they are, longitudes narrowed as at one latitude: true to scale there.
class EquirectangularPlane
{
public:
    /// In millionths of a degree.
    explicit EquirectangularPlane(qint32 trueLatitude);
    PlanePoint operator()(MicroPoint point) const;
    MicroPoint inverse(PlanePoint point) const;

private:
    double narrowing;
};

}
