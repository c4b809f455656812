#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/timeline/picture/axis.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;

namespace {

std::vector<AxisTick> ticks(const TimeRange& range, Language language = Language::English)
{
    return axisTicks({range, 150, 1266}, language);
}

}

TEST_CASE("A year shows its months; the first and each January say which year")
{
    const auto shown = ticks(days(u"2025-02-01", u"2026-01-31"));
    REQUIRE(shown.size() == 12);
    CHECK(shown.front().label == QStringLiteral("Feb 2025"));
    CHECK(shown[1].label == QStringLiteral("Mar"));
    CHECK(shown.back().label == QStringLiteral("Jan 2026"));
    CHECK(shown.back().major);
    CHECK_FALSE(shown[1].major);
}

TEST_CASE("Six weeks show Mondays and the first of the month")
{
    const auto shown = ticks(days(u"2025-12-08", u"2026-01-18"));
    for (const AxisTick& tick : shown) CHECK((tick.day.weekday() == 1 || tick.day.calendar().day == 1));
    CHECK(shown.front().label == QStringLiteral("8 Dec"));
}

TEST_CASE("Two weeks show every day with its weekday")
{
    const auto shown = ticks(days(u"2025-12-27", u"2026-01-09"));
    REQUIRE(shown.size() == 14);
    CHECK(shown[0].label == QStringLiteral("Sat 27 Dec"));
    CHECK(shown[1].label == QStringLiteral("Sun 28"));
    CHECK(shown[5].label == QStringLiteral("Thu 1 Jan"));
    CHECK(shown[5].major);
}

TEST_CASE("Centuries show years that leave room for their names")
{
    const TimeScale scale{days(u"1000-01-01", u"2026-12-31"), 150, 1266};
    const auto shown = axisTicks(scale, Language::English);
    REQUIRE(shown.size() > 2);
    CHECK(shown.size() < 25);
    for (size_t i = 1; i < shown.size(); ++i)
        CHECK(scale.toX(shown[i].day) - scale.toX(shown[i - 1].day) >= 40);
}

TEST_CASE("Every tick lies in sight, whatever the range")
{
    for (double length = 7; length < 400000; length *= 1.7) {
        const TimeRange range{19000.3, 19000.3 + length};
        for (const AxisTick& tick : ticks(range, Language::Ukrainian)) {
            CHECK(range.contains(double(tick.day.sinceEpoch())));
            CHECK_FALSE(tick.label.isEmpty());
        }
    }
}
