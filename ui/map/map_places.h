#pragma once

#include "model/history/moment.h"

#include <span>
#include <vector>

namespace atlas {

/// How sure it is that something has happened at a place by the shown day.
enum class PlaceMark { Held, Possible, Announced };

struct PlacedEvent {
    EventId event;
    PlaceMark mark = PlaceMark::Held;
    int number = 0; ///< from 1, by date, among those on the map
};

/// A place of events, once however many are there.
struct MapPlace {
    LonLat position;
    QString name;
    std::vector<PlacedEvent> events; ///< by date; at least one
    size_t shown = 0; ///< the one that the place stands for: the selected event, else the latest begun
    bool selected = false;

    const PlacedEvent& event() const { return events[shown]; }
    bool isFannedOut() const { return selected && events.size() > 1; }
};

/// The places of the events that have begun or are announced: none before its event.
std::vector<MapPlace> mapPlaces(const Moment& moment, Language language, const EventId& selected);
/// Whether numbers help: there is more than one event to tell apart.
bool hasSeveralEvents(std::span<const MapPlace> places);

}
