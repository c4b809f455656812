#pragma once

#include "ui/map/overlay_frame.h"

namespace atlas {

/// A name or a mark: it keeps its shape, and follows a point of the map.
struct OverlayPart {
    LonLat anchor;
    QPointF place; ///< where the shapes' origin stands in the view that room was found for
    QRectF box;    ///< of what must not be cut off, around that origin
    std::vector<Shape> shapes;
    ActorId state; ///< whose name or mark it is; empty: of a place
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
    /// The state whose name or mark is drawn at a point: for those too small to be hit.
    ActorId nameAt(QPointF point, const MapView& view) const;

    /// The labels of the map or of its inset.
    std::span<const PlacedLabel> labelsOf(bool inInset) const { return (inInset ? inset : main).labels; }

private:
    void addParts(const OverlayFrame& frame);
    bool isCovered(const OverlayFrame& frame, const QRectF& box) const;
    std::optional<QPointF> linkEnd(const MapLink& link, const MapView& view) const;

    const Palette* palette = nullptr;
    LabelRules rules = LabelRules::forWindow();
    OverlayFrame main;
    OverlayFrame inset;
    std::vector<MapLink> links;
    std::vector<OverlayPart> drawn;
};

}
