#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_picture.h"

#include <span>

namespace atlas {

/// A ringed ≠ at the upper right of each mark, pill or tick that stands for an event on which sources contradict
/// each other: a shape of its own, for whoever sees no colour. Ticks of a folded lane that stand closer than
/// their signs share one.
void drawConflictSigns(Drawing& drawing, const TimelineRequest& request, std::span<const TimelineMark> marks);

}
