#include "model/time/edtf.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QString isoOf(const DayBounds& bounds)
{
    return (bounds.earliest ? bounds.earliest->toIso() : u"-"_s) + u' '
         + (bounds.latest ? bounds.latest->toIso() : u"-"_s);
}

Edtf read(QStringView text)
{
    return Edtf::parse(text).value();
}

}

// Catches a month taken for its first day, a season of the wrong months, a decade that runs the wrong way
// before year 0.
TEST_CASE("a date lies between its first and its last possible day", "[edtf][bounds]")
{
    const auto bounds = [](QStringView text) { return isoOf(read(text).bounds()); };
    CHECK(bounds(u"2026-01-06") == u"2026-01-06 2026-01-06"_s);
    CHECK(bounds(u"2025-03") == u"2025-03-01 2025-03-31"_s);
    CHECK(bounds(u"2024-02") == u"2024-02-01 2024-02-29"_s);
    CHECK(bounds(u"2025-03-XX") == u"2025-03-01 2025-03-31"_s);
    CHECK(bounds(u"2025") == u"2025-01-01 2025-12-31"_s);
    CHECK(bounds(u"2025-XX") == u"2025-01-01 2025-12-31"_s);
    CHECK(bounds(u"2025-XX-XX") == u"2025-01-01 2025-12-31"_s);
    CHECK(bounds(u"2025-21") == u"2025-03-01 2025-05-31"_s);
    CHECK(bounds(u"2025-22") == u"2025-06-01 2025-08-31"_s);
    CHECK(bounds(u"2025-23") == u"2025-09-01 2025-11-30"_s);
    CHECK(bounds(u"2023-24") == u"2023-12-01 2024-02-29"_s);
    CHECK(bounds(u"202X") == u"2020-01-01 2029-12-31"_s);
    CHECK(bounds(u"20XX") == u"2000-01-01 2099-12-31"_s);
    CHECK(bounds(u"-012X") == u"-0129-01-01 -0120-12-31"_s);
    CHECK(bounds(u"Y12025") == u"+12025-01-01 +12025-12-31"_s);
}

// Catches a qualification that is given a width nobody stated.
TEST_CASE("a qualification widens nothing", "[edtf][bounds]")
{
    for (const QString& mark : {u"?"_s, u"~"_s, u"%"_s}) {
        CHECK(read(u"2025-12-31"_s + mark).bounds() == read(u"2025-12-31").bounds());
        CHECK(read(u"2025"_s + mark).start() == read(u"2025").start());
    }
}

// Catches a missing end that is taken for the other end, and an imprecise start that reaches beyond its own
// end.
TEST_CASE("an interval is bounded at each end by itself and by the other", "[edtf][bounds]")
{
    const auto start = [](QStringView text) { return isoOf(read(text).start()); };
    const auto end = [](QStringView text) { return isoOf(read(text).end()); };
    CHECK(start(u"2025-03/2026-01-05") == u"2025-03-01 2025-03-31"_s);
    CHECK(end(u"2025-03/2026-01-05") == u"2026-01-05 2026-01-05"_s);
    CHECK(start(u"2025-03/") == u"2025-03-01 2025-03-31"_s);
    CHECK(end(u"2025-03/") == u"- -"_s);
    CHECK(end(u"2025-03/..") == u"- -"_s);
    CHECK(start(u"../2025-03") == u"- -"_s);
    CHECK(start(u"/2025-03") == u"- 2025-03-31"_s);
    CHECK(start(u"2025/2025-03") == u"2025-01-01 2025-03-31"_s);
    CHECK(end(u"2025-03-20/2025-03") == u"2025-03-20 2025-03-31"_s);
    CHECK(isoOf(read(u"2025-03/2026-01").bounds()) == u"2025-03-01 2026-01-31"_s);
    CHECK(isoOf(read(u"2025-03/").bounds()) == u"2025-03-01 -"_s);
}

// Catches a preference for the vaguer of two claims.
TEST_CASE("the narrower start is the more precise", "[edtf][bounds]")
{
    CHECK(isMorePrecise(read(u"2025-03-02"), read(u"2025-03")));
    CHECK(isMorePrecise(read(u"2025-03"), read(u"2025-21")));
    CHECK(isMorePrecise(read(u"2025-03/"), read(u"2025/")));
    CHECK(isMorePrecise(read(u"20XX"), read(u"/2025")));
    CHECK_FALSE(isMorePrecise(read(u"2025-03"), read(u"2025-03-02")));
    CHECK_FALSE(isMorePrecise(read(u"2025-03"), read(u"2024-01")));
    CHECK_FALSE(isMorePrecise(read(u"../2025"), read(u"/2025")));
}

// Catches a mere difference in precision that is flagged as a contradiction.
TEST_CASE("a vaguer time contains the exact ones it may mean", "[edtf][bounds]")
{
    CHECK(read(u"2025-03").contains(read(u"2025-03-02")));
    CHECK(read(u"2025-03").contains(read(u"2025-03")));
    CHECK(read(u"2025-03/").contains(read(u"2025-03-02/")));
    CHECK(read(u"2025-03/").contains(read(u"2025-03-02/2025-12-31")));
    CHECK_FALSE(read(u"2025-03-02").contains(read(u"2025-03")));
    CHECK_FALSE(read(u"2025-03").contains(read(u"2025-04-02")));
    CHECK_FALSE(read(u"2025-03/2025-12").contains(read(u"2025-03/")));
}
