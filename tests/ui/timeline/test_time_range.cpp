#include "tests/ui/timeline/timeline_fixture.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using Catch::Approx;

namespace {

const TimeRange year{0, 365};

}

TEST_CASE("A range dragged past an end stops there and keeps its length")
{
    CHECK(moved({300, 340}, 100, year) == TimeRange{325, 365});
    CHECK(moved({30, 70}, -100, year) == TimeRange{0, 40});
}

TEST_CASE("Zooming leaves the day under the pointer where it is")
{
    const TimeRange before{100, 200};
    const TimeScale scale{before, 150, 1000};
    const double x = scale.toX(130.0);
    const TimeScale after{zoomed(before, 0.5, 130, year), 150, 1000};
    CHECK(after.toX(130.0) == Approx(x));
    CHECK(after.range.length() == Approx(50));
}

TEST_CASE("Nothing zooms beyond the whole, nor nearer than a week")
{
    CHECK(zoomed({100, 200}, 100, 150, year) == year);
    CHECK(zoomed({100, 108}, 0.01, 104, year).length() == Approx(shortestRange));
    CHECK(within({0, 100}, {0, 3}) == TimeRange{0, 3});
}

TEST_CASE("A stretch about a day has more before it than after")
{
    const TimeRange range = around(Day(180), 42, year);
    CHECK(range.length() == Approx(42));
    CHECK(180 - range.start == Approx(28));
}

TEST_CASE("Pixels and days are each other's inverse")
{
    const TimeScale scale{{20000, 20042}, 150, 1266};
    for (const double day : {20000.0, 20003.25, 20041.9}) CHECK(scale.toDay(scale.toX(day)) == Approx(day));
}
