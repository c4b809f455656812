#pragma once

#include "model/time/language.h"
#include "ui/timeline/index/time_range.h"

#include <QString>

#include <vector>

namespace atlas {

/// A line of the axis and what stands beside it.
struct AxisTick {
    Day day;
    QString label;      ///< empty: a line alone
    bool major = false; ///< the first of a month among days, of a year among months
};

/// How wide a day is, in pixels, where each has a tick (above it), and where Mondays have.
inline constexpr double dayLabelWidth = 60, weekDayWidth = 8;

/// From tick to tick, in months, where days have none.
int monthStep(const TimeScale& scale);

/// Who says which year the months of some years are of: the first tick and each January, or bands over them.
enum class Years { InTicks, InBands };

/// The ticks in a scale's range, by how wide a day is: below 8 px months (or as many months or years as leave
/// room for their names), from 8 px Mondays and the 1st, from 60 px every day with its weekday.
std::vector<AxisTick> axisTicks(const TimeScale& scale, Language language, Years years = Years::InTicks);

}
