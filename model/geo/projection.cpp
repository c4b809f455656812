#include "model/geo/projection.h"

#include <proj.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double pi = std::numbers::pi;
/// Where the Mercator square ends: its image is as far from the equator's as 180° E is from Greenwich.
constexpr double mercatorLatitudeLimit = 85.051128779806604;
constexpr double reach = 150; // degrees of arc
constexpr double cosineOfReach = -std::numbers::sqrt3 / 2;

double radians(double degrees) { return degrees * pi / 180; }
double degrees(double radians) { return radians * 180 / pi; }

/// The cosine of the arc between two points of a sphere.
double cosineOfArc(LonLat a, LonLat b)
{
    return std::sin(radians(a.lat)) * std::sin(radians(b.lat))
         + std::cos(radians(a.lat)) * std::cos(radians(b.lat)) * std::cos(radians(a.lon - b.lon));
}

bool isInReach(LonLat point, LonLat centre)
{
    // The arc is no longer than the way along a meridian and a parallel: near points need no trigonometry.
    if (std::abs(point.lat - centre.lat) + std::abs(point.lon - centre.lon) < reach) return true;
    return cosineOfArc(point, centre) >= cosineOfReach;
}

}

QPointF toMercator(LonLat point)
{
    const double latitude = radians(std::clamp(point.lat, -mercatorLatitudeLimit, mercatorLatitudeLimit));
    return {(point.lon + 180) / 360, 0.5 - std::asinh(std::tan(latitude)) / (2 * pi)};
}

LonLat fromMercator(QPointF point)
{
    const bool inFirstCopy = point.x() >= 0 && point.x() <= 1;
    const double x = inFirstCopy ? point.x() : point.x() - std::floor(point.x());
    return {x * 360 - 180, degrees(std::atan(std::sinh(pi * (1 - 2 * point.y()))))};
}

struct EqualAreaProjection::Proj {
    LonLat centre;
    std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context{proj_context_create(),
                                                                         &proj_context_destroy};
    std::unique_ptr<PJ, decltype(&proj_destroy)> laea{nullptr, &proj_destroy};
};

EqualAreaProjection::EqualAreaProjection(LonLat centre) : proj(std::make_unique<Proj>())
{
    proj->centre = centre;
    proj_context_set_enable_network(proj->context.get(), 0);
    const QByteArray definition = "+proj=laea +ellps=WGS84 +lat_0=" + QByteArray::number(centre.lat, 'g', 17)
                                + " +lon_0=" + QByteArray::number(centre.lon, 'g', 17);
    proj->laea.reset(proj_create(proj->context.get(), definition.constData()));
}

EqualAreaProjection::~EqualAreaProjection() = default;

std::optional<QPointF> EqualAreaProjection::project(LonLat point) const
{
    if (!isInReach(point, proj->centre)) return std::nullopt;
    const PJ_COORD input = proj_coord(radians(point.lon), radians(point.lat), 0, 0);
    const PJ_COORD metres = proj_trans(proj->laea.get(), PJ_FWD, input);
    if (!std::isfinite(metres.xy.x) || !std::isfinite(metres.xy.y)) return std::nullopt;
    return QPointF(metres.xy.x, metres.xy.y);
}

std::optional<LonLat> EqualAreaProjection::unproject(QPointF metres) const
{
    const PJ_COORD input = proj_coord(metres.x(), metres.y(), 0, 0);
    const PJ_COORD angles = proj_trans(proj->laea.get(), PJ_INV, input);
    if (!std::isfinite(angles.lp.lam) || !std::isfinite(angles.lp.phi)) return std::nullopt;
    const LonLat point{degrees(angles.lp.lam), degrees(angles.lp.phi)};
    if (!isInReach(point, proj->centre)) return std::nullopt;
    return point;
}

}
