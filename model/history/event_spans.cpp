#include "model/history/event_spans.h"

#include "model/history/bounds.h"

#include <algorithm>
#include <bit>

namespace atlas {

EventSpans::EventSpans(std::span<const EventState> dated)
    : leaves(std::bit_ceil(std::max<size_t>(1, dated.size())))
{
    for (std::vector<Day>* days : {&earliestStart, &latestStart, &earliestEnd, &latestEnd})
        days->reserve(dated.size());
    for (const EventState& state : dated) {
        const DayBounds start = state.when->value.start();
        const DayBounds end = state.when->value.end();
        const bool openStart = !start.earliest && !start.latest; // it has come before any day
        earliestStart.push_back(earliestOf(start));
        latestStart.push_back(openStart ? beforeAllDays : latestOf(start));
        // A missing end has not come, as far as is said.
        earliestEnd.push_back(end.earliest.value_or(afterAllDays));
        latestEnd.push_back(latestOf(end));
    }
    furthest.assign(2 * leaves, beforeAllDays);
    std::ranges::copy(latestEnd, furthest.begin() + std::ptrdiff_t(leaves));
    for (size_t node = leaves - 1; node > 0; --node)
        furthest[node] = std::max(furthest[2 * node], furthest[2 * node + 1]);
}

size_t EventSpans::startedBy(Day day) const
{
    return size_t(std::ranges::upper_bound(earliestStart, day) - earliestStart.begin());
}

EventSpans::Stretches EventSpans::stretchesOf(size_t place, std::span<const Day> edges) const
{
    const size_t count = edges.empty() ? 0 : edges.size() - 1;
    // Stretch i is from edges[i] to the day before edges[i + 1].
    const auto endingBefore = [&](Day day) {
        const auto after = std::ranges::upper_bound(edges, day);
        return std::min(count, size_t(std::max<std::ptrdiff_t>(0, after - edges.begin() - 1)));
    };
    const auto beginningBy = [&](Day day) {
        return std::min(count, size_t(std::ranges::upper_bound(edges, day) - edges.begin()));
    };
    return {endingBefore(earliestStart[place]), beginningBy(latestEnd[place]),
            endingBefore(latestStart[place]), beginningBy(earliestEnd[place])};
}

}
