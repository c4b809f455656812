#include "model/time/edtf.h"

#include <algorithm>

namespace atlas {

namespace {

DayBounds wholeMonths(qint64 firstYear, int firstMonth, qint64 lastYear, int lastMonth)
{
    return {Day::fromCalendar({firstYear, firstMonth, 1}),
            Day::fromCalendar({lastYear, lastMonth, daysInMonth(lastYear, lastMonth)})};
}

DayBounds seasonBounds(qint64 year, int season)
{
    constexpr int winter = 24;
    if (season == winter) return wholeMonths(year, 12, year + 1, 2);
    const int firstMonth = 3 + (season - 21) * 3;
    return wholeMonths(year, firstMonth, year, firstMonth + 2);
}

/// The years that the unspecified digits leave open; before year 0 they reach backwards (`-12XX`: −1299 to
/// −1200).
DayBounds yearBounds(qint64 year, qint64 open)
{
    return year < 0 ? wholeMonths(year - open, 1, year, 12) : wholeMonths(year, 1, year + open, 12);
}

}

bool DayBounds::contains(const DayBounds& other) const
{
    const bool from = !earliest || (other.earliest && *other.earliest >= *earliest);
    const bool to = !latest || (other.latest && *other.latest <= *latest);
    return from && to;
}

Precision EdtfDate::precision() const
{
    if (unspecifiedYearDigits == 2) return Precision::Century;
    if (unspecifiedYearDigits == 1) return Precision::Decade;
    if (month == 0) return Precision::Year;
    if (isSeason()) return Precision::Season;
    return day == 0 ? Precision::Month : Precision::Day;
}

DayBounds EdtfDate::bounds() const
{
    switch (precision()) {
    case Precision::Century: return yearBounds(year, 99);
    case Precision::Decade: return yearBounds(year, 9);
    case Precision::Year: return yearBounds(year, 0);
    case Precision::Season: return seasonBounds(year, month);
    case Precision::Month: return wholeMonths(year, month, year, month);
    case Precision::Day: break;
    }
    const auto exact = Day::fromCalendar({year, month, day});
    return {exact, exact};
}

DayBounds Edtf::start() const
{
    DayBounds start = firstEnd.date ? firstEnd.date->bounds() : DayBounds();
    const bool open = !firstEnd.date && firstEnd.missing == MissingEnd::Open;
    if (!open && lastEnd.date) {
        const auto latestEnd = lastEnd.date->bounds().latest;
        if (!start.latest || (latestEnd && *latestEnd < *start.latest)) start.latest = latestEnd;
    }
    return start;
}

DayBounds Edtf::end() const
{
    if (!lastEnd.date) return {};
    DayBounds end = lastEnd.date->bounds();
    const auto earliestStart = firstEnd.date ? firstEnd.date->bounds().earliest : std::nullopt;
    // An empty optional is less than any day.
    end.earliest = std::max(end.earliest, earliestStart);
    return end;
}

DayBounds Edtf::bounds() const
{
    return {start().earliest, end().latest};
}

}
