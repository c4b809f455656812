#include "ui/map/map_places.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double sameSpot = 0.01; // degrees

double dotRadius(Look look)
{
    return look == Look::Print ? 3 : 4;
}

double selectedRadius(Look look)
{
    return dotRadius(look) * 4;
}

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
    for (const EventOnDay& event : moment.events) {
        if (!event.state->place || !event.state->place->value.position) continue;
        const std::optional<PlaceMark> mark = markOf(event, moment.day);
        if (!mark) continue;
        const Place& where = event.state->place->value;
        const MapPlace place{event.state->event->id, *where.position, where.name.in(language), *mark,
                             event.state->event->id == selected};
        const auto same = std::ranges::find_if(
            places, [&](const MapPlace& other) { return isSameSpot(other.position, place.position); });
        if (same == places.end()) {
            places.push_back(place);
        } else if (place.selected || (!same->selected && place.mark == PlaceMark::Held)) {
            // Events come by their day: of those held, the later one stays.
            *same = place;
        }
    }
    return places;
}

double placeRadius(const MapPlace& place, Look look)
{
    return place.selected ? selectedRadius(look) : dotRadius(look) + 1;
}

std::vector<Shape> placeShapes(const MapPlace& place, QPointF at, const Palette& palette)
{
    const double radius = dotRadius(palette.look);
    const Fill ground{palette.bg, Pattern::Solid, {}, 1};
    const Fill solid{palette.ink, Pattern::Solid, {}, 1};
    const Stroke line{palette.ink, radius * 0.4, {}};
    std::vector<Shape> shapes;
    if (place.selected) {
        const double ring = selectedRadius(palette.look);
        Stroke rim{palette.ink, radius * 0.45, {}};
        if (place.mark != PlaceMark::Held) rim.dashes = {2.5, 2.5};
        shapes.emplace_back(DotShape{at, ring, {}, {palette.bg, radius, {}}});
        shapes.emplace_back(DotShape{at, ring, {}, rim});
        shapes.emplace_back(DotShape{at, radius * 2, ground, line});
    }
    shapes.emplace_back(DotShape{at, radius + 1, ground, {}});
    const Stroke dotted{palette.ink, radius * 0.4, {1.6, 1.5}};
    switch (place.mark) {
    case PlaceMark::Held: shapes.emplace_back(DotShape{at, radius, solid, {}}); break;
    case PlaceMark::Possible: shapes.emplace_back(DotShape{at, radius - 0.6, ground, dotted}); break;
    case PlaceMark::Announced: shapes.emplace_back(DotShape{at, radius - 0.6, ground, line}); break;
    }
    return shapes;
}

}
