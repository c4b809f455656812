#include "model/history/history.h"

#include "tests/model/history/random_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int dossiers = 300;
constexpr int daysOfEach = 30;

Day randomDay(std::mt19937& random)
{
    return *Day::fromIso(u"2023-12-01") + std::uniform_int_distribution<int>(0, 1'200)(random);
}

QList<SourceId> idsOf(const Dossier& dossier)
{
    QList<SourceId> ids;
    for (const Source& source : dossier.sources) ids.append(source.id);
    return ids;
}

bool hasDate(const History& history, const Actor& actor, const Status* status)
{
    return std::ranges::any_of(history.statusClaims(actor.id), [status](const StatusClaim* claim) {
        return claim->span && claim->status == status->id;
    });
}

/// That whatever `less` knows, `more` knows, too: each event and each claim, and that everyone who has a
/// status on some day has one still. What it is may change; and a status without a date gives way, on other
/// days, to a date of it.
void checkKnowsNoLess(const History& less, const History& more, std::mt19937& random)
{
    for (const EventState& state : less.events()) {
        const EventState* kept = more.event(state.event->id);
        REQUIRE(kept);
        for (const Citation* citation : state.citations)
            REQUIRE(std::ranges::contains(kept->citations, citation->source, &Citation::source));
        REQUIRE((kept->when || !state.when));
        REQUIRE((kept->place || !state.place));
        REQUIRE((kept->occurrence != Occurrence::Announced || state.occurrence == Occurrence::Announced));
    }
    for (const Actor& actor : less.dossier().actors) {
        const auto kept = more.statusClaims(actor.id);
        for (const StatusClaim* claim : less.statusClaims(actor.id)) REQUIRE(std::ranges::contains(kept, claim));
    }
    for (int i = 0; i < daysOfEach; ++i) {
        const Day day = randomDay(random);
        const Moment before = less.momentOn(day);
        const Moment after = more.momentOn(day);
        for (const ActorState* state : before.actors) {
            const bool gaveWay = state->certainty == Certainty::Undated && hasDate(more, *state->actor, state->status);
            REQUIRE((after.actor(state->actor->id) || gaveWay));
        }
    }
}

/// "a1 member certain conflict", "e1 2025 certain", of everything that a moment tells.
QStringList toldOn(const History& history, Day day)
{
    QStringList lines;
    const Moment moment = history.momentOn(day);
    for (const ActorState* state : moment.actors) {
        QStringList words{state->actor->id.text(), state->status->id.text(), certaintyName(state->certainty),
                          state->shown->citation.source.text()};
        for (const StatusClaim* claim : state->alsoReported) words << claim->citation.source.text();
        if (state->conflict) words << u"conflict"_s;
        lines << words.join(u' ');
    }
    for (const EventOnDay& event : moment.events) {
        QStringList words{event.state->event->id.text(), certaintyName(event.certainty)};
        if (event.state->when) words << event.state->when->value.toString();
        for (const Citation* citation : event.state->citations) words << citation->source.text();
        if (event.ahead) words << u"ahead"_s;
        if (event.state->conflict) words << u"conflict"_s;
        lines << words.join(u' ');
    }
    return lines;
}

void checkSame(const History& one, const History& other, std::mt19937& random)
{
    for (int i = 0; i < daysOfEach; ++i) {
        const Day day = randomDay(random);
        REQUIRE(toldOn(one, day) == toldOn(other, day));
    }
}

}

// Catches a lens that forgets when it learns: another source may change what is shown, never what is known.
TEST_CASE("believing one source more removes no knowledge", "[history][lens][property]")
{
    std::mt19937 random(20260103);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        QList<SourceId> order = idsOf(*dossier);
        std::ranges::shuffle(order, random);
        QList<SourceId> believed;
        for (const SourceId& source : order) {
            const History before(dossier, Lens::of(believed));
            believed.append(source);
            checkKnowsNoLess(before, History(dossier, Lens::of(believed)), random);
        }
    }
}

// Catches a lens whose answer hangs on the order in which its sources were named.
TEST_CASE("the order of a lens's sources does not matter", "[history][lens][property]")
{
    std::mt19937 random(20251217);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        QList<SourceId> sources = idsOf(*dossier);
        sources.resize(std::uniform_int_distribution<qsizetype>(1, sources.size())(random));
        const History forwards(dossier, Lens::of(sources));
        std::ranges::shuffle(sources, random);
        checkSame(forwards, History(dossier, Lens::of(sources)), random);
    }
}

// Catches a source that all others together keep from being heard.
TEST_CASE("all sources know no less than any of them", "[history][lens][property]")
{
    std::mt19937 random(20250310);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        checkKnowsNoLess(History(dossier, test::randomLens(*dossier, random)), History(dossier, Lens::all()),
                         random);
    }
}

// Catches what had been published by one day being unknown on a later one.
TEST_CASE("as known on a later day removes no knowledge", "[history][lens][property]")
{
    std::mt19937 random(20250710);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        const Lens lens = test::randomLens(*dossier, random);
        const Day early = randomDay(random);
        const Day late = early + std::uniform_int_distribution<int>(0, 400)(random);
        const History later(dossier, lens.asKnownOn(late));
        checkKnowsNoLess(History(dossier, lens.asKnownOn(early)), later, random);
        checkKnowsNoLess(later, History(dossier, lens), random);
    }
}

// Catches a source without a date that speaks as if it had one, and a day that keeps a published one silent.
TEST_CASE("as known after all dates is the lens without what has no date", "[history][lens][property]")
{
    std::mt19937 random(20250827);
    for (int i = 0; i < dossiers; ++i) {
        INFO("dossier " << i);
        const auto dossier = test::randomDossier(random);
        const Lens lens = test::randomLens(*dossier, random);
        QList<SourceId> dated;
        for (const Source& source : dossier->sources)
            if (source.date && lens.believes(source.id, *dossier)) dated.append(source.id);
        checkSame(History(dossier, lens.asKnownOn(*Day::fromIso(u"2100-01-01"))),
                  History(dossier, Lens::of(dated)), random);
        const History before(dossier, lens.asKnownOn(*Day::fromIso(u"1900-01-01")));
        REQUIRE(before.events().empty());
        REQUIRE(toldOn(before, randomDay(random)).isEmpty());
    }
}
