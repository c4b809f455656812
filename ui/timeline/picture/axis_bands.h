#pragma once

#include "model/time/language.h"
#include "ui/timeline/index/time_range.h"

#include <QString>

#include <vector>

namespace atlas {

/// A week, month, quarter, year or more years: what the ticks of the axis are part of.
struct AxisBand {
    Day first;
    Day end; ///< the first day that is no longer in it
    QString name;
    bool isOdd = false; ///< every other one; the same however the axis is dragged
};

/// The bands that a scale's range touches, one behind the other without a gap. By how wide a day is: days
/// from 400 px, weeks (ISO 8601, from Monday) above 60, months from 8, quarters where each month has a tick,
/// then years, tens, hundreds and thousands of them.
std::vector<AxisBand> axisBands(const TimeScale& scale, Language language);

/// The Saturdays and Sundays in sight, where days are wide enough to be told apart (above 60 px).
std::vector<Day> weekendDays(const TimeScale& scale);

}
