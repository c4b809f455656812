#include "ui/map/overlay_layer.h"

#include "ui/map/map_hit.h"
#include "ui/map/overlay_node.h"
#include "ui/scene/picture_node.h"

#include <QQuickWindow>
#include <QSGRendererInterface>

#include <cmath>

namespace atlas {

namespace {

// While the camera moves, names keep the room they had, until it is another map: a fifth larger, a sixth
// aside.
constexpr double keptZoom = 0.26; // in zoom levels
constexpr double keptPan = 1.0 / 6; // of the view
constexpr double freshAfter = 0.5; // zoom levels since names were last placed afresh
constexpr int settleMilliseconds = 90;

bool isAnotherMap(const MapView& planned, const MapView& view)
{
    if (planned.size != view.size || std::abs(planned.zoomLevel() - view.zoomLevel()) > keptZoom) return true;
    const QPointF way = (view.centre - planned.centre) * view.worldSize;
    return std::abs(way.x()) > view.size.width() * keptPan
           || std::abs(way.y()) > view.size.height() * keptPan;
}

}

OverlayLayer::OverlayLayer(QQuickItem* parent) : MapLayer(parent)
{
    if (auto known = loadCapitals()) capitals = std::move(*known);
    settled.setSingleShot(true);
    settled.setInterval(settleMilliseconds);
    connect(&settled, &QTimer::timeout, this, &OverlayLayer::followContent);
}

void OverlayLayer::setInsetRect(const QRectF& rect)
{
    if (rect == corner) return;
    corner = rect;
    followContent();
    emit insetChanged();
}

void OverlayLayer::setTakenRects(const QList<QRectF>& rects)
{
    if (rects == taken) return;
    taken = rects;
    followContent();
    emit takenChanged();
}

void OverlayLayer::setInsetTitleRect(const QRectF& rect)
{
    if (rect == insetTitle) return;
    insetTitle = rect;
    followContent();
    emit insetChanged();
}

void OverlayLayer::setInsetCamera(MapCamera* camera)
{
    if (camera == insetEye) return;
    if (insetEye) disconnect(insetEye, nullptr, this, nullptr);
    insetEye = camera;
    if (camera) connect(camera, &MapCamera::viewChanged, this, &OverlayLayer::followContent);
    followContent();
    emit insetChanged();
}

void OverlayLayer::setFocusedState(const QString& id)
{
    if (id == reached.text()) return;
    reached = ActorId(id);
    untaken = true;
    update();
    emit focusedStateChanged();
}

void OverlayLayer::setFontScale(double scale)
{
    if (scale == textScale) return;
    textScale = scale;
    followContent();
    emit fontScaleChanged();
}

void OverlayLayer::followContent()
{
    stale = true;
    polish();
    update();
}

void OverlayLayer::followSelection()
{
    followContent();
}

void OverlayLayer::followView()
{
    if (isReady()) {
        if (!stale && isAnotherMap(overlay.planned(), view())) followContent();
        settled.start();
    }
    update();
}

// A hand that pans or zooms a little keeps the names where they are; every other rest is a map of its own.
bool OverlayLayer::isFresh() const
{
    if (camera()->isMoving()) return false;
    if (camera()->isAimed()) return true;
    return !settled.isActive() && std::abs(view().zoomLevel() - freshZoom) > freshAfter;
}

const Boundaries* OverlayLayer::landFor(const MapView& shown) const
{
    return boundarySource()->boundaries(labelScaleFor(shown.worldSize)).get();
}

void OverlayLayer::plan()
{
    const bool fresh = isFresh();
    if (fresh || overlay.planned().size != view().size) freshZoom = view().zoomLevel();
    const QMarginsF panels = camera()->panels();
    MapInset inset;
    if (insetEye && !corner.isEmpty())
        inset = {corner, insetEye->view(), insetTitle, landFor(insetEye->view())};
    const Comparison* compared = comparison();
    const auto differing = compared ? std::optional(differingMoment(*compared)) : std::nullopt;
    overlay = MapOverlay(OverlayRequest{
        .boundaries = boundaries(),
        .land = landFor(view()),
        .history = *present()->history(),
        .moment = differing ? *differing : present()->moment(),
        .comparison = compared,
        .isDifferenceHidden = isDifferenceHidden(),
        .language = session()->language(),
        .look = shownLook(),
        .isHidden = isHidden(),
        .view = view(),
        .clear = QRectF({}, view().size).marginsRemoved(panels),
        .taken = taken,
        .inset = inset,
        .selectedActor = ActorId(session()->actor()),
        .selectedEvent = EventId(session()->event()),
        .fontScale = textScale,
        .capitals = capitals,
        .before = fresh ? nullptr : &overlay,
    });
    stale = false;
    untaken = true;
}

void OverlayLayer::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemDevicePixelRatioHasChanged) followContent();
    MapLayer::itemChange(change, data);
}

void OverlayLayer::updatePolish()
{
    if (stale && isReady()) plan();
}

QSGNode* OverlayLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!isReady()) {
        delete old;
        return nullptr;
    }
    if (window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return updatePictureNode(old, overlay.picture(view(), reached), window());
    auto* node = static_cast<OverlayNode*>(old);
    if (!node) node = new OverlayNode(*window());
    if (!old || untaken) node->take(overlay, reached);
    untaken = false;
    node->follow(overlay, view());
    return node;
}

QString OverlayLayer::stateAt(double x, double y) const
{
    if (!isReady()) return {};
    const QPointF point(x, y);
    if (const ActorId named = overlay.nameAt(point, view()); !named.isEmpty()) return named.text();

    std::vector<ActorId> states;
    for (const ActorState* state : present()->moment().actors) states.push_back(state->actor->id);
    if (insetEye && corner.contains(point))
        return atlas::stateAt(point - corner.topLeft(), insetEye->view(), exactBoundaries(), states).text();
    return atlas::stateAt(point, view(), exactBoundaries(), states).text();
}

QPointF OverlayLayer::placeAt(double x, double y) const
{
    const QPointF point(x, y);
    const bool inInset = insetEye && corner.contains(point);
    const LonLat place = inInset ? insetEye->view().toLonLat(point - corner.topLeft()) : view().toLonLat(point);
    return {place.lon, place.lat};
}

QString OverlayLayer::eventAt(double x, double y) const
{
    return isReady() ? overlay.eventAt({x, y}, view()).text() : QString();
}

}
