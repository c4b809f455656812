#pragma once

#include "ui/picture/picture.h"
#include "ui/theme/palette.h"
#include "ui/timeline/picture/glyphs.h"
#include "ui/timeline/picture/timeline_layout.h"

#include <vector>

namespace atlas {

/// What the timeline is drawn from. The shown day is not in it: the playhead is a layer of its own.
struct TimelineRequest {
    const TimelineIndex& index;
    TimeRange range; ///< what the lanes show
    double width = 0;
    Look look = Look::Light;
    Language language = Language::English;
    EventId selected = {}; ///< may be empty

    TimelineLayout layout() const { return {width, index.lanes().size()}; }
    TimeScale scale() const { return layout().scale(range); }
    TimeScale wholeScale() const { return layout().scale(index.whole()); }
    const Palette& palette() const { return Palette::of(look); }
};

/// Something on the timeline that can be pointed at.
struct TimelineMark {
    QRectF hit;      ///< at least 24 px wide and as high as its lane
    QPointF centre;
    size_t lane = 0;
    std::span<const LaneMark> marks; ///< of the index; at least one

    bool isCluster() const { return marks.size() > 1; }
};

/// The words at a lane's end that tell of events out of sight.
struct TimelineHint {
    QRectF hit;
    double day = 0; ///< of the nearest of them
};

struct TimelinePicture {
    Picture picture;
    std::vector<TimelineMark> marks; ///< in the order drawn: the last of those under a point is meant
    std::vector<TimelineHint> hints;
};

/// The overview, the axis and the lanes.
TimelinePicture composeTimeline(const TimelineRequest& request);

}
