#pragma once

#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// The flags of the shown day (B while two days are compared) and of the day it is compared with (A). Where
/// they would lie over each other they part.
struct HeadFlags {
    QRectF shown;
    std::optional<QRectF> compared;
};

HeadFlags headFlags(const TimelineRequest& request, double day);
/// The shown day's flag, for grabbing it.
QRectF playheadFlag(const TimelineRequest& request, double day);

/// The shown day over the lanes and the overview, with its flag, the day it is compared with, and the day
/// that limits the lens. `day` may lie between two days while it glides.
Picture composePlayhead(const TimelineRequest& request, double day);

/// The date that a click at so many pixels from the left would show, as a chip in the axis: empty beside the
/// track, and where it would cover a flag. `day`: the shown one.
Picture composePointerDate(const TimelineRequest& request, double x, double day);

}
