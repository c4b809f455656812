#pragma once

#include "ui/picture/picture.h"
#include "ui/timeline/picture/glyphs.h"
#include "ui/timeline/picture/timeline_request.h"

#include <vector>

namespace atlas {

/// Something on the timeline that can be pointed at.
struct TimelineMark {
    /// At least 24 px wide and as high as its lane, except of a span, which is its rail, and in a folded
    /// lane, where neighbours share what is between them.
    QRectF hit;
    QRectF name = {}; ///< of a span, whose rail is low: its count and name, to be pointed at too
    QRectF box;      ///< what is drawn, as far as it is in sight
    QPointF centre;
    size_t lane = 0;
    std::span<const LaneMark> marks; ///< of the index, in its order; at least one

    bool isCluster() const { return marks.size() > 1; }
    /// The places of its events in History::events(), in that order: by earliest day.
    std::vector<size_t> events() const;
};

/// The words at a lane's end that tell of events out of sight.
struct TimelineHint {
    QRectF hit;
    double day = 0; ///< of the nearest of them
};

struct TimelinePicture {
    Picture picture;
    std::vector<TimelineMark> marks; ///< in the order drawn
    std::vector<TimelineHint> hints;
};

/// The overview, the axis and the lanes, as far as they are wanted.
TimelinePicture composeTimeline(const TimelineRequest& request);

}
