#pragma once

#include "model/history/history.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_links.h"
#include "ui/map/map_places.h"

namespace atlas {

/// A smaller map in a corner of the window's.
struct MapInset {
    QRectF rect; ///< in the main view; empty: none
    MapView view;
    QRectF title; ///< where its own name stands, in the main view
    friend bool operator==(const MapInset&, const MapInset&) = default;
};

/// What lies over the countries of the window's map.
struct OverlayRequest {
    const Boundaries& boundaries;
    const History& history;
    const Moment& moment;
    Language language = Language::English;
    Look look = Look::Light;
    IsHidden isHidden;
    MapView view;
    QRectF clear; ///< what no panel covers: names stand there
    MapInset inset;
    ActorId selectedActor;
    EventId selectedEvent;
    double fontScale = 1;
};

/// A name or a mark: it keeps its shape, and follows a point of the map.
struct OverlayPart {
    LonLat anchor;
    QPointF place; ///< where the shapes' origin stands in the view that room was found for
    QRectF box;    ///< of all shapes, around their origin
    std::vector<Shape> shapes;
    bool inInset = false;
};

/// Names, places and links: their room is found once, for one view; then they follow the camera cheaply.
class MapOverlay
{
public:
    MapOverlay() = default;
    explicit MapOverlay(const OverlayRequest& request);

    /// Names and marks, in the order of drawing.
    const std::vector<OverlayPart>& parts() const { return drawn; }
    /// The ring around the name of the state that the keyboard has reached, for each map that shows it.
    std::vector<OverlayPart> ringsAround(const ActorId& focused) const;
    /// How far a part has moved from its place.
    QPointF shiftOf(const OverlayPart& part, const MapView& view) const;
    /// The inset hides what of the map is behind it, and cuts nothing of its own in two.
    bool isCovered(const OverlayPart& part, QPointF shift) const;

    /// A link as it is in a view.
    struct LinkWay {
        const MapLink* link;
        QPointF from, to;
    };
    /// Those of which both ends can be seen, or the place will be.
    std::vector<LinkWay> linkWays(const MapView& view) const;
    std::vector<Shape> linkShapes(std::span<const LinkWay> ways) const;

    /// All of it, in the view's pixels.
    Picture picture(const MapView& view, const ActorId& focused) const;

    /// The view that room was found for.
    const MapView& planned() const { return main.view; }
    /// The event whose place is drawn within reach of a point, the nearest.
    EventId eventAt(QPointF point, const MapView& view) const;
    /// The state whose name is drawn at a point: for those too small to be hit.
    ActorId nameAt(QPointF point, const MapView& view) const;

private:
    struct Frame {
        MapView view;
        QPointF corner; ///< of the view, in the picture
        QRectF rect; ///< of the inset; the map itself is the whole picture
        std::vector<MapPlace> places;
        std::vector<PlacedLabel> labels;
        QHash<ActorId, LonLat> linkEnds; ///< where there is room for them beside the names

        QPointF toPicture(LonLat point, const MapView& shown) const { return corner + shown.toView(point); }
        QPointF shiftOf(const PlacedLabel& label, const MapView& shown) const;
    };
    /// Fills a frame whose view and place in the picture are known.
    static void plan(Frame& frame, const OverlayRequest& request, const MapStyle& style, const QRectF& room,
                     const QRectF& covered, std::span<const MapLink> links);
    void addParts(const Frame& frame);
    bool isCovered(const Frame& frame, const QRectF& box) const;
    std::optional<QPointF> linkEnd(const MapLink& link, const MapView& view) const;

    const Palette* palette = nullptr;
    double leaderWidth = 0.9;
    Frame main;
    Frame inset;
    std::vector<MapLink> links;
    std::vector<OverlayPart> drawn;
};

}
