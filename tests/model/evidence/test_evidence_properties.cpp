#include "model/evidence/evidence.h"

#include "tests/model/history/random_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int dossiers = 400;

bool anyContested(const std::vector<Evidence>& evidence)
{
    return std::ranges::any_of(evidence, &Evidence::contested);
}

const Evidence* find(const std::vector<Evidence>& evidence, Attribute attribute)
{
    const auto found = std::ranges::find(evidence, attribute, &Evidence::attribute);
    return found == evidence.end() ? nullptr : &*found;
}

template <typename Claimed>
bool isShown(const std::vector<Evidence>& evidence, Attribute attribute, const Claimed* claim)
{
    const Evidence* found = find(evidence, attribute);
    return found ? found->shown().claim == ReportedClaim(claim) : !claim;
}

/// That what the evidence says of its reports goes together.
void checkWhole(const Evidence& evidence)
{
    REQUIRE_FALSE(evidence.reports.empty());
    REQUIRE(evidence.shown().agrees);
    REQUIRE(evidence.contested == std::ranges::any_of(evidence.reports, &Report::contradicted));
    REQUIRE(std::ranges::count_if(evidence.reports, &Report::contradicted) != 1);
    for (const Report& report : evidence.reports) {
        REQUIRE_FALSE(report.citations.empty());
        REQUIRE((report.agrees || (report.contradicted && evidence.shown().contradicted)));
    }
}

}

// Catches a card, a mark or an answer that tells a conflict which another of them does not.
TEST_CASE("evidence shows what the states show, and contests what they contest", "[evidence][property]")
{
    std::mt19937 random(20260107);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        const History history(dossier, test::randomLens(*dossier, random));
        for (const EventState& state : history.events()) {
            const auto evidence = evidenceOf(state, history);
            std::ranges::for_each(evidence, checkWhole);
            REQUIRE(anyContested(evidence) == state.conflict);
            REQUIRE(isShown(evidence, Attribute::When, state.when));
            REQUIRE(isShown(evidence, Attribute::Place, state.place));
            if (state.occurrenceClaim) REQUIRE(isShown(evidence, Attribute::Occurrence, state.occurrenceClaim));
        }
        for (const Actor& actor : dossier->actors)
            for (const ActorState* state : history.statesOf(actor.id)) {
                const Evidence evidence = evidenceOf(*state);
                checkWhole(evidence);
                REQUIRE(evidence.contested == state->conflict);
                REQUIRE(evidence.shown().claim == ReportedClaim(state->shown));
            }
    }
}

// Catches a conflict that the list of them leaves out, and one that is none.
TEST_CASE("every conflict is listed, and nothing else", "[evidence][property]")
{
    std::mt19937 random(20250217);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        const History history(dossier, test::randomLens(*dossier, random));
        std::set<const Event*> events;
        std::set<const Actor*> actors;
        for (const Evidence& evidence : conflicts(history)) {
            REQUIRE(evidence.contested);
            if (evidence.event) events.insert(evidence.event);
            if (evidence.attribute == Attribute::Status) actors.insert(evidence.actor);
        }
        for (const EventState& state : history.events())
            REQUIRE(events.contains(state.event) == state.conflict);
        for (const Actor& actor : dossier->actors)
            REQUIRE(actors.contains(&actor)
                    == std::ranges::any_of(history.statesOf(actor.id), &ActorState::conflict));
    }
}

// Catches a word that a lens with one source more no longer tells, and a conflict that it smooths over.
TEST_CASE("what sources say of an event stays told when another is believed, too", "[evidence][property]")
{
    std::mt19937 random(20250327);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        QList<SourceId> believed;
        for (const Source& source : dossier->sources) {
            const History before(dossier, Lens::of(believed));
            believed.append(source.id);
            const History after(dossier, Lens::of(believed));
            for (const EventState& state : before.events()) {
                const EventState& later = *after.event(state.event->id);
                REQUIRE((later.conflict || !state.conflict));
                std::set<const Citation*> told;
                for (const Evidence& evidence : evidenceOf(later, after))
                    for (const Report& report : evidence.reports)
                        told.insert(report.citations.begin(), report.citations.end());
                for (const Evidence& evidence : evidenceOf(state, before))
                    for (const Report& report : evidence.reports)
                        for (const Citation* citation : report.citations) REQUIRE(told.contains(citation));
            }
        }
    }
}
