#pragma once

#include "model/geo/capitals.h"
#include "model/history/history.h"
#include "ui/map/difference_style.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_links.h"
#include "ui/map/map_marks.h"

#include <QHash>

namespace atlas {

class MapOverlay;

/// A smaller map in a corner of the window's.
struct MapInset {
    QRectF rect; ///< in the main view; empty: none
    MapView view;
    QRectF title; ///< where its own name stands, in the main view
    const Boundaries* land = nullptr; ///< as OverlayRequest's
};

/// What lies over the countries of the window's map.
struct OverlayRequest {
    const Boundaries& boundaries; ///< says what countries there are
    const Boundaries* land = nullptr; ///< where names find room (labelScaleFor); null: on those
    const History& history;
    const Moment& moment; ///< of a comparison, with the events that it is about
    const Comparison* comparison = nullptr; ///< what differs is shown, instead of who stands where
    IsDifferenceHidden isDifferenceHidden = {};
    Language language = Language::English;
    Look look = Look::Light;
    IsHidden isHidden;
    MapView view;
    QRectF clear; ///< what no panel covers: names stand there
    QList<QRectF> taken = {}; ///< of that, what controls cover
    MapInset inset;
    ActorId selectedActor;
    EventId selectedEvent;
    double fontScale = 1;
    std::span<const Capital> capitals = {};
    const MapOverlay* before = nullptr; ///< what was shown so far: its names stay where they can
};

/// One map of the window: what is marked on it, and the room found for names.
struct OverlayFrame {
    struct Mark {
        LonLat position;
        double radius = 0;
        std::vector<Shape> shapes;
        ActorId state; ///< empty: its capital, which no click means
    };

    MapView view;
    QPointF corner; ///< of the view, in the picture
    QRectF rect; ///< of the inset; the map itself is the whole picture
    std::vector<MapPlace> places;
    std::vector<Mark> marks;
    std::vector<PlacedLabel> labels;
    QHash<ActorId, LonLat> linkEnds; ///< where there is room for them beside the names

    QPointF toPicture(LonLat point, const MapView& shown) const { return corner + shown.toView(point); }
};

/// Fills a frame whose view and place in the picture are known: event places and their names first, the
/// dossier's states next, then, where the map is larger than at home, capitals and all other countries.
void planFrame(OverlayFrame& frame, const OverlayRequest& request, const MapStyle& style,
               std::span<const MapLink> links);

}
