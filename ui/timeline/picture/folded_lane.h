#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// A lane folded up: where its events lie and how many, without their names.
void drawFoldedLane(Drawing& drawing, const TimelineRequest& request, size_t lane,
                    std::vector<TimelineMark>& marks);

}
