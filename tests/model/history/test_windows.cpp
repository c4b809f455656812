#include "model/history/history.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/model/history/random_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using test::day;

namespace {

constexpr int dossiers = 300;
constexpr int windowsOfEach = 40;

QStringList within(const History& history, Day first, Day last)
{
    std::vector<EventOnDay> events;
    history.eventsWithin(first, last, events);
    QStringList lines;
    for (const EventOnDay& event : events)
        lines.append(event.state->event->id.text() + u' ' + certaintyName(event.certainty));
    return lines;
}

/// The same by looking at every event. One that may hold on any one of the days may fall into them; it
/// certainly does where it has certainly begun by the last of them, and has certainly not ended before the
/// first.
QStringList plainlyWithin(const History& history, Day first, Day last)
{
    QStringList lines;
    for (const EventState& state : history.events()) {
        if (!state.when) continue;
        const Edtf& when = state.when->value;
        bool may = false;
        for (Day each = first; each <= last && !may; each = each + 1) may = certaintyOn(each, when).has_value();
        if (!may) continue;
        const bool begun = begunBy(last, when) == Certainty::Certain;
        const bool lasts = !when.end().earliest || *when.end().earliest >= first;
        lines.append(state.event->id.text() + u' ' + certaintyName(begun && lasts ? Certainty::Certain
                                                                                  : Certainty::Possible));
    }
    return lines;
}

Day randomDay(std::mt19937& random)
{
    return day(u"2023-12-01") + std::uniform_int_distribution<int>(0, 1'200)(random);
}

}

// Catches an index that drops an event from a window, or calls one certain that only may fall into it.
TEST_CASE("the events of any stretch of days are those that a plain scan finds", "[history][property]")
{
    std::mt19937 random(20260107);
    for (int i = 0; i < dossiers; ++i) {
        const auto dossier = test::randomDossier(random);
        const History history(dossier, test::randomLens(*dossier, random));
        for (int j = 0; j < windowsOfEach; ++j) {
            const Day first = randomDay(random);
            const Day last = first + std::uniform_int_distribution<int>(0, 90)(random);
            INFO("dossier " << i << " from " << first.toIso().toStdString() << " to " << last.toIso().toStdString());
            REQUIRE(within(history, first, last) == plainlyWithin(history, first, last));
        }
    }
}

// Catches a window of one day that disagrees with what everything else says of that day.
TEST_CASE("the events of one day are those that hold on it, as surely", "[history][property]")
{
    std::mt19937 random(20260108);
    for (int i = 0; i < dossiers; ++i) {
        const auto dossier = test::randomDossier(random);
        const History history(dossier, Lens::all());
        for (int j = 0; j < windowsOfEach; ++j) {
            const Day shown = randomDay(random);
            QStringList holding;
            for (const EventState& state : history.datedEvents())
                if (const auto certainty = certaintyOn(shown, state.when->value))
                    holding.append(state.event->id.text() + u' ' + certaintyName(*certainty));
            REQUIRE(within(history, shown, shown) == holding);
        }
    }
}

// Catches running sums that lose or double an event at an edge.
TEST_CASE("the count of each stretch is the number of events that fall into it", "[history][property]")
{
    std::mt19937 random(20260109);
    for (int i = 0; i < dossiers; ++i) {
        const auto dossier = test::randomDossier(random);
        const History history(dossier, test::randomLens(*dossier, random));
        std::vector<Day> edges{randomDay(random)};
        while (edges.size() < 12) edges.push_back(edges.back() + std::uniform_int_distribution<int>(1, 60)(random));
        const std::vector<EventCount> counts = history.countEvents(edges);
        REQUIRE(counts.size() == edges.size() - 1);
        for (size_t j = 0; j < counts.size(); ++j) {
            std::vector<EventOnDay> events;
            history.eventsWithin(edges[j], edges[j + 1] - 1, events);
            std::erase_if(events, [](const EventOnDay& event) {
                return event.state->occurrence == Occurrence::Cancelled;
            });
            const auto certain = std::ranges::count(events, Certainty::Certain, &EventOnDay::certainty);
            INFO("dossier " << i << ", stretch " << j);
            REQUIRE(counts[j].certain == int(certain));
            REQUIRE(counts[j].total() == int(events.size()));
        }
    }
}

TEST_CASE("a month is possible on each of its days, and certain once all of it is in the window", "[history]")
{
    const auto dossier = test::DossierBuilder().source(u"s"_s, Tier::Official).event(u"e"_s, u"2025-03"_s, u"s"_s).build();
    const History history(dossier, Lens::all());
    CHECK(within(history, day(u"2025-02-01"), day(u"2025-02-28")).isEmpty());
    CHECK(within(history, day(u"2025-03-15"), day(u"2025-03-15")) == QStringList{u"e possible"_s});
    CHECK(within(history, day(u"2025-03-02"), day(u"2025-04-30")) == QStringList{u"e possible"_s});
    CHECK(within(history, day(u"2025-03-01"), day(u"2025-03-31")) == QStringList{u"e certain"_s});
    CHECK(within(history, day(u"2025-03-31"), day(u"2025-03-01")).isEmpty());
}

TEST_CASE("what lasts falls into each window that it reaches, and what has no end into all later ones", "[history]")
{
    const auto dossier = test::DossierBuilder()
                             .source(u"s"_s, Tier::Official)
                             .event(u"talks"_s, u"2025-01-10/2025-03-20"_s, u"s"_s)
                             .event(u"war"_s, u"2025-02-01/.."_s, u"s"_s)
                             .event(u"undated"_s, {}, u"s"_s)
                             .build();
    const History history(dossier, Lens::all());
    CHECK(within(history, day(u"2025-01-20"), day(u"2025-01-21")) == QStringList{u"talks certain"_s});
    CHECK(within(history, day(u"2025-03-01"), day(u"2025-03-02")) == QStringList{u"talks certain"_s, u"war certain"_s});
    CHECK(within(history, day(u"2035-03-01"), day(u"2035-03-02")) == QStringList{u"war certain"_s});
}

TEST_CASE("what was cancelled falls on its day, and is counted in none", "[history]")
{
    const auto dossier = test::DossierBuilder()
                             .source(u"s"_s, Tier::Official)
                             .event(u"summit"_s, u"2025-01-10"_s, u"s"_s)
                             .occurrence(u"summit"_s, Occurrence::Cancelled, u"s"_s)
                             .build();
    const History history(dossier, Lens::all());
    CHECK(within(history, day(u"2025-01-10"), day(u"2025-01-10")).size() == 1);
    const std::array edges{day(u"2025-01-01"), day(u"2025-02-01")};
    CHECK(history.countEvents(edges) == std::vector<EventCount>{{}});
}
