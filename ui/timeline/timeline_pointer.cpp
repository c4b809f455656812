#include "ui/timeline/timeline_pointer.h"

#include "ui/timeline/picture/playhead.h"
#include "ui/timeline/timeline_navigator.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace atlas {

namespace {

using Layout = TimelineLayout;

/// A press that moves less is a click.
constexpr double dragDistance = 4;
constexpr double handleReach = 12;
constexpr double playheadReach = 6;

bool isOn(const QRectF& flag, QPointF point)
{
    constexpr double margin = 4.5; // 23 px seen, 32 px hit
    return flag.adjusted(0, -margin, 0, margin).contains(point);
}

/// The nearest first of a month, or the frame's end where that is nearer or what lies between.
double restingPlace(double day, const TimeRange& whole)
{
    const auto month = double(nearestMonth(day).sinceEpoch());
    const double end = day - whole.start < whole.end - day ? whole.start : whole.end;
    if (std::abs(day - end) <= std::abs(day - month)) return end;
    return std::clamp(month, whole.start, whole.end);
}

bool isNear(Day day, QPointF point, const TimelineRequest& request)
{
    return std::abs(point.x() - request.scale().toX(day)) <= playheadReach;
}

}

const TimelineMark* TimelinePointer::markAt(QPointF point, const TimelinePicture& picture)
{
    const TimelineMark* meant = nullptr;
    double narrowest = 0;
    for (const TimelineMark& mark : picture.marks) {
        const bool isHit = mark.hit.contains(point);
        if (!isHit && !mark.name.contains(point)) continue;
        // Where marks overlap, a dot on a bar, the smaller is meant.
        const double width = (isHit ? mark.hit : mark.name).width();
        if (meant && width > narrowest) continue;
        meant = &mark;
        narrowest = width;
    }
    return meant;
}

TimelineTarget TimelinePointer::targetAt(QPointF point, const TimelineRequest& request,
                                         const TimelinePicture& picture, double playhead)
{
    using enum TimelineTarget;
    const Layout& layout = request.layout();
    const HeadFlags flags = headFlags(request, playhead);
    if (isOn(flags.shown, point)) return Playhead;
    if (flags.compared && isOn(*flags.compared, point)) return ComparedHead;
    if (point.y() < Layout::brushBottom + 4) {
        const TimeScale whole = request.wholeScale();
        const double from = whole.toX(request.range.start), to = whole.toX(request.range.end);
        const double toStart = std::abs(point.x() - from), toEnd = std::abs(point.x() - to);
        if (std::min(toStart, toEnd) <= handleReach && point.y() >= Layout::brushTop)
            return toStart < toEnd ? BrushStart : BrushEnd;
        if (point.x() < whole.left || point.x() > whole.right()) return Nothing;
        const bool onBrush = point.x() > from && point.x() < to && request.range != request.index.whole();
        return onBrush ? Brush : Overview;
    }
    if (point.x() < layout.left() && layout.laneAt(point.y())) return LaneName;
    if (point.x() < layout.left() || point.x() > layout.right()) return Nothing;
    if (point.y() < Layout::axisTop || point.y() > layout.lanesBottom()) return Nothing;
    if (markAt(point, picture)) return Mark;
    const auto isHere = [point](const TimelineHint& hint) { return hint.hit.contains(point); };
    if (std::ranges::any_of(picture.hints, isHere)) return Hint;
    if (std::abs(point.x() - request.scale().toX(playhead)) <= playheadReach) return Playhead;
    if (request.compareDay && isNear(*request.compareDay, point, request)) return ComparedHead;
    return Lanes;
}

void TimelinePointer::press(QPointF point, const TimelineRequest& request, const TimelinePicture& picture,
                            double playhead)
{
    target = targetAt(point, request, picture, playhead);
    start = point;
    startRange = request.range;
    dragging = false;
    if (target == TimelineTarget::Playhead) navigator.setHead(TimelineNavigator::B);
    if (target == TimelineTarget::ComparedHead) navigator.setHead(TimelineNavigator::A);
}

void TimelinePointer::move(QPointF point, const TimelineRequest& request, Snap snap)
{
    using enum TimelineTarget;
    if (target == Nothing) return;
    if (!dragging && std::hypot(point.x() - start.x(), point.y() - start.y()) < dragDistance) return;
    dragging = true;
    switch (target) {
    case Playhead:
    case ComparedHead: navigator.goTo(snapped(request.index, request.scale(), point.x(), snap)); break;
    case Overview: navigator.goTo(snapped(request.index, request.wholeScale(), point.x(), snap)); break;
    case Lanes:
    case Mark:
    case Hint:
        dragLanes(point, request);
        break;
    case Brush:
    case BrushStart:
    case BrushEnd: dragBrush(point, request); break;
    case LaneName:
    case Nothing: break;
    }
}

bool TimelinePointer::dragsLanes() const
{
    using enum TimelineTarget;
    return dragging && (target == Lanes || target == Mark || target == Hint);
}

void TimelinePointer::dragLanes(QPointF point, const TimelineRequest& request)
{
    const double days = (start.x() - point.x()) / request.scale().dayWidth();
    navigator.setRange(moved(startRange, days, request.index.whole()));
}

void TimelinePointer::dragBrush(QPointF point, const TimelineRequest& request)
{
    const TimeRange& whole = request.index.whole();
    const double days = (point.x() - start.x()) / request.wholeScale().dayWidth();
    TimeRange range = startRange;
    if (target == TimelineTarget::Brush) range = moved(startRange, days, whole);
    else if (target == TimelineTarget::BrushStart)
        range.start = std::clamp(startRange.start + days, whole.start, range.end - shortestRange);
    else range.end = std::clamp(startRange.end + days, range.start + shortestRange, whole.end);
    navigator.setRange(range);
}

void TimelinePointer::restBrush(const TimelineRequest& request)
{
    TimeRange range = request.range;
    if (target == TimelineTarget::BrushStart) range.start = restingPlace(range.start, request.index.whole());
    else if (target == TimelineTarget::BrushEnd) range.end = restingPlace(range.end, request.index.whole());
    else return;
    if (range.length() >= shortestRange) navigator.goToRange(range);
}

const TimelineMark* TimelinePointer::release(QPointF point, const TimelineRequest& request,
                                             const TimelinePicture& picture, Snap snap)
{
    using enum TimelineTarget;
    const TimelineTarget pressed = std::exchange(target, Nothing);
    if (std::exchange(dragging, false)) {
        target = pressed;
        restBrush(request);
        target = Nothing;
        return nullptr;
    }
    switch (pressed) {
    case Mark: return markAt(point, picture);
    case Hint:
        for (const TimelineHint& hint : picture.hints)
            if (hint.hit.contains(point)) {
                const double shift = hint.day - (request.range.start + request.range.end) / 2;
                navigator.goToRange(moved(request.range, shift, request.index.whole()));
            }
        break;
    case Lanes: navigator.goTo(snapped(request.index, request.scale(), point.x(), snap)); break;
    case Overview:
    case Brush: navigator.goTo(snapped(request.index, request.wholeScale(), point.x(), snap)); break;
    case LaneName:
        if (const auto lane = request.layout().laneAt(point.y()))
            navigator.session()->toggleFolded(request.index.lanes()[*lane].key);
        break;
    case Playhead:
    case ComparedHead:
    case BrushStart:
    case BrushEnd:
    case Nothing: break;
    }
    return nullptr;
}

}
