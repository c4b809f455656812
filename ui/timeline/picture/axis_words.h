#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_request.h"

namespace atlas {

/// The words of the axis where they stand: the names of the bands above those of the ticks. None overlaps
/// another or leaves the axis; a band's name stays at the left edge while its band is in sight.
std::vector<TextShape> axisWords(const TimelineRequest& request);

}
