#include "ui/map/page_inset.h"

#include "ui/map/map_extents.h"
#include "ui/map/page_frame.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace atlas {

namespace {

bool contains(const LonLatBox& box, LonLat point)
{
    return point.lon >= box.west && point.lon <= box.east && point.lat >= box.south && point.lat <= box.north;
}

/// The states that matter most of those of which the map of Europe shows nothing.
std::vector<const Country*> outside(const PageMapRequest& request)
{
    const Country* selected = request.land.boundaries().country(request.selected);
    if (selected && !isAroundEurope(*selected)) return {selected};
    std::vector<const Country*> members;
    std::vector<const Country*> others;
    std::vector<const ActorState*> states(request.moment.actors.begin(), request.moment.actors.end());
    if (request.comparison) std::ranges::copy(request.comparison->before.actors, std::back_inserter(states));
    for (const ActorState* state : states) {
        const Country* country = request.land.boundaries().country(state->actor->id);
        if (!country || isAroundEurope(*country)) continue;
        (state->status->counted ? members : others).push_back(country);
    }
    return members.empty() ? others : members;
}

void addBox(std::vector<LonLat>& points, const LonLatBox& box)
{
    const LonLat middle{(box.west + box.east) / 2, (box.south + box.north) / 2};
    for (const double lon : {box.west, middle.lon, box.east})
        for (const double lat : {box.south, middle.lat, box.north}) points.push_back({lon, lat});
}

}

std::optional<PageFrame> insetFrame(const PageMapRequest& request)
{
    constexpr double margin = 6;
    constexpr double coarser = 1.5; // islets along a coast would be one blot
    const std::vector<const Country*> countries = outside(request);
    if (countries.empty() || request.inset.isEmpty()) return std::nullopt;
    const bool american = std::ranges::any_of(countries, [](const Country* country) {
        return contains(extents::northAmericaAndArctic, country->labelPoint);
    });
    PageFrame frame{.centre = extents::northAmericaCentre,
                    .within = {},
                    .room = request.inset.adjusted(margin, margin, -margin, -margin),
                    .rect = request.inset,
                    .tolerance = request.tolerance * coarser};
    if (american) {
        frame.within.assign(extents::northAmericaOnPage.begin(), extents::northAmericaOnPage.end());
    } else {
        frame.centre = countries.front()->labelPoint;
        for (const Country* country : countries) addBox(frame.within, country->mainBox);
    }
    return frame;
}

}
