#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/index/snapping.h"
#include "ui/timeline/picture/playhead.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

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

TEST_CASE("A drag comes to rest on the first day of every event, whatever its date and the zoom")
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        const TimelineIndex index(randomHistory(seed, 200));
        CHECK(index.order().stops().size() > 150);
        for (const double length : {36500.0, 400.0, 42.0, 3.0})
            for (const EventStop& stop : index.order().stops()) {
                const double first = double(stop.day.sinceEpoch());
                const TimeScale scale{{first - length / 3, first + length}, 150, 1266};
                CHECK(snapped(index, scale, scale.toX(stop.day), Snap::Events) == stop.day);
            }
    }
}

TEST_CASE("A drag passes by nothing nearer than what it comes to rest on")
{
    const TimelineIndex index(randomHistory(8, 60));
    const TimeScale scale{days(u"2021-01-01", u"2021-12-31"), 150, 1266};
    for (double x = scale.left; x <= scale.right(); x += 1.7) {
        const Day rested = snapped(index, scale, x, Snap::Events);
        const auto isNearer = [&](const EventStop& stop) {
            const double far = std::abs(scale.toX(stop.day) - x);
            return far <= 8 && far < std::abs(scale.toX(rested) - x) - 1e-9;
        };
        CHECK(std::ranges::none_of(index.order().stops(), isNearer));
    }
}

TEST_CASE("A place is of the day whose column it lies in, and the scale's end of its last day")
{
    const TimelineIndex index(historyOf({QStringLiteral("2025-02-03")}));
    const TimeScale scale{days(u"2026-01-03", u"2026-01-07"), 150, 1266};
    for (const double share : {0.0, 0.3, 0.9})
        CHECK(snapped(index, scale, scale.toX(day(u"2026-01-05")) + share * scale.dayWidth(), Snap::Events)
              == day(u"2026-01-05"));
    CHECK(snapped(index, scale, scale.right(), Snap::Days) == day(u"2026-01-07"));
    CHECK(scale.dayAt(scale.right() + scale.dayWidth() / 2) == day(u"2026-01-08"));
}

TEST_CASE("The pointer's date is the day that a click there shows")
{
    installFonts();
    const TimelineIndex index(historyOf({QStringLiteral("2025-02-03")}));
    const TimelineRequest request(index, days(u"2026-01-03", u"2026-01-07"), 1440);
    const double x = request.scale().toX(day(u"2026-01-05")) + 0.9 * request.scale().dayWidth();
    const double away = double(day(u"2025-02-03").sinceEpoch());
    const Picture chip = composePointerDate(request, x, away);
    REQUIRE_FALSE(chip.shapes.empty());
    const auto* text = std::get_if<TextShape>(&chip.shapes.back());
    REQUIRE(text);
    CHECK(text->text == QStringLiteral("5 Jan 2026"));
}
