#pragma once

#include "model/time/edtf.h"

#include <limits>

namespace atlas {

inline constexpr Day beforeAllDays{std::numeric_limits<qint64>::min()};
inline constexpr Day afterAllDays{std::numeric_limits<qint64>::max()};

/// A bound as a day that can be compared; one that is missing lies before, or after, every other.
inline Day earliestOf(const DayBounds& bounds) { return bounds.earliest.value_or(beforeAllDays); }
inline Day latestOf(const DayBounds& bounds) { return bounds.latest.value_or(afterAllDays); }

}
