#include "ui/timeline/picture/glyphs.h"

#include <algorithm>

namespace atlas {

namespace {

double beginning(const LaneMark& span)
{
    return span.extent.start;
}

}

std::vector<Glyph> spanGlyphsOf(const Lane& lane, size_t rail, const TimeScale& scale)
{
    const std::span<const LaneMark> spans = lane.spans[rail];
    const std::span<const double> farthest = lane.farthest(rail);
    const auto last = size_t(std::ranges::lower_bound(spans, scale.range.end, {}, beginning) - spans.begin());
    // All before this one have ended before what is in sight.
    auto from = size_t(std::ranges::upper_bound(farthest, scale.range.start) - farthest.begin());
    std::vector<Glyph> glyphs;
    while (from < last) {
        const double narrowest = spans[from].extent.start + narrowestBar / scale.dayWidth();
        size_t next = from + 1;
        for (;;) {
            const double end = std::max(farthest[next - 1], narrowest);
            const auto rest = spans.subspan(next, last - next);
            const auto apart = std::ranges::lower_bound(rest, end, {}, beginning);
            if (apart == rest.begin()) break;
            next += size_t(apart - rest.begin());
        }
        glyphs.push_back({.marks = spans.subspan(from, next - from),
                          .left = scale.toX(spans[from].extent.start),
                          .right = scale.toX(std::max(farthest[next - 1], narrowest)), .rail = rail});
        from = next;
    }
    return glyphs;
}

}
