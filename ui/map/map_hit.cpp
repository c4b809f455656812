#include "ui/map/map_hit.h"

#include <cmath>
#include <numbers>

namespace atlas {

ActorId stateAt(QPointF point, const MapView& view, const Boundaries& boundaries,
                std::span<const ActorId> states)
{
    constexpr double reach = 6; // pixels

    const LonLat at = view.toLonLat(point);
    if (const Country* country = boundaries.at(at)) return country->id;
    const double degreesPerPixel = 360 / view.worldSize * std::cos(at.lat * std::numbers::pi / 180);
    const Country* nearest = boundaries.nearest(at, reach * degreesPerPixel, states);
    return nearest ? nearest->id : ActorId();
}

}
