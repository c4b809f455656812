#include "model/history/history.h"

#include "tests/model/history/naive_history.h"
#include "tests/model/history/random_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int dossiers = 400;
constexpr int daysOfEach = 40;

Day randomDay(std::mt19937& random)
{
    const Day first = *Day::fromIso(u"2023-12-01");
    return first + std::uniform_int_distribution<int>(0, 1'200)(random);
}

QStringList linesOf(const std::vector<EventOnDay>& events)
{
    QStringList lines;
    for (const EventOnDay& event : events)
        lines.append(event.state->event->id.text() + u' ' + certaintyName(event.certainty)
                     + (event.ahead ? u" ahead"_s : QString()));
    return lines;
}

}

// Catches any difference between the index and the rules it stands for.
TEST_CASE("the index says what the rules say", "[history][property]")
{
    std::mt19937 random(20260106);
    for (int i = 0; i < dossiers; ++i) {
        const auto dossier = test::randomDossier(random);
        const Lens lens = test::randomLens(*dossier, random);
        const History history(dossier, lens);
        const test::NaiveHistory naive{*dossier, lens};
        Moment moment;
        for (int j = 0; j < daysOfEach; ++j) {
            const Day day = randomDay(random);
            INFO("dossier " << i << " on " << day.toIso().toStdString());
            history.momentOn(day, moment);
            for (const Actor& actor : dossier->actors) {
                const ActorState plain = naive.stateOf(actor, day);
                const ActorState* indexed = moment.actor(actor.id);
                REQUIRE(bool(indexed) == bool(plain.actor));
                if (!indexed) continue;
                REQUIRE(indexed->shown == plain.shown);
                REQUIRE(indexed->status == plain.status);
                REQUIRE(indexed->certainty == plain.certainty);
                REQUIRE(indexed->conflict == plain.conflict);
            }
            REQUIRE(linesOf(moment.events) == naive.eventsOn(day));
        }
    }
}

// Catches steps that differ from the moments of their days.
TEST_CASE("the steps are the counts of the moments", "[history][property]")
{
    std::mt19937 random(20250302);
    for (int i = 0; i < dossiers; ++i) {
        const auto dossier = test::randomDossier(random);
        const History history(dossier, test::randomLens(*dossier, random));
        const auto steps = history.countOverTime(StatusId(u"member"_s));
        REQUIRE_FALSE(steps.empty());
        for (int j = 0; j < daysOfEach; ++j) {
            const Day day = std::max(randomDay(random), history.extent().first);
            const auto next = std::ranges::upper_bound(steps, day, {}, &History::Step::from);
            REQUIRE(std::prev(next)->count == history.momentOn(day).counts[0]);
        }
    }
}
