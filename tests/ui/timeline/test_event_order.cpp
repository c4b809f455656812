#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "ui/timeline/index/event_order.h"
#include "ui/timeline/index/event_steps.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const TimeRange frame = days(u"2025-01-01", u"2025-12-31");

/// Every event that a step on comes to, the one that the clock stands at first included.
std::vector<size_t> forwards(const History& history)
{
    EventCursor cursor(EventOrder(history, frame));
    cursor.follow(Day(qint64(frame.start)));
    std::vector<size_t> visited;
    if (cursor.reached()) visited.push_back(cursor.reached()->event);
    while (const EventStop* next = cursor.next()) {
        cursor.stepTo(*next);
        cursor.follow(next->day); // as the clock does that comes to that day
        visited.push_back(next->event);
    }
    return visited;
}

std::vector<size_t> backwards(const History& history)
{
    EventCursor cursor(EventOrder(history, frame));
    cursor.arrive(Day(qint64(frame.end) - 1), EventCursor::Approach::Backwards);
    std::vector<size_t> visited;
    if (cursor.reached()) visited.push_back(cursor.reached()->event);
    while (const EventStop* previous = cursor.previous()) {
        cursor.stepTo(*previous);
        cursor.follow(previous->day);
        visited.push_back(previous->event);
    }
    return visited;
}

/// Few days, so that many events share one; also months, years, open spans and undated ones.
QStringList randomTimes(std::mt19937& random)
{
    QStringList times;
    const int count = int(random() % 40);
    for (int i = 0; i < count; ++i) {
        const int month = 1 + int(random() % 3), day = 1 + int(random() % 4);
        const QString text = u"2025-%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
        switch (random() % 8) {
        case 0: times << QString(); break;
        case 1: times << text.first(7); break;
        case 2: times << u"2025"_s; break;
        case 3: times << u"../"_s + text; break;
        case 4: times << u"2024-05/"_s + text; break;
        default: times << text;
        }
    }
    return times;
}

}

TEST_CASE("Steps visit every dated event once, by earliest day and the dossier's order, and back likewise")
{
    std::mt19937 random(4);
    for (int round = 0; round < 200; ++round) {
        const QStringList times = randomTimes(random);
        INFO(times.join(u' ').toStdString());
        const auto history = historyOf(times);
        std::vector<size_t> all;
        for (size_t i = 0; i < history->events().size(); ++i)
            if (history->events()[i].when) all.push_back(i);
        CHECK(forwards(*history) == all);
        std::ranges::reverse(all);
        CHECK(backwards(*history) == all);
    }
}

TEST_CASE("An event that began before the timeline is reached on its first day, one after its end never")
{
    const auto history = historyOf({u"2024/2025-02-01"_s, u"2026-02-01"_s, u"2023"_s});
    const EventOrder order(*history, frame);
    REQUIRE(order.stops().size() == 1);
    CHECK(order.stops().front().day == day(u"2025-01-01"));
}

TEST_CASE("Arriving at a day begins with its first event again, or backwards with its last")
{
    const auto history = historyOf({u"2025-01-01"_s, u"2025-01-01"_s, u"2025-01-01"_s});
    EventCursor cursor(EventOrder(*history, frame));
    cursor.arrive(day(u"2025-01-01"), EventCursor::Approach::Forwards);
    cursor.stepTo(*cursor.next());
    cursor.follow(day(u"2025-01-01"));
    CHECK(cursor.number() == 2);
    cursor.arrive(day(u"2025-01-01"), EventCursor::Approach::Forwards);
    CHECK(cursor.number() == 1);
    CHECK_FALSE(cursor.wasStepped());
    cursor.arrive(day(u"2025-01-01"), EventCursor::Approach::Backwards);
    CHECK(cursor.number() == 3);
    CHECK(cursor.countOnDay() == 3);
}

TEST_CASE("A clock between two events' days stands between them")
{
    const auto history = historyOf({u"2025-03-01"_s, u"2025-03-05"_s});
    EventCursor cursor(EventOrder(*history, frame));
    cursor.follow(day(u"2025-03-03"));
    CHECK(cursor.reached() == nullptr);
    CHECK(cursor.next()->day == day(u"2025-03-05"));
    CHECK(cursor.previous()->day == day(u"2025-03-01"));
}

TEST_CASE("Only of a whole date is it said that it is this day")
{
    const auto lead = [](const QString& when, QStringView on) {
        const auto history = historyOf({when});
        EventCursor cursor(EventOrder(*history, frame));
        cursor.follow(day(on));
        REQUIRE(cursor.reached());
        return eventWordsOn(*history, day(on), cursor, {}, Language::English).lead;
    };
    CHECK(lead(u"2025-03-01"_s, u"2025-03-01") == u"This day"_s);
    CHECK(lead(u"2025-03"_s, u"2025-03-01") == u"Possibly"_s);
    CHECK(lead(u"2025-03-01?"_s, u"2025-03-01") == u"Possibly"_s);
    CHECK(lead(u"2025-03-01~"_s, u"2025-03-01") == u"Possibly"_s);
    CHECK(lead(u"2025-03-01/2025-03-04"_s, u"2025-03-01") == u"Under way"_s);
    CHECK(lead(u"2024-03-01/2025-03-04"_s, u"2025-01-01") == u"Under way"_s);
    CHECK(lead(u"2024-03-01/2025"_s, u"2025-01-01") == u"Under way"_s);
    CHECK(lead(u"2025-03/2025-06"_s, u"2025-03-01") == u"Possibly"_s);
}

TEST_CASE("The row of words tells of the day, the selection, or what is next")
{
    const History& history = *bundledHistory();
    const auto told = [&](QStringView date, const char* selected = "") {
        EventCursor cursor(EventOrder(history, days(u"2025-02-01", u"2026-01-31")));
        cursor.follow(day(date));
        return eventWordsOn(history, day(date), cursor, EventId(QString::fromLatin1(selected)),
                            Language::English);
    };
    CHECK(told(u"2026-01-04").lead == u"Next"_s);
    CHECK(told(u"2026-01-03").lead == u"This day"_s);
    CHECK(told(u"2026-01-03").name == u"Kyiv"_s);
    CHECK(told(u"2026-01-03").rest == u" (1 of 2)"_s);
    CHECK(told(u"2026-01-03", "kyiv").lead == u"This day"_s);
    CHECK(told(u"2026-01-20").lead == u"Last"_s);
    CHECK(told(u"2025-02-01").lead == u"Possibly"_s); // from about 2025 on
    CHECK(told(u"2025-03-01").lead == u"Possibly"_s);
    CHECK(told(u"2025-03-01").rest.startsWith(u", March 2025"_s));
    const EventWords selected = told(u"2026-01-04", "paris");
    CHECK(selected.lead == u"Selected"_s);
    CHECK(selected.rest.contains(u"announced, in 2 days"_s));
}
