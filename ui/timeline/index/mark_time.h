#pragma once

#include "model/history/moment.h"
#include "ui/timeline/index/lane_mark.h"

#include <optional>

namespace atlas {

/// Where and how an event stands on the time axis; `event`, `importance` and `contested` are left to the
/// caller. What is open or unknown reaches to the end of the whole. Nothing where no source gives a date or
/// bounds it.
std::optional<LaneMark> markTime(const EventState& state, const TimeRange& whole);

}
