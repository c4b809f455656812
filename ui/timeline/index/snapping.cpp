#include "ui/timeline/index/snapping.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double reach = 8; // pixels

}

Day nearestMonth(double day)
{
    const Day floor{qint64(std::floor(day))};
    const CalendarDate date = floor.calendar();
    const Day first = floor - (date.day - 1);
    const Day next = first + daysInMonth(date.year, date.month);
    return day - double(first.sinceEpoch()) < double(next.sinceEpoch()) - day ? first : next;
}

Day snapped(const TimelineIndex& index, const TimeScale& scale, double x, Snap snap)
{
    if (snap == Snap::Months) return nearestMonth(scale.toDay(x));
    const Day under = scale.dayAt(x);
    if (snap == Snap::Days) return under;
    const EventStop* const stop = index.order().nearest(scale.toDay(x));
    return stop && std::abs(scale.toX(stop->day) - x) <= reach ? stop->day : under;
}

}
