#pragma once

#include "model/history/moment.h"
#include "ui/theme/palette.h"

namespace atlas {

/// How sure it is that something has happened at a place by the shown day.
enum class PlaceMark { Held, Possible, Announced };

/// A place of events, once however many are there; it stands for the selected event, else for the latest
/// begun.
struct MapPlace {
    EventId event;
    LonLat position;
    QString name;
    PlaceMark mark = PlaceMark::Held;
    bool selected = false;
};

/// The places of the events that have begun or are announced: none before its event.
std::vector<MapPlace> mapPlaces(const Moment& moment, Language language, const EventId& selected);

/// How far a place's mark reaches from its middle, in picture units.
double placeRadius(const MapPlace& place, Look look);
/// The mark: a disc where held, a ring where announced, a dotted ring where only possible; a wide ring around
/// the selected one.
std::vector<Shape> placeShapes(const MapPlace& place, QPointF at, const Palette& palette);

}
