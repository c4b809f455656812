#pragma once

#include "ui/timeline/index/timeline_index.h"

namespace atlas {

/// Where and how an event stands on the time axis; `event` and `importance` are left to the caller.
LaneMark markTime(const EventState& state, const TimeRange& whole);

}
