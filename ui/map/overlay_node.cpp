#include "ui/map/overlay_node.h"

#include "ui/picture/moved.h"
#include "ui/scene/picture_node.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <functional>
#include <ranges>

namespace atlas {

namespace {

constexpr double unseen = 1e-3; // pixels

bool areSame(QPointF one, QPointF other)
{
    return std::abs(one.x() - other.x()) < unseen && std::abs(one.y() - other.y()) < unseen;
}

void moveTo(QSGTransformNode& node, QPointF place)
{
    QMatrix4x4 matrix;
    matrix.translate(float(place.x()), float(place.y()));
    if (node.matrix() != matrix) node.setMatrix(matrix);
}

/// Gives a node these children in this order.
void arrange(QSGNode& parent, auto&& children)
{
    QSGNode* at = parent.firstChild();
    bool same = true;
    for (QSGNode* child : children) {
        same = same && child == at;
        if (at) at = at->nextSibling();
    }
    if (same && !at) return;
    parent.removeAllChildNodes();
    for (QSGNode* child : children) parent.appendChildNode(child);
}

}

class OverlayNode::PartNode : public QSGTransformNode
{
public:
    PartNode(const OverlayPart& shown, QQuickWindow& window) : part(shown)
    {
        const Picture picture{.size = part.box.size(), .shapes = part.shapes};
        appendChildNode(updatePictureNode(nullptr, picture, &window));
    }
    bool isInInset() const { return part.inInset; }
    bool looksLike(const OverlayPart& other) const
    {
        return part.inInset == other.inInset && part.shapes == other.shapes;
    }
    void take(const OverlayPart& other) { part = other; }

    /// `pan`: how far the map's parts are moved all together.
    void follow(const MapOverlay& overlay, const MapView& view, QPointF pan)
    {
        const QPointF shift = overlay.shiftOf(part, view);
        const QPointF next = part.place + shift - (part.inInset ? QPointF() : pan);
        if (!areSame(next, at)) moveTo(*this, at = next);
        const bool shown = !overlay.isCovered(part, shift)
                           && QRectF({}, view.size).intersects(part.box.translated(part.place + shift));
        if (shown == visible) return;
        visible = shown;
        markDirty(DirtySubtreeBlocked);
    }
    bool isSubtreeBlocked() const override { return !visible; }

private:
    OverlayPart part;
    QPointF at;
    bool visible = true;
};

OverlayNode::OverlayNode(QQuickWindow& shownIn) : window(shownIn)
{
    appendChildNode(links);
    appendChildNode(onMap);
    appendChildNode(inInset);
}

void OverlayNode::take(const MapOverlay& overlay, const ActorId& focused)
{
    std::vector<PartNode*> earlier = std::exchange(parts, {});
    if (const double ratio = window.effectiveDevicePixelRatio(); ratio != devicePixelRatio) {
        for (PartNode* part : std::exchange(earlier, {})) delete part;
        devicePixelRatio = ratio;
    }
    const auto add = [&](const OverlayPart& part) {
        const auto same = std::ranges::find_if(
            earlier, [&](const PartNode* node) { return node && node->looksLike(part); });
        parts.push_back(same == earlier.end() ? new PartNode(part, window) : std::exchange(*same, nullptr));
        parts.back()->take(part);
    };
    std::ranges::for_each(overlay.parts(), add);
    std::ranges::for_each(overlay.ringsAround(focused), add);
    for (PartNode* part : earlier) delete part;

    arrange(*onMap, parts | std::views::filter(std::not_fn(&PartNode::isInInset)));
    arrange(*inInset, parts | std::views::filter(&PartNode::isInInset));
    linkEnds.reset();
}

void OverlayNode::follow(const MapOverlay& overlay, const MapView& view)
{
    const MapView& planned = overlay.planned();
    const QPointF pan = view.toView(planned.centre) - planned.toView(planned.centre);
    moveTo(*onMap, pan);
    for (PartNode* part : parts) part->follow(overlay, view, pan);
    followLinks(overlay, view, pan);
}

void OverlayNode::followLinks(const MapOverlay& overlay, const MapView& view, QPointF pan)
{
    moveTo(*links, pan);
    const std::vector<MapOverlay::LinkWay> ways = overlay.linkWays(view);
    std::vector<QLineF> ends;
    for (const auto& [link, from, to] : ways) ends.emplace_back(from - pan, to - pan);
    const auto areSameEnds = [](const QLineF& a, const QLineF& b) {
        return areSame(a.p1(), b.p1()) && areSame(a.p2(), b.p2());
    };
    if (linkEnds && std::ranges::equal(ends, *linkEnds, areSameEnds)) return;
    linkEnds = std::move(ends);
    std::vector<Shape> shapes = overlay.linkShapes(ways);
    for (Shape& shape : shapes) shape = moved(std::move(shape), -pan);
    QSGNode* old = links->firstChild();
    QSGNode* next = updatePictureNode(old, {.size = view.size, .shapes = std::move(shapes)}, &window);
    if (!old) links->appendChildNode(next);
}

}
