#include "ui/map/map_places.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double sameSpot = 0.01; // degrees

/// Nothing where the event is no happening on the map: cancelled, or undated and not yet spoken of.
std::optional<PlaceMark> markOf(const EventOnDay& event, Day day)
{
    if (event.state->occurrence == Occurrence::Cancelled) return std::nullopt;
    if (event.certainty == Certainty::Undated) {
        if (!event.state->noLaterThan || day < *event.state->noLaterThan) return std::nullopt;
        return PlaceMark::Possible;
    }
    if (event.ahead || event.state->occurrence == Occurrence::Announced) return PlaceMark::Announced;
    return event.certainty == Certainty::Certain ? PlaceMark::Held : PlaceMark::Possible;
}

bool isSameSpot(LonLat a, LonLat b)
{
    return std::abs(a.lon - b.lon) < sameSpot && std::abs(a.lat - b.lat) < sameSpot;
}

}

std::vector<MapPlace> mapPlaces(const Moment& moment, Language language, const EventId& selected)
{
    std::vector<MapPlace> places;
    int count = 0;
    for (const EventOnDay& event : moment.events) {
        if (!event.state->place || !event.state->place->value.position) continue;
        const std::optional<PlaceMark> mark = markOf(event, moment.day);
        if (!mark) continue;
        const Place& where = event.state->place->value;
        const EventId& id = event.state->event->id;
        auto place = std::ranges::find_if(
            places, [&](const MapPlace& other) { return isSameSpot(other.position, *where.position); });
        if (place == places.end())
            place = places.insert(place, MapPlace{*where.position, where.name.in(language), {}, 0, false});
        place->events.push_back({id, *mark, ++count});
        // Events come by their day: of those held, the later one stays.
        if (id == selected || (!place->selected && *mark == PlaceMark::Held))
            place->shown = place->events.size() - 1;
        place->selected = place->selected || id == selected;
    }
    return places;
}

bool hasSeveralEvents(std::span<const MapPlace> places)
{
    return places.size() > 1 || (!places.empty() && places.front().events.size() > 1);
}

}
