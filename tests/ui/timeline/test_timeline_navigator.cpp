#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "tests/ui/timeline/workbench.h"

#include <catch2/catch_approx.hpp>

using namespace atlas;
using namespace atlas::test;

TEST_CASE("Stepping visits every event day once, in order, and ends")
{
    Workbench bench;
    bench.navigator.goToStart();
    std::vector<Day> days;
    while (bench.navigator.goToNextEvent()) {
        REQUIRE(days.size() < 100);
        days.push_back(bench.session.day());
    }
    CHECK(std::ranges::is_sorted(days, std::less_equal()));
    CHECK(std::ranges::count(days, day(u"2026-01-03")) == 1);
    CHECK(days.back() == day(u"2026-01-06"));
    CHECK_FALSE(bench.navigator.hasNext());
}

TEST_CASE("Stepping back stops at the first event in the timeline's frame")
{
    Workbench bench;
    int steps = 0;
    while (bench.navigator.goToPreviousEvent()) REQUIRE(++steps < 100);
    CHECK(bench.session.day() == day(u"2025-03-01"));
    CHECK_FALSE(bench.navigator.hasPrevious());
}

TEST_CASE("The clock stays inside the timeline")
{
    Workbench bench;
    bench.navigator.goToEnd();
    bench.navigator.goByDays(1);
    CHECK(bench.session.day() == day(u"2026-01-31"));
    bench.navigator.goToStart();
    bench.navigator.goByMonths(-1);
    CHECK(bench.session.day() == day(u"2025-02-01"));
}

TEST_CASE("A month on from the last of a long month is the last of a short one")
{
    Workbench bench;
    bench.session.setDay(day(u"2025-08-31"));
    bench.navigator.goByMonths(1);
    CHECK(bench.session.day() == day(u"2025-09-30"));
}

TEST_CASE("A day out of sight brings the range along, a day in sight does not")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    bench.navigator.showDays(14);
    const TimeRange before = bench.navigator.range();
    bench.session.setDay(day(u"2026-01-04"));
    CHECK(bench.navigator.range() == before);
    bench.session.setDay(day(u"2025-06-01"));
    CHECK(bench.navigator.range().contains(double(day(u"2025-06-01").sinceEpoch())));
    CHECK(bench.navigator.range().length() == Catch::Approx(14));
}

TEST_CASE("The chosen stretch is told apart from all")
{
    Workbench bench;
    CHECK(bench.navigator.showsAll());
    bench.navigator.showDays(42);
    CHECK_FALSE(bench.navigator.showsAll());
    CHECK(bench.navigator.shownDays() == 42);
    bench.navigator.showDays(0);
    CHECK(bench.navigator.showsAll());
}

TEST_CASE("The words follow the session's language")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    CHECK(bench.navigator.rangeText() == QStringLiteral("1 Feb 2025 – 31 Jan 2026"));
    bench.session.setLanguage(Language::French);
    CHECK(bench.navigator.rangeText().contains(QStringLiteral("févr.")));
}

TEST_CASE("Another selection or day leaves the drawn lanes as they are")
{
    Workbench bench;
    int redrawn = 0;
    QObject::connect(&bench.navigator, &TimelineNavigator::rangeChanged, &bench.navigator,
        [&] { ++redrawn; });
    bench.session.setDay(day(u"2025-10-10"));
    bench.session.selectActor(QStringLiteral("FRA"));
    CHECK(redrawn == 0);
}
