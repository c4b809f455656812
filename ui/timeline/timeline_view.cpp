#include "ui/timeline/timeline_view.h"

#include "ui/timeline/picture/playhead.h"
#include "ui/timeline/timeline_node.h"

#include <QQuickWindow>

#include <algorithm>

namespace atlas {

TimelineView::TimelineView(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    fitHeight();
}

void TimelineView::setNavigator(TimelineNavigator* navigator)
{
    acted = navigator;
    pointer.emplace(*navigator);
}

void TimelineView::setPlayer(TimelinePlayer* player)
{
    runner = player;
}

void TimelineView::setDark(bool dark)
{
    if (night == dark) return;
    night = dark;
    redrawGround();
    emit lookChanged();
}

void TimelineView::setFontScale(qreal factor)
{
    if (scale == factor) return;
    scale = factor;
    fitHeight();
    redrawGround();
    emit lookChanged();
}

void TimelineView::fitHeight()
{
    constexpr size_t usualLanes = 5; // before a dossier is open
    const auto shown = request();
    const TimelineLayout layout = shown ? shown->layout() : TimelineLayout(width(), usualLanes);
    setImplicitHeight(layout.height() * scale);
    scrollLanes(scrolled); // no farther than there are lanes
    emit laneScrollChanged();
}

double TimelineView::laneScrollRange() const
{
    return std::max(0.0, implicitHeight() - height());
}

void TimelineView::scrollLanes(double pixels)
{
    const double wanted = std::clamp(pixels, 0.0, laneScrollRange());
    if (scrolled == wanted) return;
    scrolled = wanted;
    if (sightTop() < composedTop || sightBottom() > composedBottom) {
        groundDirty = true;
        polish();
        ensurePolished(); // who follows the ground asks at once where things stand
    }
    update();
    emit groundChanged();
    emit laneScrollChanged();
}

void TimelineView::showLane(int lane)
{
    const auto shown = request();
    if (!shown || lane < 0 || size_t(lane) >= shown->layout().lanes()) return;
    const QRectF name = shown->layout().nameRect(size_t(lane));
    const double top = name.top() * scale, bottom = name.bottom() * scale;
    if (top - scrolled < lanesTop()) scrollLanes(top - lanesTop());
    else if (bottom - scrolled > height()) scrollLanes(bottom - height());
}

QPointF TimelineView::toPicture(QPointF point) const
{
    return QPointF(point.x(), point.y() >= lanesTop() ? point.y() + scrolled : point.y()) / scale;
}

QRectF TimelineView::fromPicture(const QRectF& rect) const
{
    const QRectF grown(rect.topLeft() * scale, rect.size() * scale);
    return grown.top() >= lanesTop() ? grown.translated(0, -scrolled) : grown;
}

void TimelineView::componentComplete()
{
    QQuickItem::componentComplete();
    connect(acted, &TimelineNavigator::rangeChanged, this, &TimelineView::redrawGround);
    connect(acted, &TimelineNavigator::indexChanged, this, [this] {
        if (pointer) pointer->cancel();
        fitHeight();
        redrawGround();
    });
    connect(acted, &TimelineNavigator::stressChanged, this, &TimelineView::redrawGround);
    connect(acted->session(), &Session::dayChanged, this, &TimelineView::redrawPlayhead);
    connect(acted->session(), &Session::compareDayChanged, this, &TimelineView::redrawPlayhead);
    connect(acted->session(), &Session::lanesChanged, this, [this] {
        fitHeight();
        redrawGround();
    });
    connect(runner, &TimelinePlayer::positionChanged, this, &TimelineView::redrawPlayhead);
    fitHeight();
    redrawGround();
}

void TimelineView::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size()) return;
    scrollLanes(scrolled);
    redrawGround();
    emit laneScrollChanged();
}

void TimelineView::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    // Another screen: edges are one of its pixels wide.
    if (change == ItemDevicePixelRatioHasChanged) redrawGround();
}

std::optional<TimelineRequest> TimelineView::request() const
{
    if (!acted || !acted->index()) return {};
    const Session& session = *acted->session();
    TimelineRequest request(*acted->index(), acted->range(), width() / scale,
                            night ? Look::Dark : Look::Light, session.language(), acted->stressedEvent(),
                            session.foldedLanes());
    request.compareDay = session.compareDay();
    request.knownOn = session.knownOn();
    return request;
}

double TimelineView::playhead() const
{
    return runner && runner->isGliding() ? runner->position() : double(acted->session()->day().sinceEpoch());
}

void TimelineView::redrawGround()
{
    groundDirty = true;
    redrawPlayhead();
    emit groundChanged();
}

void TimelineView::redrawPlayhead()
{
    headDirty = dateDirty = true;
    polish();
    update();
    emit playheadMoved();
}

QRectF TimelineView::flag() const
{
    const auto shown = request();
    return shown ? fromPicture(playheadFlag(*shown, playhead())) : QRectF();
}

QRectF TimelineView::comparedFlag() const
{
    const auto shown = request();
    return shown ? fromPicture(headFlags(*shown, playhead()).compared.value_or(QRectF())) : QRectF();
}

QRectF TimelineView::brush() const
{
    const auto shown = request();
    if (!shown) return {};
    const TimeScale whole = shown->wholeScale();
    const double left = whole.toX(shown->range.start), right = whole.toX(shown->range.end);
    return fromPicture({left, TimelineLayout::brushTop, right - left,
                        TimelineLayout::brushBottom - TimelineLayout::brushTop});
}

QRectF TimelineView::nameRect(int lane) const
{
    const auto shown = request();
    if (!shown || lane < 0 || size_t(lane) >= shown->layout().lanes()) return {};
    return fromPicture(shown->layout().nameRect(size_t(lane)));
}

void TimelineView::updatePolish()
{
    auto shown = request();
    if (std::exchange(groundDirty, false)) {
        // A few more lanes, so that not every step of a wheel makes them anew.
        constexpr double beyond = 5 * TimelineLayout::laneHeight;
        composedTop = sightTop() - beyond;
        composedBottom = sightBottom() + beyond;
        if (shown) {
            shown->sightTop = composedTop;
            shown->sightBottom = composedBottom;
        }
        composed = shown ? composeTimeline(*shown) : TimelinePicture{};
        drawnIndex = acted ? acted->index() : nullptr;
        groundComposed = true;
    }
    if (std::exchange(headDirty, false)) {
        head = shown ? composePlayhead(*shown, playhead()) : Picture{};
        headComposed = true;
    }
    if (std::exchange(dateDirty, false)) {
        pointerDate = shown && pointedX ? composePointerDate(*shown, *pointedX, playhead()) : Picture{};
        dateComposed = true;
    }
}

QSGNode* TimelineView::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    // Without an earlier node the scene graph has been made anew.
    auto* node = old ? static_cast<TimelineNode*>(old) : new TimelineNode;
    const bool everything = node->look({scale, size(), lanesTop(), scrolled, laneScrollRange() > 0});
    if (std::exchange(groundComposed, false) || everything)
        node->show(TimelineNode::Ground, composed.picture, window());
    if (std::exchange(headComposed, false) || everything) node->show(TimelineNode::Playhead, head, window());
    if (std::exchange(dateComposed, false) || everything)
        node->show(TimelineNode::PointerDate, pointerDate, window());
    return node;
}

const TimelineMark* TimelineView::drawnMark(const QString& event) const
{
    const LaneMark* wanted = drawnIndex ? drawnIndex->markOf(EventId(event)) : nullptr;
    if (!wanted) return nullptr;
    const auto holds = [wanted](const TimelineMark& mark) {
        return wanted >= mark.marks.data() && wanted < mark.marks.data() + mark.marks.size();
    };
    const auto drawn = std::ranges::find_if(composed.marks, holds);
    return drawn == composed.marks.end() ? nullptr : &*drawn;
}

QRectF TimelineView::rectOf(const QString& event) const
{
    const TimelineMark* drawn = drawnMark(event);
    return drawn ? fromPicture(drawn->hit) : QRectF();
}

void TimelineView::zoomAt(double x, double factor)
{
    if (const auto shown = request())
        acted->setRange(zoomed(shown->range, factor, shown->scale().toDay(x / scale), shown->index.whole()));
}

}
