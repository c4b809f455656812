#include "model/time/edtf.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

EdtfDate dateOf(QStringView text)
{
    const auto time = Edtf::parse(text);
    REQUIRE(time.has_value());
    REQUIRE_FALSE(time->isInterval());
    REQUIRE(time->first() == time->last());
    return *time->first().date;
}

}

// Catches a field read into the wrong place, and a precision that claims more than the source says.
TEST_CASE("dates of levels 0 and 1 are read field by field", "[edtf]")
{
    CHECK(dateOf(u"2025") == EdtfDate{.year = 2025});
    CHECK(dateOf(u"2025-03") == EdtfDate{.year = 2025, .month = 3});
    CHECK(dateOf(u"2026-01-06") == EdtfDate{.year = 2026, .month = 1, .day = 6});
    CHECK(dateOf(u"0000") == EdtfDate{.year = 0});
    CHECK(dateOf(u"-0044-03-15") == EdtfDate{.year = -44, .month = 3, .day = 15});
    CHECK(dateOf(u"201X") == EdtfDate{.year = 2010, .unspecifiedYearDigits = 1});
    CHECK(dateOf(u"20XX") == EdtfDate{.year = 2000, .unspecifiedYearDigits = 2});
    CHECK(dateOf(u"-12XX") == EdtfDate{.year = -1200, .unspecifiedYearDigits = 2});
    CHECK(dateOf(u"2004-XX") == EdtfDate{.year = 2004, .monthUnspecified = true});
    CHECK(dateOf(u"1985-04-XX") == EdtfDate{.year = 1985, .month = 4, .dayUnspecified = true});
    CHECK(dateOf(u"1985-XX-XX") == EdtfDate{.year = 1985, .monthUnspecified = true, .dayUnspecified = true});
    CHECK(dateOf(u"2025-21") == EdtfDate{.year = 2025, .month = 21});
    CHECK(dateOf(u"Y170000002") == EdtfDate{.year = 170'000'002, .longYear = true});
    CHECK(dateOf(u"Y-17000") == EdtfDate{.year = -17'000, .longYear = true});
    CHECK(dateOf(u"2024-02-29").day == 29);
    CHECK(dateOf(u"2025?").qualification == Qualification::Uncertain);
    CHECK(dateOf(u"2025-12-31~").qualification == Qualification::Approximate);
    CHECK(dateOf(u"2025-22%").qualification == Qualification::UncertainAndApproximate);
}

// Catches a precision taken from the number of parts written rather than from those stated.
TEST_CASE("a date is as precise as its source", "[edtf]")
{
    CHECK(dateOf(u"20XX").precision() == Precision::Century);
    CHECK(dateOf(u"202X").precision() == Precision::Decade);
    CHECK(dateOf(u"2025").precision() == Precision::Year);
    CHECK(dateOf(u"Y20250").precision() == Precision::Year);
    CHECK(dateOf(u"2025-XX").precision() == Precision::Year);
    CHECK(dateOf(u"2025-XX-XX").precision() == Precision::Year);
    CHECK(dateOf(u"2025-24").precision() == Precision::Season);
    CHECK(dateOf(u"2025-03").precision() == Precision::Month);
    CHECK(dateOf(u"2025-03-XX").precision() == Precision::Month);
    CHECK(dateOf(u"2025-03-02").precision() == Precision::Day);
}

// Catches an open end taken for an unknown one, and marks lost at the ends of an interval.
TEST_CASE("intervals keep both ends as written", "[edtf]")
{
    const auto interval = [](QStringView text) {
        const auto time = Edtf::parse(text);
        REQUIRE(time.has_value());
        REQUIRE(time->isInterval());
        return *time;
    };
    CHECK(interval(u"2025-03/2026-01-05").last().date == dateOf(u"2026-01-05"));
    CHECK(interval(u"2025~/2026-01-05?").first().date->qualification == Qualification::Approximate);
    CHECK(interval(u"2025~/2026-01-05?").last().date->qualification == Qualification::Uncertain);
    CHECK_FALSE(interval(u"2025-03/").last().date);
    CHECK(interval(u"2025-03/").last().missing == MissingEnd::Unknown);
    CHECK(interval(u"2025-03/..").last().missing == MissingEnd::Open);
    CHECK(interval(u"/2025-03").first().missing == MissingEnd::Unknown);
    CHECK(interval(u"../2025-03").first().missing == MissingEnd::Open);
    CHECK(interval(u"2025-03/2025-03-02").first().date == dateOf(u"2025-03"));
    CHECK(interval(u"2025-03-20/2025-03").last().date == dateOf(u"2025-03"));
}

// Catches a canonical form that differs from what parse() reads: files would change on every save.
TEST_CASE("canonical texts are printed as they were read", "[edtf]")
{
    for (const QString& text :
         {u"2025"_s, u"0007"_s, u"-0044"_s, u"2025-03"_s, u"2026-01-06"_s, u"201X"_s, u"20XX"_s, u"-12XX"_s,
          u"2004-XX"_s, u"1985-04-XX"_s, u"1985-XX-XX"_s, u"2025-21"_s, u"Y170000002"_s, u"Y-17000"_s,
          u"2025-12-31~"_s, u"2025?"_s, u"2025-03%"_s, u"2025~/2026-01-05"_s, u"2025-03/"_s, u"2025-03/.."_s,
          u"/2025-03"_s, u"../2025-03"_s})
        CHECK(Edtf::parse(text)->toString() == text);
}

// Catches a made time that is not equal to the same one read.
TEST_CASE("a time can be made from a day or a start", "[edtf]")
{
    CHECK(Edtf::fromDay(*Day::fromIso(u"2026-01-06")) == *Edtf::parse(u"2026-01-06"));
    CHECK(Edtf::fromDay(*Day::fromCalendar({12'026, 1, 6})) == *Edtf::parse(u"Y12026"));
    CHECK(Edtf::since(EdtfDate{.year = 2025, .month = 3}) == *Edtf::parse(u"2025-03/"));
}
