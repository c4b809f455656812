#include "model/time/edtf.h"

#include <cstdlib>

namespace atlas {

namespace {

/// Days between the bounds, both included; nothing where a side has no bound.
std::optional<qint64> width(const DayBounds& bounds)
{
    if (!bounds.earliest || !bounds.latest) return std::nullopt;
    return *bounds.latest - *bounds.earliest + 1;
}

}

Edtf Edtf::fromDay(Day day)
{
    const CalendarDate calendar = day.calendar();
    EdtfDate date{.year = calendar.year};
    if (std::abs(calendar.year) > 9999) {
        date.longYear = true;
    } else {
        date.month = calendar.month;
        date.day = calendar.day;
    }
    Edtf time;
    time.firstEnd.date = date;
    time.lastEnd.date = date;
    return time;
}

Edtf Edtf::since(const EdtfDate& start)
{
    Edtf time;
    time.interval = true;
    time.firstEnd.date = start;
    return time;
}

bool isMorePrecise(const Edtf& candidate, const Edtf& than)
{
    const auto narrower = width(candidate.start());
    const auto wider = width(than.start());
    return narrower && (!wider || *narrower < *wider);
}

bool Edtf::contains(const Edtf& other) const
{
    return start().contains(other.start()) && end().contains(other.end());
}

}
