#pragma once

#include "ui/timeline/index/snapping.h"
#include "ui/timeline/picture/timeline_picture.h"

#include <QPointF>

#include <optional>

namespace atlas {

class TimelineNavigator;

/// What a place on the timeline is for.
enum class TimelineTarget {
    Nothing,
    Playhead,     ///< of the shown day
    ComparedHead, ///< of the day it is compared with
    Mark,
    Hint,
    LaneName,
    Lanes,
    Overview,
    Brush,
    BrushStart,
    BrushEnd,
};

/// Turns a pointer's presses and moves into acts of the navigator: a small machine without a window.
class TimelinePointer
{
public:
    explicit TimelinePointer(TimelineNavigator& acted) : navigator(acted) {}

    /// What is under a point. `playhead` is the shown day.
    static TimelineTarget targetAt(QPointF point, const TimelineRequest& request,
                                   const TimelinePicture& picture, double playhead);
    /// The mark meant by a point; null: none.
    static const TimelineMark* markAt(QPointF point, const TimelinePicture& picture);

    void press(QPointF point, const TimelineRequest& request, const TimelinePicture& picture,
               double playhead);
    void move(QPointF point, const TimelineRequest& request, Snap snap);
    /// The event or cluster that was clicked, if it was one.
    const TimelineMark* release(QPointF point, const TimelineRequest& request,
                                const TimelinePicture& picture, Snap snap);
    void cancel() { target = TimelineTarget::Nothing; }

    /// What was pressed and is held.
    TimelineTarget held() const { return target; }
    /// Whether it is the lanes that are being dragged.
    bool dragsLanes() const;

private:
    void dragLanes(QPointF point, const TimelineRequest& request);
    void dragBrush(QPointF point, const TimelineRequest& request);
    void restBrush(const TimelineRequest& request);

    TimelineNavigator& navigator;
    TimelineTarget target = TimelineTarget::Nothing;
    bool dragging = false;
    QPointF start;
    TimeRange startRange;
};

}
