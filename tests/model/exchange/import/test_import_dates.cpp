#include "model/exchange/import/import_dates.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Cell {
    const char16_t* text;
    const char16_t* edtf;
};

QString read(const QString& text, bool monthFirst = false)
{
    const auto time = readTimeCell(text, monthFirst);
    return time ? time->time.toString() : u"(none)"_s;
}

}

// A month becomes a day, or a date that a person understands at once is not understood.
TEST_CASE("Cells are read at the precision that they state")
{
    const auto each = GENERATE(values<Cell>({
        {u"2025-03", u"2025-03"}, {u"2025", u"2025"}, {u"2025-03-02", u"2025-03-02"}, {u"03/2025", u"2025-03"},
        {u"mars 2025", u"2025-03"}, {u"березень 2025", u"2025-03"}, {u"March 2025", u"2025-03"},
        {u"2 mars 2025", u"2025-03-02"}, {u"1er janvier 2026", u"2026-01-01"}, {u"printemps 2025", u"2025-21"},
        {u"about March 2025", u"2025-03~"}, {u"25/03/2025", u"2025-03-25"}, {u"03/25/2025", u"2025-03-25"},
        {u"02.03.2025", u"2025-03-02"}, {u"2025/3/2", u"2025-03-02"}, {u"20250302", u"2025-03-02"},
        {u"2025-03-02T23:30:00-08:00", u"2025-03-02"}, {u"2025-03-02T00:30:00+02:00", u"2025-03-02"},
        {u"2025-03-02 14:00", u"2025-03-02"}, {u"20250302T230000Z", u"2025-03-02"},
        {u"3/25/2025 0:00:00", u"2025-03-25"}, {u"March 2, 2025, 2:00 PM", u"2025-03-02"},
        {u"45718", u"2025-03-02"}, {u"45718.5", u"2025-03-02"}, {u"2025-03-02?", u"2025-03-02?"},
        {u"2025-03/..", u"2025-03/.."},
    }));
    INFO(QString(each.text).toStdString());
    CHECK(read(QString(each.text)) == QString(each.edtf));
}

// An interval is read as its first date, or its end is made up.
TEST_CASE("Intervals in words keep both ends")
{
    const auto each = GENERATE(values<Cell>({
        {u"2024–2026", u"2024/2026"}, {u"2024-2026", u"2024/2026"}, {u"2025-03 – 2025-06", u"2025-03/2025-06"},
        {u"from March 2025 to June 2025", u"2025-03/2025-06"}, {u"March – June 2025", u"2025-03/2025-06"},
        {u"March-June 2025", u"2025-03/2025-06"}, {u"1–3 March 2025", u"2025-03-01/2025-03-03"},
        {u"1-3 March 2025", u"2025-03-01/2025-03-03"}, {u"du 2 au 5 mars 2025", u"2025-03-02/2025-03-05"},
        {u"du 28 février au 2 mars 2025", u"2025-02-28/2025-03-02"},
        {u"з 2 по 5 березня 2025", u"2025-03-02/2025-03-05"}, {u"с 2", u"(none)"},
        {u"since March 2025", u"2025-03/"}, {u"depuis mars 2025", u"2025-03/"}, {u"з березня 2025", u"2025-03/"},
        {u"until June 2025", u"/2025-06"}, {u"jusqu'en juin 2025", u"/2025-06"}, {u"до червня 2025", u"/2025-06"},
        {u"March 2025 – present", u"2025-03/.."}, {u"mars 2025 à aujourd’hui", u"2025-03/.."},
        {u"02/03/2025 - 05/03/2025", u"2025-03-02/2025-03-05"}, {u"2026 to 2025", u"(none)"},
    }));
    INFO(QString(each.text).toStdString());
    CHECK(read(QString(each.text)) == QString(each.edtf));
}

// A cell that says no date gets one.
TEST_CASE("What is no date is refused")
{
    const auto text = GENERATE(as<QString>(), u"soon"_s, u"30 February 2025"_s, u"2025-13"_s, u"31/31/2025"_s,
                               u"5 January"_s, u"03/04/25"_s, u"today"_s, u"вчора"_s, u"123"_s, u"123456"_s,
                               u"99999"_s, u"Paris, 2025-03-02 or so"_s, u"from to"_s, u"/"_s, u"–"_s);
    INFO(text.toStdString());
    CHECK(read(text) == u"(none)"_s);
}

// Which number is the day is guessed in silence, or asked where it is plain.
TEST_CASE("What could be either order is told")
{
    CHECK(read(u"03/04/2025"_s) == u"2025-04-03"_s);
    CHECK(read(u"03/04/2025"_s, true) == u"2025-03-04"_s);
    CHECK(readTimeCell(u"03/04/2025"_s, true)->eitherOrder);
    CHECK(readTimeCell(u"03/04/2025 – 05/04/2025"_s, false)->eitherOrder);
    CHECK_FALSE(readTimeCell(u"03/03/2025"_s, true)->eitherOrder);
    CHECK_FALSE(readTimeCell(u"03.04.2025"_s, true)->eitherOrder);
    CHECK_FALSE(readTimeCell(u"2025-03-04"_s, true)->eitherOrder);
    CHECK(numberOrderOf(u"25/03/2025"_s).dayFirst);
    CHECK(numberOrderOf(u"03/25/2025 0:00"_s).monthFirst);
    CHECK(numberOrderOf(u"03/04/2025"_s).either);
    const NumberOrder none = numberOrderOf(u"2025-03-04, 3.4.2025"_s);
    CHECK_FALSE((none.dayFirst || none.monthFirst || none.either));
}

TEST_CASE("What was left out of a date is told")
{
    CHECK(readTimeCell(u"45718"_s, false)->serial);
    CHECK(readTimeCell(u"45718.75"_s, false)->timeOfDay);
    CHECK(readTimeCell(u"2025-03-02T14:00"_s, false)->timeOfDay);
    CHECK_FALSE(readTimeCell(u"2025-03-02"_s, false)->timeOfDay);
}

TEST_CASE("A date in three cells is as precise as they are")
{
    const auto parts = [](QStringView year, QStringView month, QStringView day) {
        const auto time = timeOfParts(year, month, day);
        return !time ? u"(wrong)"_s : *time ? (*time)->toString() : u"(none)"_s;
    };
    CHECK(parts(u"2025", u"3", u"2") == u"2025-03-02"_s);
    CHECK(parts(u"2025", u"mars", u"") == u"2025-03"_s);
    CHECK(parts(u"2025", u"", u"") == u"2025"_s);
    CHECK(parts(u"-500", u"", u"") == u"-0500"_s);
    CHECK(parts(u"", u"", u"") == u"(none)"_s);
    CHECK(parts(u"", u"3", u"") == u"(wrong)"_s);
    CHECK(parts(u"2025", u"", u"2") == u"(wrong)"_s);
    CHECK(parts(u"2025", u"21", u"") == u"(wrong)"_s);
    CHECK(parts(u"2025", u"2", u"30") == u"(wrong)"_s);
}

TEST_CASE("Cells that stand for nothing are no dates that failed")
{
    CHECK(saysNoDate(u" - "));
    CHECK(saysNoDate(u"N/A"));
    CHECK(saysNoDate(u"s. d."));
    CHECK_FALSE(saysNoDate(u"2025"));
}
