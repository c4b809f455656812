#include "model/items/day_entry.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

/// A timeline from February 2025 to January 2026; today is 10 January 2026.
struct Typing {
    Typing()
    {
        entry.setCalendar(&calendar);
        entry.setEarliest(int(Day::fromIso(u"2025-02-01")->sinceEpoch()));
        entry.setLatest(int(Day::fromIso(u"2026-01-31")->sinceEpoch()));
    }

    void type(const QString& text) { entry.setText(text); }
    QString day() const { return entry.isValid() ? Day(entry.day()).toIso() : QString(); }

    Calendar calendar{[] { return *Day::fromIso(u"2026-01-10"); }};
    DayEntry entry;
};

}

TEST_CASE("A month goes to its last day and says why")
{
    Typing at;
    at.type(u"march 2025"_s);
    CHECK(at.day() == u"2025-03-31"_s);
    CHECK(Day(at.entry.first()).toIso() == u"2025-03-01"_s);
    CHECK(at.entry.reading()
          == u"March 2025: goes to 31 March 2025, its last day, when what happened in it is certain."_s);
}

TEST_CASE("Of a year that the timeline leaves, the last day on it is meant")
{
    Typing at;
    at.type(u"2026"_s);
    CHECK(at.day() == u"2026-01-31"_s);
    CHECK(at.entry.reading().contains(u"the last of its days on this timeline"_s));
}

TEST_CASE("A date off the timeline is refused with what there is")
{
    Typing at;
    at.type(u"3 January 2020"_s);
    CHECK(at.day().isEmpty());
    CHECK(at.entry.reading() == u"This timeline runs from 1 February 2025 to 31 January 2026."_s);
}

TEST_CASE("How ambiguous numbers were read is said")
{
    Typing at;
    at.type(u"03/01/2026"_s);
    CHECK(at.day() == u"2026-01-03"_s);
    CHECK(at.entry.reading() == u"Saturday 3 January 2026 (read as day, month, year)"_s);
}

TEST_CASE("What is not understood shows what to type")
{
    Typing at;
    at.type(u"last week"_s);
    CHECK_FALSE(at.entry.isValid());
    CHECK(at.entry.reading().contains(u"March 2025"_s));
    at.type(u"today"_s);
    CHECK(at.day() == u"2026-01-10"_s);
}
