#include "model/items/shown_days.h"

#include <algorithm>

namespace atlas {

std::pair<Day, Day> shownDays(const History& history)
{
    const auto [begin, end] = history.extent();
    const CalendarDate from = begin.calendar();
    const CalendarDate to = end.calendar();
    const Day first = begin - (from.day - 1);
    const Day last = end + (daysInMonth(to.year, to.month) - to.day);
    const DayBounds frame = history.dossier().frame.value_or(DayBounds());
    return {frame.earliest.value_or(std::min(first, frame.latest.value_or(first))),
            frame.latest.value_or(std::max(last, frame.earliest.value_or(last)))};
}

}
