#pragma once

#include "ui/timeline/index/timeline_index.h"

namespace atlas {

enum class Snap {
    Events, ///< to the first day of an event within reach, else to the day there
    Months, ///< to the nearest first of a month
    Days,   ///< to the day there, whatever is near
};

/// The day meant by a place on a scale: what a click there shows, and what the pointer says before. O(log n).
Day snapped(const TimelineIndex& index, const TimeScale& scale, double x, Snap snap);

/// The first of the month nearest to a day: where the brush's handles come to rest.
Day nearestMonth(double day);

}
