#include "model/history/comparison.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::day;
using atlas::test::DossierBuilder;

namespace {

History changeful()
{
    return History(test::changefulDossier().build(), {});
}

Difference differenceOf(const Comparison& comparison, const QString& id)
{
    const ComparedActor* actor = comparison.actor(ActorId(id));
    REQUIRE(actor);
    return actor->difference;
}

}

// Catches a kind of difference mistaken for another: above all, a position that somebody took being told as
// joining the coalition.
TEST_CASE("a comparison names each actor's difference, and who is not compared", "[history][comparison]")
{
    const History history = changeful();
    const Comparison comparison = compareDays(history, day(u"2025-03-15"), day(u"2025-05-15"));
    CHECK(differenceOf(comparison, u"FRA"_s) == Difference::Joined);
    CHECK(differenceOf(comparison, u"DEU"_s) == Difference::PossiblyJoined);
    CHECK(differenceOf(comparison, u"ESP"_s) == Difference::Left);
    CHECK(differenceOf(comparison, u"ITA"_s) == Difference::Status);
    CHECK(differenceOf(comparison, u"POL"_s) == Difference::Confirmed);
    CHECK(differenceOf(comparison, u"NOR"_s) == Difference::InBoth);
    CHECK(differenceOf(comparison, u"RUS"_s) == Difference::Status);
    CHECK_FALSE(comparison.actor(ActorId(u"USA"_s)));
    REQUIRE(comparison.undated.size() == 1);
    CHECK(comparison.undated.front()->actor->id == ActorId(u"USA"_s));
    CHECK(comparison.count(Difference::Status) == 2);
}

// Catches a comparison that says other than the changes do, whatever the days.
TEST_CASE("a comparison has the changes of the history, and no others", "[history][comparison]")
{
    const History history = changeful();
    const int start = GENERATE(0, 30, 60, 90, 120);
    const int length = GENERATE(0, 1, 20, 60);
    const Day from = day(u"2025-01-01") + start;
    const Comparison comparison = compareDays(history, from, from + length);
    const Changes changes = history.changesBetween(from, from + length);
    const auto isChange = [](const ComparedActor& each) { return each.difference != Difference::InBoth; };
    CHECK(std::ranges::count_if(comparison.actors, isChange) == std::ssize(changes.actors));
    CHECK(comparison.hasChanges() == !changes.actors.empty());
    for (const Change& change : changes.actors) {
        const ComparedActor* actor = comparison.actor(change.actor->id);
        REQUIRE(actor);
        CHECK(actor->when == change.when);
        CHECK(actor->citations == change.citations);
    }
}

// Catches a status that goes, or comes, from one lens to the other and is told as "not compared": the day is
// the same, so that no source need date it.
TEST_CASE("two lenses are compared by undated statuses, too", "[history][comparison]")
{
    DossierBuilder builder;
    builder.source(u"press"_s, Tier::Press, u"2026-01-05"_s).source(u"gov"_s, Tier::Official, u"2026-01-05"_s);
    for (const QString& id : {u"UKR"_s, u"FRA"_s, u"DEU"_s, u"POL"_s}) builder.state(id);
    builder.claim(u"UKR"_s, u"partner"_s, {}, u"press"_s)
        .claim(u"FRA"_s, u"member"_s, {}, u"gov"_s)
        .claim(u"DEU"_s, u"member"_s, {}, u"press"_s)
        .claim(u"DEU"_s, u"member"_s, u"2025-03-02/"_s, u"gov"_s)
        .claim(u"POL"_s, u"member"_s, u"2025-03/"_s, u"press"_s)
        .claim(u"POL"_s, u"member"_s, {}, u"gov"_s);
    const auto dossier = builder.build();
    const History press(dossier, *Lens::parse(u"press"_s, *dossier));
    const History official(dossier, *Lens::parse(u"official"_s, *dossier));
    const Comparison comparison = compareLenses(press, official, day(u"2025-03-15"));
    CHECK(comparison.undated.empty());
    CHECK(differenceOf(comparison, u"UKR"_s) == Difference::Status);
    CHECK(differenceOf(comparison, u"FRA"_s) == Difference::Joined);
    CHECK(differenceOf(comparison, u"DEU"_s) == Difference::InBoth);
    CHECK(differenceOf(comparison, u"POL"_s) == Difference::Confirmed);
    CHECK_FALSE(comparison.actor(ActorId(u"UKR"_s))->after);
}

// Catches publications that count among what only one lens knows, in one place and not in another.
TEST_CASE("that a source was published is no difference of two lenses", "[history][comparison]")
{
    DossierBuilder builder;
    builder.source(u"press"_s, Tier::Press, u"2026-01-05"_s).source(u"gov"_s, Tier::Official, u"2026-01-05"_s);
    builder.event(u"london"_s, u"2025-03-02"_s, u"gov"_s).publication(u"note"_s, u"2025-03-03"_s, u"gov"_s);
    const auto dossier = builder.build();
    const History press(dossier, *Lens::parse(u"press"_s, *dossier));
    const History official(dossier, *Lens::parse(u"official"_s, *dossier));
    const Comparison gained = compareLenses(press, official, day(u"2025-04-01"));
    REQUIRE(gained.events.size() == 1);
    CHECK(gained.events.front()->event->id == EventId(u"london"_s));
    const Comparison lost = compareLenses(official, press, day(u"2025-04-01"));
    REQUIRE(lost.lostEvents.size() == 1);
    CHECK(lost.lostEvents.front()->event->id == EventId(u"london"_s));
}
