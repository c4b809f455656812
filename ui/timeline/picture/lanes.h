#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// The ground under the marks: axis, grid, the lanes' names.
void drawLanes(Drawing& drawing, const TimelineRequest& request);

/// The hatched ground after the last source of the lens was written, between two heights of a scale.
void drawAfterward(Drawing& drawing, const TimelineRequest& request, const TimeScale& scale, double top,
                   double bottom);

}
