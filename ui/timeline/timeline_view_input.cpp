#include "model/items/event_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/timeline/timeline_view.h"

#include <QCursor>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ranges>

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
    pointAt(toPicture(event->position()));
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
    pointAt(toPicture(event->position()));
    if (dragged) coastOn(*event);
    if (mark) open(*mark);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (!shown || !pointer || event->button() != Qt::LeftButton) return;
    using enum TimelineTarget;
    switch (TimelinePointer::targetAt(toPicture(event->position()), *shown, composed, playhead())) {
    case Playhead:
    case ComparedHead: emit dateRequested(); break;
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
    if (!mark.isCluster()) {
        acted->session()->selectEvent(drawnIndex->state(mark.marks.front()).event->id.text());
        return;
    }
    const auto [first, last] = std::ranges::minmax(mark.marks | std::views::transform(&LaneMark::anchor));
    // With room at either side.
    const double room = std::max((last - first) * 0.6, 2.0);
    const TimeRange near = within({first - room, last + room}, acted->whole());
    if (partsIn(mark, near)) acted->goToRange(near);
    else list(mark, acted->session()->event()); // of one time, or over each other: together at any zoom
}

bool TimelineView::partsIn(const TimelineMark& cluster, const TimeRange& range) const
{
    auto nearer = request();
    if (!nearer) return false;
    nearer->range = range;
    const TimelinePicture picture = composeTimeline(*nearer);
    const auto holdsAll = [&cluster](const TimelineMark& mark) {
        return mark.marks.data() <= cluster.marks.data()
            && mark.marks.data() + mark.marks.size() >= cluster.marks.data() + cluster.marks.size();
    };
    return std::ranges::none_of(picture.marks, holdsAll);
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
    for (const size_t place : mark.events())
        events.append(drawnIndex->history().events()[place].event->id.text());
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

std::optional<Day> TimelineView::overviewDay(QPointF point) const
{
    const auto shown = request();
    if (!shown || point.y() < 0 || point.y() > TimelineLayout::brushBottom) return {};
    const TimeScale whole = shown->wholeScale();
    if (point.x() < whole.left || point.x() >= whole.right()) return {};
    return snapped(shown->index, whole, point.x(), Snap::Events);
}

void TimelineView::showHover(QPointF point)
{
    const Language language = acted->session()->language();
    const TimelineMark* mark = TimelinePointer::markAt(point, composed);
    if (!mark || !drawnIndex) {
        const auto day = overviewDay(point);
        constexpr double height = TimelineLayout::brushBottom - TimelineLayout::brushTop;
        if (day) tell(formatDay(*day, language), {point.x(), TimelineLayout::brushTop, 0, height});
        else tell({}, {});
        return;
    }
    const EventState& state = drawnIndex->state(mark->marks.front());
    tell(mark->isCluster()
             ? phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n events"), int(mark->marks.size()))
             : spokenEvent(state, acted->session()->day(), language),
         mark->hit);
}

void TimelineView::pointAt(QPointF point)
{
    const auto shown = request();
    if (!shown) return;
    const bool overTrack = point.y() >= TimelineLayout::axisTop && point.x() >= shown->layout().left()
        && point.x() <= shown->layout().right();
    const auto x = overTrack ? std::optional(point.x()) : std::nullopt;
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
    pointAt(point);
}

void TimelineView::hoverLeaveEvent(QHoverEvent*)
{
    showHover(QPointF(-1, -1));
    pointAt(QPointF(-1, -1));
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
        const double factor = std::pow(0.8, turned.y() / notch);
        // The overview has a scale of its own; beside the track its nearest end stays where it is.
        const TimelineLayout& layout = shown->layout();
        const QPointF point = toPicture(event->position());
        const double x = std::clamp(point.x(), layout.left(), layout.right());
        const bool overOverview = point.y() < TimelineLayout::brushBottom;
        const TimeScale under = overOverview ? shown->wholeScale() : shown->scale();
        acted->setRange(zoomed(shown->range, factor, under.toDay(x), shown->index.whole()));
    }
    event->accept();
}

}
