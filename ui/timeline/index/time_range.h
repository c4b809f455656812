#pragma once

#include "model/time/day.h"

namespace atlas {

/// A stretch of time in days since 1970-01-01, with fractions, so that a view can be dragged and zoomed
/// smoothly. A day d lies from d to d + 1.
struct TimeRange {
    double start = 0;
    double end = 1;

    double length() const { return end - start; }
    bool contains(double day) const { return day >= start && day < end; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// The shortest stretch that can be shown, in days.
inline constexpr double shortestRange = 1;

/// From the beginning of one day to the end of another.
TimeRange rangeOf(Day first, Day last);
/// The first and the last day of which a range holds anything.
Day firstDayOf(const TimeRange& range);
Day lastDayOf(const TimeRange& range);
/// The range moved, and where it must be shortened, so that it lies inside the whole.
TimeRange within(TimeRange range, const TimeRange& whole);
/// The range made longer by a factor (shorter below 1), one day of it staying where it is.
TimeRange zoomed(const TimeRange& range, double factor, double fixedDay, const TimeRange& whole);
TimeRange moved(const TimeRange& range, double days, const TimeRange& whole);
/// So many days, with a day two thirds of the way along: what led to it counts for more than what follows.
TimeRange around(Day day, double days, const TimeRange& whole);

/// Days on a stretch of pixels.
struct TimeScale {
    TimeRange range;
    double left = 0;
    double width = 1;

    double right() const { return left + width; }
    double dayWidth() const { return width / range.length(); }
    double toX(double day) const { return left + (day - range.start) * dayWidth(); }
    double toX(Day day) const { return toX(double(day.sinceEpoch())); }
    double toDay(double x) const { return range.start + (x - left) / dayWidth(); }
    /// The day that a place lies in; at the scale's right end its last.
    Day dayAt(double x) const;
};

}
