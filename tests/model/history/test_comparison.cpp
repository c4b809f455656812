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
