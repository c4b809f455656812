#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/timeline/index/snapping.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;

TEST_CASE("A drag comes to rest on an event within eight pixels, and on a plain day beyond")
{
    const TimelineIndex index(historyOf({QStringLiteral("2026-01-03")}));
    const TimeScale scale{days(u"2025-02-01", u"2026-01-31"), 150, 1266};
    const double event = scale.toX(day(u"2026-01-03"));
    CHECK(snapped(index, scale, event + 7, Snap::Events) == day(u"2026-01-03"));
    CHECK(snapped(index, scale, event - 7, Snap::Events) == day(u"2026-01-03"));
    CHECK(snapped(index, scale, event + 7, Snap::Days) == day(u"2026-01-05"));
    CHECK(snapped(index, scale, event + 9, Snap::Events) != day(u"2026-01-03"));
}

TEST_CASE("With Shift a drag comes to rest on the nearest first of a month")
{
    const TimelineIndex index(historyOf({QStringLiteral("2026-01-03")}));
    const TimeScale scale{days(u"2025-02-01", u"2026-01-31"), 150, 1266};
    CHECK(snapped(index, scale, scale.toX(day(u"2025-03-10")), Snap::Months) == day(u"2025-03-01"));
    CHECK(snapped(index, scale, scale.toX(day(u"2025-03-20")), Snap::Months) == day(u"2025-04-01"));
}
