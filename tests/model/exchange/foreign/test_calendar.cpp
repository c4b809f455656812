#include "tests/model/exchange/foreign/foreign.h"

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

ReadTable readCalendar(const QByteArray& entries)
{
    return readForeign(u"t.ics"_s,
                       "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + entries + "END:VCALENDAR\r\n");
}

}

TEST_CASE("A calendar's days are its own, and an all-day end is the last day")
{
    const ReadTable read = readCalendar(
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Kyiv\r\nEND:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:All\\, "
        "day\r\nDTSTART;VALUE=DATE:20260106\r\nDTEND;VALUE=DATE:20260108\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Late\r\nDTSTART;TZID=Europe/"
        "Kyiv:20260106T233000\r\nDTEND;TZID=Europe/Kyiv:20260107T003000\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:c\r\nSUMMARY:To "
        "midnight\r\nDTSTART:20260106T220000Z\r\nDTEND:20260107T000000Z\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:d\r\nSUMMARY:Lasting\r\nDTSTART;VALUE=DATE:20260106\r\nDURATION:P3D\r\nEND:"
        "VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:One day\r\nDTSTART;VALUE=DATE:20260106\r\nEND:VEVENT\r\n");
    REQUIRE_FALSE(read.problem);
    REQUIRE(read.rows.size() == 5);
    CHECK(cell(read, u"title"_s, 0) == u"All, day"_s);
    const QStringList ends{u"2026-01-07"_s, u"2026-01-07"_s, u"2026-01-06"_s, u"2026-01-08"_s, QString()};
    for (qsizetype i = 0; i < 5; ++i) {
        CAPTURE(i);
        CHECK(cell(read, u"begin"_s, i) == u"2026-01-06"_s);
        CHECK(cell(read, u"end"_s, i) == ends[i]);
    }
    CHECK(read.numbers.front() == 7);
}

TEST_CASE("What else an entry says is columns, and what it repeats is remarked")
{
    const ReadTable read = readCalendar(
        "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260106\r\nSUMMARY:A very\r\n  long "
        "title\r\nLOCATION:Élysée\\; Paris\r\n"
        "GEO:48.8566;2.3522\r\nDESCRIPTION:one\\ntwo\r\nURL:https://example.org/"
        "?a=1\r\nCATEGORIES:x,y\r\nSTATUS:CONFIRMED\r\n"
        "ATTENDEE;CN=\"Keir "
        "Starmer\":mailto:k@example.org\r\nATTENDEE:mailto:e@example.org\r\nORGANIZER:mailto:o@example."
        "org\r\n"
        "RRULE:FREQ=DAILY\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nSUMMARY:alarm\r\nEND:VALARM\r\nEND:VEVENT\r\n");
    REQUIRE_FALSE(read.problem);
    REQUIRE(read.rows.size() == 1);
    CHECK(cell(read, u"title"_s, 0) == u"A very long title"_s);
    CHECK(cell(read, u"place"_s, 0) == u"Élysée; Paris"_s);
    CHECK(cell(read, u"lon"_s, 0) == u"2.3522"_s);
    CHECK(cell(read, u"lat"_s, 0) == u"48.8566"_s);
    CHECK(cell(read, u"description"_s, 0) == u"one\ntwo"_s);
    CHECK(cell(read, u"address"_s, 0) == u"https://example.org/?a=1"_s);
    CHECK(cell(read, u"categories"_s, 0) == u"x; y"_s);
    CHECK(cell(read, u"calendar status"_s, 0) == u"CONFIRMED"_s);
    CHECK(cell(read, u"attendees"_s, 0) == u"Keir Starmer; e@example.org"_s);
    CHECK(cell(read, u"organizer"_s, 0) == u"o@example.org"_s);
    CHECK(read.remarksOn(u"recurs"_s));
}

TEST_CASE("A calendar that is not whole keeps what is")
{
    const ReadTable read = readForeign(
        u"t.ics"_s,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:nonsense\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y\n");
    CHECK(cell(read, u"title"_s, 0) == u"x"_s);
    CHECK(read.rows.size() == 1);
    CHECK(read.remarksOn(u"not whole"_s));
    CHECK(readForeign(u"t.ics"_s, "BEGIN:VCALENDAR\nEND:VCALENDAR\n")
              .problem->sentence.contains(u"no table"_s));
}
