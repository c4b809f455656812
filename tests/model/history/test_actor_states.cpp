#include "model/history/history.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::day;
using atlas::test::DossierBuilder;

namespace {

/// "member possible", "member certain, conflict", or nothing.
QString stateOn(const History& history, QStringView iso, const QString& actor = u"FRA"_s)
{
    const Moment moment = history.momentOn(day(iso));
    const ActorState* state = moment.actor(ActorId(actor));
    if (!state) return {};
    return state->status->id.text() + u' ' + certaintyName(state->certainty)
         + (state->conflict ? u", conflict"_s : QString());
}

DossierBuilder withSources()
{
    DossierBuilder builder;
    builder.source(u"press"_s, Tier::Press, u"2026-01-05"_s)
        .source(u"agency"_s, Tier::Agency, u"2026-01-07"_s)
        .source(u"office"_s, Tier::Official, u"2025-12-01"_s)
        .source(u"office2"_s, Tier::Official, u"2026-02-01"_s)
        .state(u"FRA"_s).state(u"UKR"_s).state(u"USA"_s);
    return builder;
}

}

// Catches a month's start shown as certain on its first day, or a status that never ends.
TEST_CASE("a moment follows the bounds of a claim", "[history]")
{
    const History history(withSources().claim(u"FRA"_s, u"member"_s, u"2025-03/2025-12"_s, u"press"_s)
                          .build(), {});
    CHECK(stateOn(history, u"2025-02-28").isEmpty());
    CHECK(stateOn(history, u"2025-03-01") == u"member possible"_s);
    CHECK(stateOn(history, u"2025-03-31") == u"member certain"_s);
    CHECK(stateOn(history, u"2025-12-02") == u"member possible"_s);
    CHECK(stateOn(history, u"2026-01-01").isEmpty());
}

// Catches counts that miss a kind of certainty, and actors out of the dossier's order.
TEST_CASE("a moment counts each status and keeps the dossier's order", "[history]")
{
    const History history(withSources()
        .claim(u"USA"_s, u"member"_s, u"2025-03/"_s, u"press"_s)
        .claim(u"FRA"_s, u"member"_s, u"2025-03-02/"_s, u"press"_s)
        .claim(u"UKR"_s, u"partner"_s, {}, u"press"_s).build(), {});
    const Moment moment = history.momentOn(day(u"2025-03-15"));
    REQUIRE(moment.actors.size() == 3);
    CHECK(moment.actors[0]->actor->id.text() == u"FRA"_s);
    CHECK(moment.actors[2]->actor->id.text() == u"USA"_s);
    CHECK(moment.counts == std::vector<StatusCount>{{.certain = 1, .possible = 1}, {.undated = 1}, {}});
    CHECK(moment.actor(ActorId(u"DEU"_s)) == nullptr);
}

// Catches a reused moment that keeps something of the day before.
TEST_CASE("a reused moment equals a fresh one", "[history]")
{
    const History history(withSources()
        .claim(u"FRA"_s, u"member"_s, u"2025-03/2025-12"_s, u"press"_s)
        .event(u"london"_s, u"2025-03"_s, u"press"_s).build(), {});
    Moment reused = history.momentOn(day(u"2025-06-01"));
    history.momentOn(day(u"2024-01-01"), reused);
    CHECK(reused.day == day(u"2024-01-01"));
    CHECK(reused.actors.empty());
    CHECK(reused.events.empty());
    CHECK(reused.counts == std::vector<StatusCount>(3));
}

// Catches an allocation at each step of a scrub.
TEST_CASE("a reused moment keeps its storage", "[history]")
{
    DossierBuilder builder = withSources();
    for (int i = 1; i <= 28; ++i)
        builder.event(u"e%1"_s.arg(i), u"2025-02-%1"_s.arg(i, 2, 10, QChar(u'0')), u"press"_s);
    const History history(builder.claim(u"FRA"_s, u"member"_s, u"2025-02/"_s, u"press"_s).build(), {});
    Moment moment = history.momentOn(day(u"2025-03-01"));
    const auto storage = std::tuple(moment.actors.data(), moment.counts.data(), moment.events.data());
    for (Day each = day(u"2025-01-01"); each < day(u"2025-04-01"); each = each + 1) {
        history.momentOn(each, moment);
        // Under clang, Catch2 cannot take the comparison of tuples apart.
        REQUIRE((std::tuple(moment.actors.data(), moment.counts.data(), moment.events.data()) == storage));
    }
}

// Catches a preference that follows the file's order instead of tier, precision and date, in that order.
TEST_CASE("of several sources the shown one has the best tier, then precision, then date", "[history][preference]")
{
    const auto shownBy = [](DossierBuilder builder) {
        const History history(builder.build(), {});
        return history.momentOn(day(u"2026-06-01")).actor(ActorId(u"FRA"_s))->shown->citation.source.text();
    };
    const auto claimed = [](const QString& source, const QString& span) {
        return std::pair(source, span);
    };
    const auto of = [](const auto&... claims) {
        DossierBuilder builder = withSources();
        (builder.claim(u"FRA"_s, u"member"_s, claims.second, claims.first), ...);
        return builder;
    };
    CHECK(shownBy(of(claimed(u"press"_s, u"2025-03-02/"_s), claimed(u"office"_s, u"2025/"_s)))
          == u"office"_s);
    CHECK(shownBy(of(claimed(u"agency"_s, u"2025-03/"_s), claimed(u"press"_s, u"2025-03/"_s)))
          == u"agency"_s);
    CHECK(shownBy(of(claimed(u"office2"_s, u"2025/"_s), claimed(u"office"_s, u"2025-03/"_s))) == u"office"_s);
    CHECK(shownBy(of(claimed(u"office"_s, u"2025-03/"_s), claimed(u"office2"_s, u"2025-03/"_s)))
          == u"office2"_s);
    CHECK(shownBy(of(claimed({}, u"2025-03-02/"_s), claimed(u"press"_s, u"2025/"_s))) == u"press"_s);
}

// Catches a loser that is dropped instead of being listed, and a list that is not best first.
TEST_CASE("the other sources are also reported, best first", "[history][preference]")
{
    const History history(withSources()
        .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"press"_s)
        .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"agency"_s)
        .claim(u"FRA"_s, u"member"_s, u"2025-03-02/"_s, u"office"_s).build(), {});
    const Moment moment = history.momentOn(day(u"2026-01-01"));
    const auto& also = moment.actor(ActorId(u"FRA"_s))->alsoReported;
    REQUIRE(also.size() == 2);
    CHECK(also[0]->citation.source.text() == u"agency"_s);
    CHECK(also[1]->citation.source.text() == u"press"_s);
}

// Catches a difference in precision flagged as a conflict, and a real one that is smoothed over.
TEST_CASE("sources conflict where neither can contain the other", "[history][conflict]")
{
    const auto state = [](const QString& status, const QString& one, const QString& other) {
        const History history(withSources()
            .claim(u"FRA"_s, u"member"_s, one, u"office"_s)
            .claim(u"FRA"_s, status, other, u"press"_s).build(), {});
        return stateOn(history, u"2026-01-01");
    };
    CHECK(state(u"member"_s, u"2025-03-02/"_s, u"2025-03/"_s) == u"member certain"_s);
    CHECK(state(u"member"_s, u"2025-03/"_s, u"2025-03-02/2026-01-05"_s) == u"member certain"_s);
    CHECK(state(u"member"_s, u"2025-03/2026-06"_s, u"2025-03-02/"_s) == u"member certain"_s);
    CHECK(state(u"member"_s, u"2025-03/"_s, u"2025-04/"_s) == u"member certain, conflict"_s);
    CHECK(state(u"ambiguous"_s, u"2025-03/"_s, u"2025-03/"_s) == u"member certain, conflict"_s);
    CHECK(state(u"ambiguous"_s, u"2025-03/"_s, u"2025-03/2025-06"_s) == u"member certain"_s);
}

// Catches a source that tells how one status follows another and is said to contradict itself.
TEST_CASE("one source's successive claims are a story, not a conflict", "[history][conflict]")
{
    const History history(withSources()
        .claim(u"FRA"_s, u"ambiguous"_s, u"2025-01/2025-03"_s, u"press"_s)
        .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"press"_s).build(), {});
    CHECK(stateOn(history, u"2025-03-01") == u"ambiguous certain"_s);
    CHECK(stateOn(history, u"2025-03-15") == u"member possible"_s);
    CHECK(stateOn(history, u"2025-03-31") == u"member certain"_s);
}

// Catches an undated list that makes a member of someone a decade before the founding, and one that is lost.
TEST_CASE("an undated claim holds on every day, unless its status has a date", "[history][undated]")
{
    const auto undated = withSources().claim(u"FRA"_s, u"member"_s, {}, u"office"_s);
    const History alone(undated.build(), {});
    CHECK(stateOn(alone, u"1990-01-01") == u"member undated"_s);
    const History both(DossierBuilder(undated).claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"press"_s)
                       .build(), {});
    CHECK(stateOn(both, u"1990-01-01").isEmpty());
    CHECK(stateOn(both, u"2025-03-31") == u"member certain"_s);
    const Moment moment = both.momentOn(day(u"2025-03-31"));
    REQUIRE(moment.actor(ActorId(u"FRA"_s))->alsoReported.size() == 1);
    CHECK(moment.actor(ActorId(u"FRA"_s))->alsoReported[0]->citation.source.text() == u"office"_s);
}

// Catches a lens that lets through what it does not believe.
TEST_CASE("a lens shows what its sources say and no more", "[history][lens]")
{
    const auto dossier = withSources()
        .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"press"_s)
        .claim(u"USA"_s, u"ambiguous"_s, u"2025-03/"_s, u"office"_s)
        .claim(u"UKR"_s, u"partner"_s, u"2025-03/"_s, {}).build();
    const auto actors = [&dossier](const Lens& lens) {
        QStringList ids;
        const History history(dossier, lens);
        for (const ActorState* state : history.momentOn(day(u"2026-01-01")).actors)
            ids.append(state->actor->id.text());
        return ids.join(u' ');
    };
    CHECK(actors(Lens::all()) == u"FRA UKR USA"_s);
    CHECK(actors(Lens::official()) == u"USA"_s);
    CHECK(actors(Lens::of({SourceId(u"press"_s)})) == u"FRA"_s);
    CHECK(actors(Lens::of({SourceId(u"office"_s), SourceId(u"press"_s)})) == u"FRA USA"_s);
}

// Catches a history on the card that is out of order.
TEST_CASE("an actor's claims come by their start, undated ones last", "[history]")
{
    const History history(withSources()
        .claim(u"FRA"_s, u"member"_s, {}, u"press"_s)
        .claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"press"_s)
        .claim(u"FRA"_s, u"ambiguous"_s, u"2024/2025-03"_s, u"press"_s).build(), {});
    const auto claims = history.statusClaims(ActorId(u"FRA"_s));
    REQUIRE(claims.size() == 3);
    CHECK(claims[0]->span->toString() == u"2024/2025-03"_s);
    CHECK(claims[1]->span->toString() == u"2025-03/"_s);
    CHECK_FALSE(claims[2]->span);
    CHECK(history.statusClaims(ActorId(u"nobody"_s)).empty());
}
