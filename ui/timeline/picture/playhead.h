#pragma once

#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// The shown day over the lanes and the overview, with its flag. `day` may lie between two days while it
/// glides.
Picture composePlayhead(const TimelineRequest& request, double day);
/// The flag's rectangle, for grabbing it.
QRectF playheadFlag(const TimelineRequest& request, double day);

}
