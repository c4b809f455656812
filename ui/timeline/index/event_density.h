#pragma once

#include "ui/timeline/index/time_range.h"

#include <span>
#include <vector>

namespace atlas {

/// How many events lie where in a whole range of time: counted once, asked for at any width.
class EventDensity
{
public:
    EventDensity() = default;
    /// Events by the day each stands at; those outside the whole are not counted.
    EventDensity(std::span<const double> days, const TimeRange& whole);

    int total() const { return sums.empty() ? 0 : sums.back(); }
    /// How many lie in each of so many equal parts of the whole, to a few thousandths of it.
    std::vector<int> inParts(int parts) const;

private:
    std::vector<int> sums; ///< of the events before each fine part's end
};

}
