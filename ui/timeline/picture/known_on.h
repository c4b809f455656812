#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_request.h"

#include <optional>
#include <span>

namespace atlas {

/// Where the flag of the day that limits the lens stands, in the axis beside the flags that are there already;
/// nothing where no day limits it, or it is out of sight. Pixels from the picture's top left.
std::optional<QRectF> knownOnFlag(const TimelineRequest& request, std::span<const QRectF> flags);

/// That day in the overview and the lanes: a thin dashed line, and its flag where there is one.
void drawKnownOn(Drawing& drawing, const TimelineRequest& request, const std::optional<QRectF>& flag);

}
