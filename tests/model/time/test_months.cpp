#include "model/time/months.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;

TEST_CASE("A quotient is rounded down on both sides of zero")
{
    CHECK(floorDivide(11, 12) == 0);
    CHECK(floorDivide(12, 12) == 1);
    CHECK(floorDivide(-1, 12) == -1);
    CHECK(floorDivide(-12, 12) == -1);
    CHECK(floorDivide(-13, 12) == -2);
}

TEST_CASE("Each day lies in the month that begins no later than it, before the year 0 too")
{
    for (qint64 year = -401; year < 2100; year += 7) {
        const Day day = *Day::fromCalendar({year, 12, 31});
        CHECK(firstOfMonth(monthNumber(day)) == *Day::fromCalendar({year, 12, 1}));
        CHECK(firstOfMonth(monthNumber(day) + 1) == *Day::fromCalendar({year + 1, 1, 1}));
    }
}
