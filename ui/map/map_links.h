#pragma once

#include "model/geo/boundaries.h"
#include "model/history/moment.h"
#include "ui/theme/palette.h"

namespace atlas {

/// From a state that takes part to the event's place.
struct MapLink {
    ActorId state;
    LonLat from; ///< in the state's interior, never its capital: the source names a state, not a city
    LonLat to;
    bool expected = false; ///< announced rather than taken part
    bool remote = false;   ///< from afar
    friend bool operator==(const MapLink&, const MapLink&) = default;
};

/// An event's links to the states that the lens names as participants; none to the host, to those said to be
/// absent, nor where the event has no place.
std::vector<MapLink> mapLinks(const EventState& event, const Dossier& dossier, const Lens& lens,
                              const Boundaries& boundaries);

/// The link as an arc between two points of the picture, ending `gap` before the place; dashed where
/// expected, its end half-filled where from afar.
std::vector<Shape> linkShapes(const MapLink& link, QPointF from, QPointF to, double gap,
                              const Palette& palette);

}
