#include "model/time/certainty.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Day day(QStringView iso)
{
    return Day::fromIso(iso).value();
}

std::optional<Certainty> on(QStringView iso, QStringView span)
{
    return certaintyOn(day(iso), Edtf::parse(span).value());
}

std::optional<Certainty> begun(QStringView iso, QStringView when)
{
    return begunBy(day(iso), Edtf::parse(when).value());
}

}

// Catches a month's start that counts as certain before its last day, or as nothing on its first.
TEST_CASE("a start within a month is possible in it and certain from its last day", "[certainty]")
{
    CHECK_FALSE(on(u"2025-02-28", u"2025-03/"));
    CHECK(on(u"2025-03-01", u"2025-03/") == Certainty::Possible);
    CHECK(on(u"2025-03-30", u"2025-03/") == Certainty::Possible);
    CHECK(on(u"2025-03-31", u"2025-03/") == Certainty::Certain);
    CHECK(on(u"2026-01-06", u"2025-03/") == Certainty::Certain);
    CHECK(on(u"2026-01-06", u"2025-03/..") == Certainty::Certain);
}

// Catches an end that is not the mirror image of a start.
TEST_CASE("an end within a month is certain to its first day and possible to its last", "[certainty]")
{
    CHECK(on(u"2025-11-30", u"2025-03/2025-12") == Certainty::Certain);
    CHECK(on(u"2025-12-01", u"2025-03/2025-12") == Certainty::Certain);
    CHECK(on(u"2025-12-02", u"2025-03/2025-12") == Certainty::Possible);
    CHECK(on(u"2025-12-31", u"2025-03/2025-12") == Certainty::Possible);
    CHECK_FALSE(on(u"2026-01-01", u"2025-03/2025-12"));
}

// Catches days of an exact interval that are lost at either end: both belong to it.
TEST_CASE("an exact interval is certain on each of its days", "[certainty]")
{
    CHECK_FALSE(on(u"2026-01-02", u"2026-01-03/2026-01-05"));
    CHECK(on(u"2026-01-03", u"2026-01-03/2026-01-05") == Certainty::Certain);
    CHECK(on(u"2026-01-05", u"2026-01-03/2026-01-05") == Certainty::Certain);
    CHECK_FALSE(on(u"2026-01-06", u"2026-01-03/2026-01-05"));
}

// Catches a span whose ends overlap being called certain on a day it may not touch.
TEST_CASE("a span within one month is only possible on its days", "[certainty]")
{
    CHECK(on(u"2025-03-15", u"2025-03") == Certainty::Possible);
    CHECK(on(u"2025-03-15", u"2025-03/2025-03") == Certainty::Possible);
    CHECK(on(u"2025-03-15", u"2025-03-15") == Certainty::Certain);
}

// Catches an unknown start that is taken for "always", which is what an open one says.
TEST_CASE("an open start has come, an unknown one only by the end", "[certainty]")
{
    CHECK(on(u"1900-01-01", u"../2026-01-05") == Certainty::Certain);
    CHECK(on(u"1900-01-01", u"/2026-01-05") == Certainty::Possible);
    CHECK(on(u"2026-01-05", u"/2026-01-05") == Certainty::Certain);
    CHECK_FALSE(on(u"2026-01-06", u"/2026-01-05"));
}

// Catches undated claims that vanish or count as certain.
TEST_CASE("what has no date is undated on every day", "[certainty]")
{
    CHECK(certaintyOn(day(u"1900-01-01"), std::nullopt) == Certainty::Undated);
    CHECK(begunBy(day(u"2100-01-01"), std::nullopt) == Certainty::Undated);
}

// Catches a happening that is over being called not begun.
TEST_CASE("a happening has begun from its first day on, for good", "[certainty]")
{
    CHECK_FALSE(begun(u"2025-02-28", u"2025-03"));
    CHECK(begun(u"2025-03-01", u"2025-03") == Certainty::Possible);
    CHECK(begun(u"2025-03-31", u"2025-03") == Certainty::Certain);
    CHECK(begun(u"2030-01-01", u"2025-03") == Certainty::Certain);
    CHECK(begun(u"2026-01-06", u"2025~/2026-01-05") == Certainty::Certain);
    CHECK(begun(u"1900-01-01", u"../2025") == Certainty::Certain);
    CHECK(begun(u"1900-01-01", u"/2025") == Certainty::Possible);
}

// Catches a renamed word: it is part of the command line's JSON.
TEST_CASE("certainties have their words", "[certainty]")
{
    CHECK(certaintyName(Certainty::Certain) == u"certain"_s);
    CHECK(certaintyName(Certainty::Possible) == u"possible"_s);
    CHECK(certaintyName(Certainty::Undated) == u"undated"_s);
}
