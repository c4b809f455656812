#include "model/time/edtf.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QList>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Wrong {
    QString text;
    int column;
    QString sentence;
};

const QList<Wrong> wrongs{
    {u""_s, 1, u"there is no date"_s},
    {u"March 2025"_s, 1, u"a year has four digits"_s},
    {u"25-03"_s, 3, u"a year has four digits"_s},
    {u"06/01/2026"_s, 3, u"a year has four digits"_s},
    {u"2025 "_s, 5, u"the date should end here"_s},
    {u" 2025"_s, 1, u"a year has four digits"_s},
    {u"٢٠٢٥"_s, 1, u"a year has four digits"_s},
    {u"20250301"_s, 5, u"a year of more than four digits is written with Y before it"_s},
    {u"-0000"_s, 1, u"year 0 has no minus sign"_s},
    {u"-00XX"_s, 1, u"year 0 has no minus sign"_s},
    {u"2XXX"_s, 2, u"only the last two digits of a year may be X"_s},
    {u"20X5"_s, 4, u"after a digit that is X, all are X"_s},
    {u"201x"_s, 4, u"a year has four digits"_s},
    {u"201X-05"_s, 5, u"a year with unspecified digits stands alone"_s},
    {u"Y2025"_s, 6, u"a year after Y has more than four digits"_s},
    {u"Y012345"_s, 2, u"a year after Y does not begin with 0"_s},
    {u"Y12345-01"_s, 7, u"a year written with Y stands alone"_s},
    {u"Y1234567890123"_s, 14, u"a year has at most 12 digits"_s},
    {u"2025-"_s, 6, u"a month has two digits, or XX"_s},
    {u"2025-3"_s, 7, u"a month has two digits, or XX"_s},
    {u"2025-1X"_s, 7, u"a month has two digits, or XX"_s},
    {u"2025-X1"_s, 7, u"a month has two digits, or XX"_s},
    {u"2025-003"_s, 8, u"a month has two digits, or XX"_s},
    {u"2025-00"_s, 6, u"month 00 does not exist"_s},
    {u"2025-13"_s, 6, u"month 13 does not exist"_s},
    {u"2025-20"_s, 6, u"month 20 does not exist"_s},
    {u"2025-25"_s, 6, u"month 25 does not exist"_s},
    {u"2025-21-05"_s, 8, u"a season has no days"_s},
    {u"2025-03-"_s, 9, u"a day has two digits, or XX"_s},
    {u"2025-03-5"_s, 10, u"a day has two digits, or XX"_s},
    {u"2025-03-1X"_s, 10, u"a day has two digits, or XX"_s},
    {u"2025-XX-05"_s, 9, u"where the month is XX, so is the day"_s},
    {u"2025-03-00"_s, 9, u"day 00 does not exist"_s},
    {u"2025-03-32"_s, 9, u"day 32 does not exist"_s},
    {u"2025-02-29"_s, 9, u"2025 has no 29 February"_s},
    {u"1900-02-29"_s, 9, u"1900 has no 29 February"_s},
    {u"2024-02-30"_s, 9, u"February has no day 30"_s},
    {u"2025-04-31"_s, 9, u"April has no day 31"_s},
    {u"2025-03-05-07"_s, 11, u"the date should end here"_s},
    {u"2025-03-05T10:00:00Z"_s, 11, u"times of day are not used: a date is a calendar day"_s},
    {u"?2025"_s, 1, u"the marks ?, ~ and % stand after the whole date"_s},
    {u"2025?-03"_s, 6, u"nothing follows the mark of a date"_s},
    {u"2025~~"_s, 6, u"nothing follows the mark of a date"_s},
    {u"[2025,2026]"_s, 1, u"a year has four digits"_s},
    {u"/"_s, 1, u"an interval has a date at one end at least"_s},
    {u"../.."_s, 1, u"an interval has a date at one end at least"_s},
    {u"2025/2026/2027"_s, 10, u"“/” stands once, between the two ends of an interval"_s},
    {u"2025/2026-13"_s, 11, u"month 13 does not exist"_s},
    {u"2025/..."_s, 6, u"a year has four digits"_s},
    {u"2026-01-06/2025-03"_s, 12, u"the interval ends before it begins"_s},
    {u"2025-03-02/2025-03-01"_s, 12, u"the interval ends before it begins"_s},
};

}

// Catches a wrong text that is read as some date, and an error that points elsewhere or says something else.
TEST_CASE("each wrong text is refused at its first error", "[edtf][errors]")
{
    for (const Wrong& wrong : wrongs) {
        INFO("text: " << wrong.text.toStdString());
        const auto time = Edtf::parse(wrong.text);
        REQUIRE_FALSE(time.has_value());
        CHECK(time.error().column == wrong.column);
        CHECK(time.error().sentence == wrong.sentence);
    }
}

// Catches an unbounded text: a file of a megabyte in one string would be read digit by digit.
TEST_CASE("long texts are refused for their length", "[edtf][errors]")
{
    const auto time = Edtf::parse(u"2025-03-05"_s + QString(60, u'?'));
    REQUIRE_FALSE(time.has_value());
    CHECK(time.error().column == 65);
    CHECK(time.error().sentence == u"a date has at most 64 characters"_s);
}
