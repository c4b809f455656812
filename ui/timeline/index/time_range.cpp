#include "ui/timeline/index/time_range.h"

#include <algorithm>
#include <cmath>

namespace atlas {

TimeRange rangeOf(Day first, Day last)
{
    return {double(first.sinceEpoch()), double(last.sinceEpoch() + 1)};
}

Day firstDayOf(const TimeRange& range)
{
    return Day(qint64(std::floor(range.start)));
}

Day lastDayOf(const TimeRange& range)
{
    return Day(qint64(std::ceil(range.end)) - 1);
}

TimeRange within(TimeRange range, const TimeRange& whole)
{
    const double shortest = std::min(shortestRange, whole.length());
    const double length = std::clamp(range.length(), shortest, whole.length());
    const double start = std::clamp(range.start, whole.start, whole.end - length);
    return {start, start + length};
}

TimeRange zoomed(const TimeRange& range, double factor, double fixedDay, const TimeRange& whole)
{
    const double shortest = std::min(shortestRange, whole.length());
    const double length = std::clamp(range.length() * factor, shortest, whole.length());
    const double share = (fixedDay - range.start) / range.length();
    const double start = fixedDay - share * length;
    return within({start, start + length}, whole);
}

TimeRange moved(const TimeRange& range, double days, const TimeRange& whole)
{
    return within({range.start + days, range.end + days}, whole);
}

TimeRange around(Day day, double days, const TimeRange& whole)
{
    const double start = double(day.sinceEpoch()) - days * 2 / 3;
    return within({start, start + days}, whole);
}

Day TimeScale::dayAt(double x) const
{
    // The line that begins a day is in it, however its place was rounded.
    constexpr double rounded = 1e-6;
    const auto day = qint64(std::floor(toDay(x) + rounded));
    const auto last = qint64(std::ceil(range.end)) - 1;
    return Day(x <= right() ? std::min(day, last) : day);
}

}
