#include "model/history/history.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::day;
using atlas::test::DossierBuilder;

namespace {

/// "london certain, paris certain ahead": what a moment lists, in its order.
QString eventsOn(const History& history, QStringView iso)
{
    QStringList words;
    for (const EventOnDay& event : history.momentOn(day(iso)).events)
        words.append(event.state->event->id.text() + u' ' + certaintyName(event.certainty)
                     + (event.ahead ? u" ahead"_s : QString()));
    return words.join(u", "_s);
}

DossierBuilder paris()
{
    DossierBuilder builder;
    builder.source(u"article"_s, Tier::Press, u"2026-01-05"_s)
        .source(u"palace"_s, Tier::Official, u"2026-01-06"_s)
        .source(u"blog"_s, Tier::Aggregator)
        .state(u"FRA"_s).state(u"UKR"_s).person(u"macron"_s, u"FRA"_s)
        .event(u"paris"_s, u"2026-01-06"_s, u"article"_s)
        .occurrence(u"paris"_s, Occurrence::Announced, u"article"_s)
        .event(u"london"_s, u"2025-03"_s, u"article"_s);
    return builder;
}

}

// Catches an event shown before it can have begun, or lost once it is over.
TEST_CASE("events are listed from their earliest day on", "[history][events]")
{
    const History history(paris().event(u"shock"_s, {}, u"article"_s).build(),
                          Lens::of({SourceId(u"article"_s)}));
    CHECK(eventsOn(history, u"2025-02-28") == u"shock undated"_s);
    CHECK(eventsOn(history, u"2025-03-15") == u"london possible, shock undated"_s);
    CHECK(eventsOn(history, u"2025-03-31") == u"london certain, shock undated"_s);
    CHECK(eventsOn(history, u"2026-02-01") == u"london certain, paris certain, shock undated"_s);
}

// Catches an announcement shown before it was made, and one that turns into a fact by the passing of its
// date.
TEST_CASE("an announced event is ahead from the day its source was written", "[history][events]")
{
    const History history(paris().build(), Lens::of({SourceId(u"article"_s)}));
    CHECK(eventsOn(history, u"2026-01-04") == u"london certain"_s);
    CHECK(eventsOn(history, u"2026-01-05") == u"london certain, paris certain ahead"_s);
    CHECK(eventsOn(history, u"2026-01-06") == u"london certain, paris certain"_s);
    CHECK(history.event(EventId(u"paris"_s))->occurrence == Occurrence::Announced);
}

// Catches an announcement without a date of writing that is never shown.
TEST_CASE("an announcement of unknown date is known from always", "[history][events]")
{
    DossierBuilder builder;
    builder.source(u"blog"_s, Tier::Aggregator).event(u"summit"_s, u"2030-05"_s, u"blog"_s)
        .occurrence(u"summit"_s, Occurrence::Announced, u"blog"_s);
    CHECK(eventsOn(History(builder.build(), {}), u"1990-01-01") == u"summit possible ahead"_s);
}

// Catches an official announcement that outranks a later report that the event was held.
TEST_CASE("held or cancelled is shown rather than announced", "[history][events]")
{
    DossierBuilder builder = paris();
    builder.occurrence(u"paris"_s, Occurrence::Held, u"palace"_s);
    const auto occurrence = [](const DossierBuilder& made, const Lens& lens) {
        return History(made.build(), lens).event(EventId(u"paris"_s))->occurrence;
    };
    CHECK(occurrence(builder, Lens::all()) == Occurrence::Held);
    CHECK(occurrence(builder, Lens::of({SourceId(u"article"_s)})) == Occurrence::Announced);
    const History all(builder.build(), Lens::all());
    CHECK(eventsOn(all, u"2026-01-05") == u"london certain, paris certain ahead"_s);
    CHECK_FALSE(all.event(EventId(u"paris"_s))->conflict);

    DossierBuilder official;
    official.source(u"palace"_s, Tier::Official, u"2026-01-02"_s)
        .source(u"press"_s, Tier::Press, u"2026-01-07"_s)
        .event(u"paris"_s, u"2026-01-06"_s, u"palace"_s)
        .occurrence(u"paris"_s, Occurrence::Announced, u"palace"_s)
        .occurrence(u"paris"_s, Occurrence::Cancelled, u"press"_s);
    CHECK(occurrence(official, Lens::all()) == Occurrence::Cancelled);
}

// Catches a meeting that was held, but is only announced once somebody who announced it is believed, too.
TEST_CASE("an announcement takes nothing from a source that speaks of the event as past", "[history][events]")
{
    DossierBuilder builder;
    builder.source(u"press"_s, Tier::Press, u"2026-01-05"_s)
        .source(u"agency"_s, Tier::Agency, u"2025-12-30"_s)
        .event(u"kyiv"_s, u"2026-01-03"_s, u"press"_s)
        .occurrence(u"kyiv"_s, Occurrence::Announced, u"agency"_s);
    const History both(builder.build(), Lens::all());
    CHECK(both.event(EventId(u"kyiv"_s))->occurrence == Occurrence::Held);
    CHECK(eventsOn(both, u"2026-01-01") == u"kyiv certain ahead"_s);
    CHECK(eventsOn(both, u"2026-01-04") == u"kyiv certain"_s);
    const History announced(builder.build(), Lens::of({SourceId(u"agency"_s)}));
    CHECK(announced.event(EventId(u"kyiv"_s))->occurrence == Occurrence::Announced);
}

// Catches an event that a lens shows though none of its sources speaks of it.
TEST_CASE("an event is known to a lens whose sources speak of it", "[history][lens]")
{
    const auto dossier = paris().build();
    CHECK(History(dossier, Lens::official()).events().empty());
    CHECK(History(dossier, Lens::official()).event(EventId(u"paris"_s)) == nullptr);
    const auto unsourced = paris().unsourcedEvent(u"rumour"_s).build();
    CHECK(History(unsourced, Lens::all()).event(EventId(u"rumour"_s)) != nullptr);
    CHECK(History(unsourced, Lens::of({SourceId(u"article"_s)})).event(EventId(u"rumour"_s)) == nullptr);
}

// Catches citations that repeat a source or begin with the weakest.
TEST_CASE("an event cites each believed source once, best first", "[history][events]")
{
    const auto dossier = paris().participant(u"paris"_s, u"UKR"_s, u"blog"_s)
        .occurrence(u"paris"_s, Occurrence::Held, u"palace"_s).build();
    const auto cited = [&dossier](const Lens& lens) {
        const History history(dossier, lens);
        QStringList ids;
        for (const Citation* citation : history.event(EventId(u"paris"_s))->citations)
            ids.append(citation->source.text());
        return ids.join(u' ');
    };
    CHECK(cited(Lens::all()) == u"palace article blog"_s);
    CHECK(cited(Lens::of({SourceId(u"blog"_s), SourceId(u"article"_s)})) == u"article blog"_s);
}

// Catches an undated event without its only bound, the day by which it was written about.
TEST_CASE("an undated event is no later than its first source", "[history][events]")
{
    const History history(paris().event(u"shock"_s, {}, u"palace"_s).event(u"shock"_s, {}, u"article"_s)
        .event(u"myth"_s, {}, u"blog"_s).build(), {});
    CHECK(history.event(EventId(u"shock"_s))->noLaterThan == day(u"2026-01-05"));
    CHECK_FALSE(history.event(EventId(u"myth"_s))->noLaterThan);
    CHECK_FALSE(history.event(EventId(u"london"_s))->noLaterThan);
}

// Catches a contradiction on any attribute that goes unflagged, and a mere refinement that is flagged.
TEST_CASE("sources of an event contradict each other by attribute", "[history][conflict]")
{
    const auto conflict = [](const DossierBuilder& builder, const Lens& lens = {}) {
        return History(builder.build(), lens).event(EventId(u"paris"_s))->conflict;
    };
    const Place palace{.name = {}, .position = LonLat{2.32, 48.87}, .country = ActorId(u"FRA"_s)};
    const Place suburb{.name = {}, .position = LonLat{2.13, 48.80}, .country = ActorId(u"FRA"_s)};
    const Place marseille{.name = {}, .position = LonLat{5.37, 43.30}, .country = ActorId(u"FRA"_s)};
    const Place kyiv{.name = {}, .position = {}, .country = ActorId(u"UKR"_s)};
    const auto twoPlaces = [&palace](const Place& other) {
        return paris().place(u"paris"_s, palace, u"article"_s).place(u"paris"_s, other, u"palace"_s);
    };
    CHECK_FALSE(conflict(paris()));
    CHECK_FALSE(conflict(paris().event(u"paris"_s, u"2026-01"_s, u"palace"_s)));
    CHECK(conflict(paris().event(u"paris"_s, u"2026-01-07"_s, u"palace"_s)));
    CHECK_FALSE(conflict(paris().event(u"paris"_s, u"2026-01-05~/2026-01-07~"_s, u"palace"_s)));
    CHECK(conflict(paris().event(u"paris"_s, u"2026-01-05/2026-01-07"_s, u"palace"_s)));
    CHECK(conflict(paris().event(u"paris"_s, u"2026-01-07~/2026-01-08~"_s, u"palace"_s)));
    CHECK_FALSE(conflict(paris().event(u"paris"_s, u"2026-01-07"_s, u"palace"_s), Lens::official()));
    CHECK_FALSE(conflict(twoPlaces(suburb)));
    CHECK(conflict(twoPlaces(marseille)));
    CHECK(conflict(twoPlaces(kyiv)));
    const auto settled = paris().occurrence(u"paris"_s, Occurrence::Held, u"palace"_s);
    CHECK_FALSE(conflict(settled));
    CHECK(conflict(DossierBuilder(settled).occurrence(u"paris"_s, Occurrence::Cancelled, u"blog"_s)));
    const auto counted = paris().count(u"paris"_s, u"states"_s, 16, u"article"_s);
    CHECK_FALSE(conflict(DossierBuilder(counted).count(u"paris"_s, u"leaders"_s, 19, u"palace"_s)));
    CHECK(conflict(DossierBuilder(counted).count(u"paris"_s, u"states"_s, 19, u"palace"_s)));
}

// Catches a card of a state without its host's, its guests' or its president's events.
TEST_CASE("a state's events are those it hosts, joins or is represented at", "[history][events]")
{
    const Place inFrance{.name = {}, .position = {}, .country = ActorId(u"FRA"_s)};
    const History history(paris().place(u"paris"_s, inFrance, u"article"_s)
        .event(u"wishes"_s, u"2025-12-31~"_s, u"article"_s)
        .participant(u"wishes"_s, u"macron"_s, u"article"_s)
        .participant(u"london"_s, u"UKR"_s, u"article"_s).build(), {});
    const auto of = [&history](const QString& actor) {
        QStringList ids;
        for (const EventState* state : history.eventsOf(ActorId(actor))) ids.append(state->event->id.text());
        return ids.join(u' ');
    };
    CHECK(of(u"FRA"_s) == u"wishes paris"_s);
    CHECK(of(u"macron"_s) == u"wishes"_s);
    CHECK(of(u"UKR"_s) == u"london"_s);
    CHECK(of(u"nobody"_s).isEmpty());
}

// Catches stepping that sticks to a day, skips one or visits two events of a day twice.
TEST_CASE("one steps from event day to event day", "[history][events]")
{
    const History history(paris().event(u"call"_s, u"2026-01-06"_s, u"article"_s)
        .event(u"shock"_s, {}, u"article"_s).build(), {});
    CHECK(history.nextEventDay(day(u"2025-01-01")) == day(u"2025-03-01"));
    CHECK(history.nextEventDay(day(u"2025-03-01")) == day(u"2026-01-06"));
    CHECK_FALSE(history.nextEventDay(day(u"2026-01-06")));
    CHECK(history.previousEventDay(day(u"2026-02-01")) == day(u"2026-01-06"));
    CHECK(history.previousEventDay(day(u"2026-01-06")) == day(u"2025-03-01"));
    CHECK_FALSE(history.previousEventDay(day(u"2025-03-01")));
}
