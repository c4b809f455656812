#pragma once

#include "ui/timeline/index/timeline_index.h"

namespace atlas {

enum class Snap {
    Events, ///< to an event within reach, else to the nearest day
    Months, ///< to the nearest first of a month
    Days,   ///< to the nearest day, whatever is there
};

/// The day meant by a place on a scale.
Day snapped(const TimelineIndex& index, const TimeScale& scale, double x, Snap snap);

/// The first of the month nearest to a day: where the brush's handles come to rest.
Day nearestMonth(double day);

}
