#include "ui/briefing/strip/scale.h"

#include <algorithm>
#include <cmath>

namespace atlas::page {

namespace {

using Spans = std::vector<std::pair<Day, Day>>;

constexpr qint64 leastGap = 60;    ///< days
constexpr double gapShare = 0.4;   ///< of the whole line: less is shown as it is
constexpr double breakWidth = 132; ///< points: room for the words about what was cut out
constexpr double leastShare = 0.2; ///< of either side

/// Index of the first span after the longest empty stretch worth cutting out; 0: none.
size_t findBreak(const Spans& spans)
{
    qint64 longest = 0;
    size_t after = 0;
    Day covered = spans.front().second;
    for (size_t i = 1; i < spans.size(); ++i) {
        if (const qint64 empty = spans[i].first - covered; empty > longest) {
            longest = empty;
            after = i;
        }
        covered = std::max(covered, spans[i].second);
    }
    const double whole = double(covered - spans.front().first);
    return longest >= leastGap && double(longest) > gapShare * whole ? after : 0;
}

StripScale::Segment segmentOf(const Spans& spans, size_t begin, size_t end, double left, double right)
{
    Day last = spans[begin].second;
    for (size_t i = begin; i < end; ++i) last = std::max(last, spans[i].second);
    const qint64 length = last - spans[begin].first + 1;
    const qint64 margin = std::max<qint64>(1, std::llround(double(length) * 0.06));
    return {spans[begin].first - margin, last + 1 + margin, left, right};
}

}

StripScale::StripScale(Spans spans, double width)
{
    std::ranges::sort(spans);
    const size_t cut = findBreak(spans);
    if (cut == 0) {
        parts.push_back(segmentOf(spans, 0, spans.size(), 0, width));
        return;
    }
    Day covered = spans.front().second;
    for (size_t i = 0; i < cut; ++i) covered = std::max(covered, spans[i].second);
    empty = {covered + 1, spans[cut].first - 1};
    const double share = std::clamp(double(cut) / double(spans.size()), leastShare, 1 - leastShare);
    const double first = (width - breakWidth) * share;
    parts.push_back(segmentOf(spans, 0, cut, 0, first));
    parts.push_back(segmentOf(spans, cut, spans.size(), first + breakWidth, width));
}

double StripScale::x(Day day) const
{
    const auto segment = std::ranges::find_if(parts, [day](const Segment& part) { return day < part.to; });
    if (segment == parts.end()) return parts.back().right;
    return segment->left + double(std::max(day, segment->from) - segment->from) * segment->pointsADay();
}

}
