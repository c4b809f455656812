#include "ui/timeline/index/event_density.h"

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

/// More than a wide screen has pixels.
constexpr int fineParts = 8192;

}

EventDensity::EventDensity(std::span<const double> days, const TimeRange& whole) : sums(fineParts)
{
    for (const double day : days) {
        if (!whole.contains(day)) continue;
        const int part = int((day - whole.start) / whole.length() * fineParts);
        ++sums[size_t(std::min(part, fineParts - 1))];
    }
    std::partial_sum(sums.begin(), sums.end(), sums.begin());
}

std::vector<int> EventDensity::inParts(int parts) const
{
    std::vector<int> counts(size_t(std::max(parts, 0)));
    if (sums.empty()) return counts;
    int before = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const size_t end = (i + 1) * fineParts / counts.size();
        const int upTo = end == 0 ? 0 : sums[end - 1];
        counts[i] = upTo - before;
        before = upTo;
    }
    return counts;
}

}
