#include "tests/support/print.h"
#include "ui/shell/day_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

std::optional<Day> day(qint64 year, int month, int number)
{
    return Day::fromCalendar({year, month, number});
}

}

TEST_CASE("A day is read in every form that people type")
{
    const auto fifth = day(2026, 1, 5);
    for (const QString& typed :
         {u"2026-01-05"_s, u"5/1/2026"_s, u"05.01.2026"_s, u" 5  January 2026 "_s, u"5 jan 2026"_s,
          u"5 janvier 2026"_s, u"5 janv. 2026"_s, u"5 січня 2026"_s, u"5 СІЧНЯ 2026"_s}) {
        INFO(typed.toStdString());
        CHECK(dayFromText(typed) == fifth);
    }
    CHECK(dayFromText(u"1er mars 2025") == day(2025, 3, 1));
}

TEST_CASE("The day comes before the month, never after it")
{
    CHECK(dayFromText(u"3/4/2025") == day(2025, 4, 3));
    CHECK_FALSE(dayFromText(u"12/31/2025"));
}

TEST_CASE("What is no single day is not guessed at")
{
    for (const QString& typed :
         {u""_s, u"March 2025"_s, u"2025-03"_s, u"30 February 2025"_s, u"29/2/2025"_s, u"5 jui 2025"_s,
          u"5 ja 2026"_s, u"5 January"_s, u"tomorrow"_s, u"2026-01-05T10:00"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(dayFromText(typed));
    }
}
