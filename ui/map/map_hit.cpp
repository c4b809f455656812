#include "ui/map/map_hit.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace atlas {

namespace {

constexpr double reachAtSea = 6; // pixels
constexpr double reachOverLand = 3;
constexpr double smallest = 8; // pixels that a country must have one way at least to be hit without help

bool isSmall(const Country& country, const MapView& view)
{
    const LonLatBox& box = country.mainBox;
    const double pixelsADegree = view.worldSize / 360;
    if ((box.east - box.west) * pixelsADegree >= smallest) return false;
    // Mercator draws a degree of latitude longer than one of longitude, by this much.
    const double stretch = 1 / std::cos((box.south + box.north) / 2 * std::numbers::pi / 180);
    return (box.north - box.south) * pixelsADegree * stretch < smallest;
}

std::vector<ActorId> smallOnes(const MapView& view, const Boundaries& boundaries)
{
    std::vector<ActorId> small;
    for (const Country& country : boundaries.countries())
        if (isSmall(country, view)) small.push_back(country.id);
    return small;
}

}

ActorId stateAt(QPointF point, const MapView& view, const Boundaries& boundaries,
                std::span<const ActorId> states)
{
    const LonLat at = view.toLonLat(point);
    const double degreesPerPixel = 360 / view.worldSize * std::cos(at.lat * std::numbers::pi / 180);
    std::vector<ActorId> tolerant = smallOnes(view, boundaries);
    if (const Country* country = boundaries.at(at)) {
        if (isSmall(*country, view)) return country->id;
        const Country* near = boundaries.nearest(at, reachOverLand * degreesPerPixel, tolerant);
        return near ? near->id : country->id;
    }
    tolerant.insert(tolerant.end(), states.begin(), states.end());
    const Country* nearest = boundaries.nearest(at, reachAtSea * degreesPerPixel, tolerant);
    return nearest ? nearest->id : ActorId();
}

}
