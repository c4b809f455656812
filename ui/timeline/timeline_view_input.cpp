#include "model/items/event_words.h"
#include "model/phrases/phrases.h"
#include "ui/timeline/timeline_view.h"

#include <QCursor>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace atlas {

namespace {

Snap snapFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::AltModifier) return Snap::Days;
    return modifiers & Qt::ShiftModifier ? Snap::Months : Snap::Events;
}

Qt::CursorShape cursorFor(TimelineTarget target)
{
    switch (target) {
    case TimelineTarget::Playhead:
    case TimelineTarget::ComparedHead:
    case TimelineTarget::BrushStart:
    case TimelineTarget::BrushEnd: return Qt::SizeHorCursor;
    case TimelineTarget::Mark:
    case TimelineTarget::Hint:
    case TimelineTarget::LaneName:
    case TimelineTarget::Overview: return Qt::PointingHandCursor;
    case TimelineTarget::Brush: return Qt::OpenHandCursor;
    case TimelineTarget::Lanes:
    case TimelineTarget::Nothing: return Qt::ArrowCursor;
    }
    return Qt::ArrowCursor;
}

}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (!shown || !pointer) return;
    emit touched();
    const QPointF point = toPicture(event->position());
    if (event->button() == Qt::RightButton) {
        if (const TimelineMark* mark = TimelinePointer::markAt(point, composed)) list(*mark, {});
        return;
    }
    pointer->press(point, *shown, composed, playhead());
    lastX = event->position().x();
    lastMove = event->timestamp();
    dragSpeed = 0;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (!shown || !pointer || !(event->buttons() & Qt::LeftButton)) return;
    pointer->move(toPicture(event->position()), *shown, snapFor(event->modifiers()));
    measureDrag(*event);
    showBrushDates();
}

void TimelineView::measureDrag(const QMouseEvent& event)
{
    const double passed = double(event.timestamp() - lastMove);
    const double x = event.position().x();
    // The last few moves count, the latest most: a hand trembles.
    if (passed > 0) dragSpeed = (dragSpeed + 2 * (x - lastX) / passed) / 3;
    lastX = x;
    lastMove = event.timestamp();
}

void TimelineView::coastOn(const QMouseEvent& event)
{
    constexpr double restless = 0.3;  // pixels a millisecond
    constexpr quint64 rested = 60;    // milliseconds that a hand holds still before it lets go
    const auto shown = request();
    if (!shown || std::abs(dragSpeed) < restless || event.timestamp() - lastMove > rested) return;
    acted->coast(-dragSpeed / (shown->scale().dayWidth() * scale));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (!shown || !pointer || event->button() != Qt::LeftButton) return;
    const bool dragged = pointer->dragsLanes();
    const TimelineMark* mark =
        pointer->release(toPicture(event->position()), *shown, composed, snapFor(event->modifiers()));
    tell({}, {});
    if (dragged) coastOn(*event);
    if (mark) open(*mark);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (!shown || !pointer || event->button() != Qt::LeftButton) return;
    using enum TimelineTarget;
    switch (TimelinePointer::targetAt(toPicture(event->position()), *shown, composed, playhead())) {
    case Playhead: emit dateRequested(); break;
    case Overview:
    case Brush:
    case BrushStart:
    case BrushEnd: acted->showDays(0); break;
    default: mousePressEvent(event); // two quick clicks are two clicks
    }
}

void TimelineView::mouseUngrabEvent()
{
    if (pointer) pointer->cancel();
}

void TimelineView::open(const TimelineMark& mark)
{
    const LaneMark& first = mark.marks.front();
    const LaneMark& last = mark.marks.back();
    if (!mark.isCluster()) acted->session()->selectEvent(drawnIndex->state(first).event->id.text());
    else if (last.anchor - first.anchor > 0.5) {
        // Near enough that its events part, with room at either side.
        const double room = std::max((last.anchor - first.anchor) * 0.6, 2.0);
        acted->goToRange({first.anchor - room, last.anchor + room});
    } else list(mark, acted->session()->event()); // events of one time stay together at any zoom
}

void TimelineView::openEvent(const QString& event)
{
    ensurePolished(); // a lane may just have been unfolded
    const TimelineMark* mark = drawnMark(event);
    if (mark && mark->isCluster()) list(*mark, event);
    else if (!event.isEmpty()) acted->session()->selectEvent(event);
}

void TimelineView::list(const TimelineMark& mark, const QString& current)
{
    QStringList events;
    events.reserve(qsizetype(mark.marks.size()));
    for (const LaneMark& each : mark.marks) events.append(drawnIndex->state(each).event->id.text());
    emit picksRequested(fromPicture(mark.hit), events, current);
}

void TimelineView::tell(const QString& text, const QRectF& box)
{
    if (text == hovered && box == hoveredBox) return;
    hovered = text;
    hoveredBox = box;
    emit hoverChanged();
}

void TimelineView::showBrushDates()
{
    using enum TimelineTarget;
    const TimelineTarget held = pointer->held();
    if (held != Brush && held != BrushStart && held != BrushEnd) return;
    const QRectF frame = brush();
    QRectF box(frame.topLeft() / scale, frame.size() / scale);
    if (held == BrushStart) box.setRight(box.left());
    if (held == BrushEnd) box.setLeft(box.right());
    tell(acted->rangeText(), box);
}

void TimelineView::showHover(QPointF point)
{
    const TimelineMark* mark = TimelinePointer::markAt(point, composed);
    if (!mark || !drawnIndex) {
        tell({}, {});
        return;
    }
    const Language language = acted->session()->language();
    const EventState& state = drawnIndex->state(mark->marks.front());
    tell(mark->isCluster()
             ? phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n events"), int(mark->marks.size()))
             : spokenEvent(state, acted->session()->day(), language),
         mark->hit);
}

void TimelineView::pointAt(std::optional<double> x)
{
    if (pointedX == x) return;
    pointedX = x;
    dateDirty = true;
    polish();
    update();
}

void TimelineView::hoverMoveEvent(QHoverEvent* event)
{
    const auto shown = request();
    if (!shown) return;
    const QPointF point = toPicture(event->position());
    setCursor(cursorFor(TimelinePointer::targetAt(point, *shown, composed, playhead())));
    showHover(point);
    const bool overTrack = point.y() >= TimelineLayout::axisTop && point.x() >= shown->layout().left()
        && point.x() <= shown->layout().right();
    pointAt(overTrack ? std::optional(point.x()) : std::nullopt);
}

void TimelineView::hoverLeaveEvent(QHoverEvent*)
{
    showHover(QPointF(-1, -1));
    pointAt({});
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120; // eighths of a degree
    const auto shown = request();
    if (!shown) {
        event->ignore();
        return;
    }
    emit touched();
    const QPointF turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y())
        || (event->modifiers() & Qt::ShiftModifier);
    const bool overNames = event->position().x() < shown->layout().left() * scale;
    if (laneScrollRange() > 0 && ((event->modifiers() & Qt::ControlModifier) || overNames)) {
        scrollLanes(scrolled - turned.y() / notch * 3 * TimelineLayout::laneHeight * scale);
    } else if (sideways) {
        const double way = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        acted->setRange(moved(shown->range, -way / notch * shown->range.length() / 10, shown->index.whole()));
    } else {
        zoomAt(event->position().x(), std::pow(0.8, turned.y() / notch));
    }
    event->accept();
}

}
