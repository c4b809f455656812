#include "model/items/editing/date_field.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const Day today = *Day::fromCalendar({2026, 1, 6});

QString meant(const DateFields& fields, Language language = Language::English)
{
    const DateFieldsReading reading = readDateFields(fields, today, language);
    return reading.time ? reading.time->toString() : u"problem: "_s + reading.problem;
}

}

// A month that becomes its first day is a lie in the source's name.
TEST_CASE("typed dates keep the precision that was typed")
{
    CHECK(meant({u"March 2025"_s, Ending::None, {}}) == u"2025-03"_s);
    CHECK(meant({u"1er janvier 2026"_s, Ending::None, {}}) == u"2026-01-01"_s);
    CHECK(meant({u"весна 2025"_s, Ending::None, {}}) == u"2025-21"_s);
    CHECK(meant({u"202X"_s, Ending::None, {}}) == u"202X"_s);
    CHECK(meant({u"about March 2025"_s, Ending::None, {}}) == u"2025-03~"_s);
    CHECK(meant({u"2025-12-31?"_s, Ending::None, {}}) == u"2025-12-31?"_s);
    CHECK(meant({u"2025-03/2025-06"_s, Ending::None, {}}) == u"2025-03/2025-06"_s);
}

TEST_CASE("the ends of a time are their own fields")
{
    CHECK(meant({u"March 2025"_s, Ending::Until, u"juin 2025"_s}) == u"2025-03/2025-06"_s);
    CHECK(meant({u"March 2025"_s, Ending::StillOn, {}}) == u"2025-03/.."_s);
    CHECK(meant({u"March 2025"_s, Ending::NotStated, {}}) == u"2025-03/"_s);
    CHECK(meant({u"June 2025"_s, Ending::Until, u"March 2025"_s}) == u"problem: It ends before it begins."_s);
    CHECK(meant({u"5 January"_s, Ending::Until, u"2026"_s}) == u"problem: Add the year."_s);
}

TEST_CASE("a time of the file and its fields are the same")
{
    for (const char* const each : {"2025-03", "2025-03/2025-06", "2025-03/..", "2025-03/", "2025-12-31~", "2025?/2026"})
        CHECK(meant(dateFields(QString::fromLatin1(each))) == QString::fromLatin1(each));
}

TEST_CASE("what was understood is said in the window's language, with its EDTF")
{
    CHECK(readDateFields({u"march 2025"_s, Ending::None, {}}, today, Language::French).words ==
          u"mars\u00a02025 (jour non précisé) · 2025-03"_s);
    CHECK(readDateFields({u"03/01/2026"_s, Ending::None, {}}, today, Language::English).words ==
          u"3 January 2026 (read as day, month, year) · 2026-01-03"_s);
}
