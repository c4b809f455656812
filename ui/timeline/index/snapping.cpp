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
    const double day = scale.toDay(x);
    if (snap == Snap::Months) return nearestMonth(day);
    double nearest = std::round(day);
    if (snap == Snap::Days) return Day(qint64(nearest));
    double least = reach / scale.dayWidth();
    for (const Lane& lane : index.lanes())
        for (const LaneMark& mark : lane.between(day - least, std::nextafter(day + least, INFINITY)))
            if (mark.kind == MarkKind::Dot && std::abs(mark.anchor - day) <= least) {
                least = std::abs(mark.anchor - day);
                nearest = mark.anchor;
            }
    return Day(qint64(nearest));
}

}
