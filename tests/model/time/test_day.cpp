#include "model/time/day.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

// Catches an off-by-one in the calendar's arithmetic, above all around centuries and before 1970.
TEST_CASE("a day and its calendar fields are one", "[day]")
{
    CHECK(Day::fromCalendar({1970, 1, 1}) == Day(0));
    CHECK(Day::fromCalendar({2026, 1, 6}) == Day(20'459));
    CHECK(Day::fromCalendar({1969, 12, 31}) == Day(-1));
    CHECK(Day::fromCalendar({0, 3, 1}) == Day(-719'468));
    for (qint64 number = -1'000'000; number <= 1'000'000; number += 7) {
        const CalendarDate date = Day(number).calendar();
        REQUIRE(Day::fromCalendar(date) == Day(number));
        REQUIRE(date < (Day(number) + 1).calendar());
    }
}

// Catches a leap rule without its century exceptions.
TEST_CASE("February follows the Gregorian rule", "[day]")
{
    CHECK(isLeapYear(2024));
    CHECK(isLeapYear(2000));
    CHECK(isLeapYear(0));
    CHECK(isLeapYear(-4));
    CHECK_FALSE(isLeapYear(2025));
    CHECK_FALSE(isLeapYear(1900));
    CHECK(daysInMonth(2024, 2) == 29);
    CHECK(daysInMonth(1900, 2) == 28);
    CHECK(daysInMonth(2025, 4) == 30);
    CHECK(daysInMonth(2025, 12) == 31);
}

// Catches days that are rolled over into the next month instead of being refused.
TEST_CASE("days that do not exist are nothing", "[day]")
{
    CHECK_FALSE(Day::fromCalendar({2025, 2, 29}));
    CHECK_FALSE(Day::fromCalendar({2025, 2, 30}));
    CHECK_FALSE(Day::fromCalendar({2025, 13, 1}));
    CHECK_FALSE(Day::fromCalendar({2025, 0, 1}));
    CHECK_FALSE(Day::fromCalendar({2025, 1, 0}));
    CHECK_FALSE(Day::fromCalendar({1'000'000'000'000, 1, 1}));
}

// Catches a lenient reader: the command line's DATE is one form only.
TEST_CASE("ISO text is read in one form", "[day]")
{
    CHECK(Day::fromIso(u"2026-01-06") == Day(20'459));
    for (const QString& text : {u""_s, u"2026-1-6"_s, u"06-01-2026"_s, u"2026/01/06"_s, u"2026-01-06 "_s,
                                u"20260106"_s,
                                u"2026-02-30"_s, u"+026-01-06"_s, u"٢٠٢٦-٠١-٠٦"_s, u"2026-01-06T00:00"_s})
        CHECK_FALSE(Day::fromIso(text));
}

// Catches years that lose their sign, their zeros or their digits in print.
TEST_CASE("a day is printed in ISO form", "[day]")
{
    CHECK(Day(20'459).toIso() == u"2026-01-06"_s);
    CHECK(Day::fromCalendar({44, 3, 15})->toIso() == u"0044-03-15"_s);
    CHECK(Day::fromCalendar({-43, 3, 15})->toIso() == u"-0043-03-15"_s);
    CHECK(Day::fromCalendar({12'345, 3, 15})->toIso() == u"+12345-03-15"_s);
}

// Catches a week that starts on Sunday, and a modulo that goes wrong before 1970.
TEST_CASE("the week begins on Monday", "[day]")
{
    CHECK(Day::fromIso(u"2026-01-05")->weekday() == 1);
    CHECK(Day::fromIso(u"2026-01-11")->weekday() == 7);
    CHECK(Day::fromIso(u"1969-12-31")->weekday() == 3);
    CHECK(Day::fromIso(u"1900-01-01")->weekday() == 1);
}
