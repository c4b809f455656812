#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis_bands.h"
#include "ui/timeline/picture/axis_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<AxisBand> bands(const TimeRange& range, Language language = Language::English)
{
    return axisBands({range, 150, 1266}, language);
}

/// From ten thousand years to a day, each about two thirds of the last, not on a day's boundary.
std::vector<TimeRange> zooms()
{
    std::vector<TimeRange> ranges;
    for (double length = 3650000; length > 1; length *= 0.63)
        ranges.push_back({20100.4 - length / 2, 20100.4 + length / 2});
    return ranges;
}

}

TEST_CASE("Bands follow each other without a gap from before the range to after it, at any zoom")
{
    for (const TimeRange& range : zooms()) {
        const auto shown = bands(range);
        REQUIRE_FALSE(shown.empty());
        CHECK(double(shown.front().first.sinceEpoch()) <= range.start);
        CHECK(double(shown.back().end.sinceEpoch()) >= range.end);
        for (size_t i = 1; i < shown.size(); ++i) {
            CHECK(shown[i].first == shown[i - 1].end);
            CHECK(shown[i].isOdd != shown[i - 1].isOdd);
        }
    }
}

TEST_CASE("No word of the axis overlaps another or leaves it, at any zoom, width or language")
{
    installFonts();
    const TimelineIndex index(historyOf(QStringList{u"2025"_s}));
    for (const Language language : allLanguages)
        for (const double width : {400.0, 1440.0, 3000.0})
            for (const TimeRange& range : zooms()) {
                const TimelineRequest request(index, range, width, Look::Light, language);
                const std::vector<TextShape> words = axisWords(request);
                for (size_t i = 0; i < words.size(); ++i) {
                    const QRectF extent = textExtent(words[i]);
                    INFO(words[i].text.toStdString());
                    CHECK(extent.left() >= request.layout().left());
                    CHECK(extent.right() <= request.layout().right());
                    CHECK(extent.top() >= TimelineLayout::axisTop);
                    CHECK(extent.bottom() <= TimelineLayout::lanesTop);
                    for (size_t j = i + 1; j < words.size(); ++j)
                        CHECK_FALSE(extent.intersects(textExtent(words[j])));
                }
            }
}

TEST_CASE("Bands are days, weeks, months, quarters, years, tens and hundreds of years by what fits")
{
    const auto first = [](const TimeRange& range) { return bands(range).front().name; };
    CHECK(first(days(u"2026-01-05", u"2026-01-06")) == u"Monday 5 January 2026"_s);
    CHECK(first(days(u"2026-01-05", u"2026-01-14")) == u"Week 2, 2026"_s);
    CHECK(first(days(u"2025-12-08", u"2026-01-18")) == u"December 2025"_s);
    CHECK(first(days(u"2025-02-01", u"2026-01-31")) == u"Q1 2025"_s);
    CHECK(first(days(u"2020-01-01", u"2026-01-31")) == u"2020"_s);
    CHECK(first(days(u"1995-01-01", u"2026-01-31")) == u"the 1990s"_s);
    CHECK(first(days(u"1300-01-01", u"2026-01-31")) == u"1300–1399"_s);
}

TEST_CASE("A week belongs to the year of its Thursday")
{
    CHECK(bands(days(u"2024-12-30", u"2025-01-03")).front().name == u"Week 1, 2025"_s);
    CHECK(bands(days(u"2027-01-01", u"2027-01-07")).front().name == u"Week 53, 2026"_s);
    CHECK(bands(days(u"2027-01-01", u"2027-01-07")).front().first == day(u"2026-12-28"));
}

TEST_CASE("Quarters and weeks are named in each language")
{
    const TimeRange year = days(u"2026-01-01", u"2026-12-31"), fortnight = days(u"2026-01-05", u"2026-01-18");
    CHECK(bands(year, Language::French).front().name == u"T1\u00A02026"_s);
    CHECK(bands(year, Language::Ukrainian).front().name == u"1-й\u00A0кв. 2026"_s);
    CHECK(bands(fortnight, Language::French).front().name == u"Semaine\u00A02, 2026"_s);
    CHECK(bands(fortnight, Language::Ukrainian).front().name == u"2-й тиждень 2026\u00A0року"_s);
}

TEST_CASE("A band's name stays at the left edge while its band is in sight")
{
    installFonts();
    const TimelineIndex index(historyOf(QStringList{u"2025"_s}));
    const TimelineRequest request(index, days(u"2025-12-20", u"2026-01-20"), 1440);
    const std::vector<TextShape> words = axisWords(request);
    REQUIRE(words.size() > 2);
    CHECK(words[0].text == u"December 2025"_s);
    CHECK(words[0].baseline.x() < request.layout().left() + 10);
}

TEST_CASE("Weekends are told where days are wide, and nowhere else")
{
    CHECK(weekendDays({days(u"2026-01-05", u"2026-01-18"), 150, 1266}).size() == 4);
    CHECK(weekendDays({days(u"2026-01-01", u"2026-03-31"), 150, 1266}).empty());
}
