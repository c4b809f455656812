#include "tests/ui/timeline/timeline_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Events on random days of 2025, a third of them months.
std::shared_ptr<const History> crowd(int count)
{
    std::mt19937 random(20260105);
    QStringList times;
    for (int i = 0; i < count; ++i) {
        const Day any = day(u"2025-01-01") + random() % 365;
        times.append(random() % 3 == 0 ? any.toIso().left(7) : any.toIso());
    }
    return historyOf(times);
}

std::map<size_t, int> appearances(const Lane& lane, const TimeScale& scale)
{
    std::map<size_t, int> seen;
    for (const Glyph& glyph : glyphsOf(lane, scale))
        for (const LaneMark& mark : glyph.marks) ++seen[mark.event];
    return seen;
}

}

TEST_CASE("Every event in sight is in exactly one glyph")
{
    for (const int count : {1, 20, 400, 5000}) {
        const TimelineIndex index(crowd(count));
        const Lane& lane = index.lanes()[0];
        for (const double length : {365.0, 91.0, 42.0, 14.0}) {
            const TimeScale scale{{20100, 20100 + length}, 150, 1266};
            const auto seen = appearances(lane, scale);
            for (const auto& [event, times] : seen) CHECK(times == 1);
            for (const LaneMark& mark : lane.between(scale.range.start, scale.range.end))
                CHECK(seen.contains(mark.event));
        }
    }
}

TEST_CASE("A crowd costs what fits side by side")
{
    const TimelineIndex index(crowd(20000));
    const TimeScale scale{index.whole(), 150, 1266};
    CHECK(glyphsOf(index.lanes()[0], scale).size() <= 1266 / 30);
}

TEST_CASE("Pills of a crowd never cover one another")
{
    const TimelineIndex index(crowd(5000));
    for (const double length : {365.0, 91.0, 42.0}) {
        const TimeScale scale{{20100, 20100 + length}, 150, 1266};
        double free = -1e9;
        for (const Glyph& glyph : glyphsOf(index.lanes()[0], scale)) {
            if (!glyph.isPill) continue;
            CHECK(glyph.left >= free);
            free = glyph.right;
        }
    }
}

TEST_CASE("Dragging does not gather marks anew")
{
    const TimelineIndex index(crowd(60));
    const Lane& lane = index.lanes()[0];
    const TimeScale before{{20100, 20191}, 150, 1266};
    const double day = 1 / before.dayWidth();
    const TimeScale after{{20100 + 7.3 * day, 20191 + 7.3 * day}, 150, 1266};
    const auto inTheMiddle = [&](const TimeScale& scale) {
        std::vector<std::pair<size_t, size_t>> gathered;
        for (const Glyph& glyph : glyphsOf(lane, scale))
            if (glyph.first().anchor > 20115 && glyph.marks.back().anchor < 20175)
                gathered.emplace_back(glyph.first().event, glyph.marks.size());
        return gathered;
    };
    CHECK(inTheMiddle(before) == inTheMiddle(after));
}

TEST_CASE("Neighbouring days part when there is room for them")
{
    const TimelineIndex index(historyOf({QStringLiteral("2026-01-03"), QStringLiteral("2026-01-04")}));
    const Lane& lane = index.lanes()[0];
    CHECK(glyphsOf(lane, {days(u"2025-02-01", u"2026-01-31"), 150, 1266}).size() == 1);
    CHECK(glyphsOf(lane, {days(u"2025-12-27", u"2026-01-09"), 150, 1266}).size() == 2);
}

TEST_CASE("Events of one time share a bar instead of hiding in a pill")
{
    const TimelineIndex index(historyOf({QStringLiteral("2025-03"), QStringLiteral("2025-03")}));
    const auto glyphs = glyphsOf(index.lanes()[0], {days(u"2025-02-01", u"2026-01-31"), 150, 1266});
    REQUIRE(glyphs.size() == 1);
    CHECK(glyphs[0].isCluster());
    CHECK_FALSE(glyphs[0].isPill);
}

TEST_CASE("The chief of some marks is the first of the most important, wherever blocks begin and end")
{
    const MarkKind kind = GENERATE(MarkKind::Dot, MarkKind::Span);
    std::mt19937 random(11);
    Lane lane;
    for (int i = 0; i < 400; ++i) {
        LaneMark mark{.kind = kind, .extent = {double(i), double(i + 1)}, .start = {}, .end = {},
                      .anchor = double(i)};
        mark.importance = 1 + int(random() % 5);
        lane.add(mark);
    }
    lane.settle();
    const std::span<const LaneMark> all = kind == MarkKind::Span ? lane.spans[0] : lane.marks;
    REQUIRE(all.size() == 400);
    for (int round = 0; round < 300; ++round) {
        const size_t from = random() % 399, count = 1 + random() % (400 - from);
        const auto some = all.subspan(from, count);
        CHECK(&lane.chiefOf(some) == &*std::ranges::max_element(some, {}, &LaneMark::importance));
    }
}

TEST_CASE("Whether one of some marks has no date is known wherever they begin and end")
{
    Lane lane;
    std::mt19937 random(4);
    for (int i = 0; i < 60; ++i) {
        const double start = double(random() % 6) * 3;
        const MarkKind kind = random() % 8 == 0 ? MarkKind::Undated : MarkKind::Bar;
        LaneMark mark{.kind = kind, .extent = {start, start + 3}, .start = {}, .end = {}};
        mark.anchor = start + 1.5;
        lane.add(mark);
    }
    lane.settle();
    for (size_t first = 0; first < lane.marks.size(); ++first)
        for (size_t count = 1; first + count <= lane.marks.size(); ++count) {
            const auto some = std::span(std::as_const(lane).marks).subspan(first, count);
            CHECK(lane.hasUndated(some) == std::ranges::contains(some, MarkKind::Undated, &LaneMark::kind));
        }
}

// A view that begins at noon told of the same day's events as "earlier".
TEST_CASE("A day's dot stays in sight as long as part of its day does")
{
    const TimelineIndex index(historyOf({u"2026-01-03"_s, u"2026-01-05"_s}));
    const Lane& lane = index.lanes()[0];
    const auto start = double(day(u"2026-01-03").sinceEpoch());
    const TimeScale noon{{start + 0.5, start + 1.5}, 150, 1266};
    const std::vector<Glyph> glyphs = glyphsOf(lane, noon);
    REQUIRE(glyphs.size() == 1);
    CHECK(glyphs.front().left >= 149.9);
    const TimeScale next{{start + 1, start + 1.9}, 150, 1266};
    CHECK(glyphsOf(lane, next).empty());
}
