#include "ui/map/map_presets.h"

#include "ui/map/map_extents.h"
#include "ui/map/map_links.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace atlas {

namespace {

const extents::CuratedExtent* curated(const ActorId& state)
{
    const auto found =
        std::ranges::find(extents::curated, QStringView(state.text()), &extents::CuratedExtent::state);
    return found == extents::curated.end() ? nullptr : &*found;
}

LonLatBox extentAmongOthers(const Country& country)
{
    const extents::CuratedExtent* chosen = curated(country.id);
    return chosen ? chosen->among : country.mainBox;
}

LonLatBox westFrom180(LonLatBox box)
{
    const double turns = 360 * std::floor((box.west + 180) / 360);
    box.west -= turns;
    box.east -= turns;
    return box;
}

}

std::optional<LonLatBox> extentAround(std::span<const LonLatBox> boxes)
{
    if (boxes.empty()) return std::nullopt;
    std::vector<LonLatBox> sorted(boxes.size());
    std::ranges::transform(boxes, sorted.begin(), westFrom180);
    std::ranges::sort(sorted, {}, &LonLatBox::west);

    // The extent is what is left of the circle when its widest gap is cut out.
    const double lastEast = std::ranges::max(sorted, {}, &LonLatBox::east).east;
    double east = sorted.front().east;
    double widest = -1;
    LonLatBox around;
    for (size_t i = 1; i <= sorted.size(); ++i) {
        const double next = i < sorted.size() ? sorted[i].west : sorted.front().west + 360;
        if (next - east > widest) {
            widest = next - east;
            around.west = next;
            around.east = std::max(east + 360, lastEast);
        }
        if (i < sorted.size()) east = std::max(east, sorted[i].east);
    }
    if (widest <= 0) around.east = around.west + 360;
    around.south = std::ranges::min(sorted, {}, &LonLatBox::south).south;
    around.north = std::ranges::max(sorted, {}, &LonLatBox::north).north;
    return westFrom180(around);
}

LonLatBox extentOf(const Country& country)
{
    const extents::CuratedExtent* chosen = curated(country.id);
    return chosen ? chosen->alone : country.mainBox;
}

std::optional<LonLatBox> extentOfMembers(const Moment& moment, const Dossier& dossier,
                                         const Boundaries& boundaries)
{
    const Status* counted = dossier.countedStatus();
    std::vector<LonLatBox> boxes;
    for (const ActorState* state : moment.actors) {
        const Country* country = state->status == counted ? boundaries.country(state->actor->id) : nullptr;
        if (country) boxes.push_back(extentAmongOthers(*country));
    }
    return extentAround(boxes);
}

std::optional<LonLatBox> extentOfEvent(const EventState& event, const History& history,
                                       const Boundaries& boundaries)
{
    if (!event.place || !event.place->value.position) return std::nullopt;
    constexpr double around = 4; // degrees: a place is seen among its neighbours
    const LonLat place = *event.place->value.position;
    std::vector<LonLatBox> boxes{{place.lon - around, place.lat - around / 2, place.lon + around,
                                  place.lat + around / 2}};
    for (const MapLink& link : mapLinks(event, history.dossier(), history.lens(), boundaries))
        boxes.push_back(extentAmongOthers(*boundaries.country(link.state)));
    return extentAround(boxes);
}

}
