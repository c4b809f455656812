#pragma once

#include "model/time/edtf.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace atlas::page {

/// Days on a line across the page. Where most of the line would be one empty stretch of time, that stretch is
/// cut out, and the two sides have scales of their own.
class StripScale
{
public:
    /// Days from the first to before the last, evenly between two places in points.
    struct Segment {
        Day from;
        Day to;
        double left = 0;
        double right = 0;
        double pointsADay() const { return (right - left) / double(to - from); }
    };

    /// `spans` is what must be in sight, both days included; at least one. `width` in points.
    StripScale(std::vector<std::pair<Day, Day>> spans, double width);

    std::span<const Segment> segments() const { return parts; }
    /// Of two segments: the first and the last day of the stretch that no span reaches into. It is longer
    /// than what was cut out, as the segments have margins.
    std::pair<Day, Day> emptyDays() const { return empty; }
    /// Where a day begins. A day that was cut out stands at the break; one beyond the ends, at the end.
    double x(Day day) const;

private:
    std::vector<Segment> parts;
    std::pair<Day, Day> empty;
};

}
