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
    case TimelineTarget::BrushStart:
    case TimelineTarget::BrushEnd: return Qt::SizeHorCursor;
    case TimelineTarget::Mark:
    case TimelineTarget::Hint:
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
    pointer->press(toPicture(event->position()), *shown, composed, playhead());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (shown && pointer) pointer->move(toPicture(event->position()), *shown, snapFor(event->modifiers()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto shown = request();
    if (!shown || !pointer) return;
    const TimelineMark* mark =
        pointer->release(toPicture(event->position()), *shown, composed, snapFor(event->modifiers()));
    if (mark) open(*mark);
}

void TimelineView::mouseUngrabEvent()
{
    if (pointer) pointer->cancel();
}

void TimelineView::open(const TimelineMark& mark)
{
    const LaneMark& first = mark.marks.front();
    const LaneMark& last = mark.marks.back();
    if (mark.isCluster() && last.anchor - first.anchor > 0.5) {
        // Near enough that its events part, with room at either side.
        const double room = std::max((last.anchor - first.anchor) * 0.6, 2.0);
        acted->goToRange({first.anchor - room, last.anchor + room});
        return;
    }
    // Events of one time stay together at any zoom: each click opens the next.
    size_t next = 0;
    for (size_t i = 0; i < mark.marks.size(); ++i)
        if (drawnIndex->state(mark.marks[i]).event->id.text() == acted->session()->event())
            next = (i + 1) % mark.marks.size();
    acted->session()->selectEvent(drawnIndex->state(mark.marks[next]).event->id.text());
}

void TimelineView::showHover(QPointF point)
{
    QString text;
    QRectF box;
    const TimelineMark* mark = TimelinePointer::markAt(point, composed);
    if (mark && drawnIndex) {
        const Language language = acted->session()->language();
        const EventState& state = drawnIndex->state(mark->marks.front());
        text = mark->isCluster()
            ? phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n events"), int(mark->marks.size()))
            : spokenEvent(state, acted->session()->day(), language);
        box = mark->hit;
    }
    if (text == hovered && box == hoveredBox) return;
    hovered = text;
    hoveredBox = box;
    emit hoverChanged();
}

void TimelineView::hoverMoveEvent(QHoverEvent* event)
{
    const auto shown = request();
    if (!shown) return;
    const QPointF point = toPicture(event->position());
    setCursor(cursorFor(TimelinePointer::targetAt(point, *shown, composed, playhead())));
    showHover(point);
}

void TimelineView::hoverLeaveEvent(QHoverEvent*)
{
    showHover(QPointF(-1, -1));
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
    if (sideways) {
        const double way = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        acted->setRange(moved(shown->range, -way / notch * shown->range.length() / 10, shown->index.whole()));
    } else {
        zoomAt(event->position().x(), std::pow(0.8, turned.y() / notch));
    }
    event->accept();
}

}
