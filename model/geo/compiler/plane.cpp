#include "model/geo/compiler/plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double degree = std::numbers::pi / 180;

double inDegrees(qint32 angle) { return double(angle) / microDegrees; }

}

PlanePoint mercator(MicroPoint point)
{
    constexpr double limit = 89.9;
    const double lat = std::clamp(inDegrees(point.lat), -limit, limit);
    return {inDegrees(point.lon), std::asinh(std::tan(lat * degree)) / degree};
}

EquirectangularPlane::EquirectangularPlane(qint32 trueLatitude)
    : narrowing(std::cos(inDegrees(trueLatitude) * degree))
{
}

PlanePoint EquirectangularPlane::operator()(MicroPoint point) const
{
    return {inDegrees(point.lon) * narrowing, inDegrees(point.lat)};
}

MicroPoint EquirectangularPlane::inverse(PlanePoint point) const
{
    return {qint32(std::lround(point.x / narrowing * microDegrees)),
            qint32(std::lround(point.y * microDegrees))};
}

}
