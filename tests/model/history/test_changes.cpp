#include "model/history/history.h"

#include "tests/model/history/dossier_builder.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;
using atlas::test::day;
using atlas::test::DossierBuilder;

namespace {

DossierBuilder coalition()
{
    DossierBuilder builder;
    builder.source(u"article"_s, Tier::Press, u"2026-01-05"_s)
        .source(u"other"_s, Tier::Agency, u"2026-01-06"_s)
        .state(u"FRA"_s).state(u"USA"_s).state(u"UKR"_s)
        .claim(u"FRA"_s, u"member"_s, u"2025-03/2026-05-01"_s, u"article"_s)
        .claim(u"USA"_s, u"ambiguous"_s, {}, u"article"_s)
        .claim(u"UKR"_s, u"partner"_s, u"2025-03-02/2025-06-30"_s, u"article"_s)
        .claim(u"UKR"_s, u"member"_s, u"2025-07-01/"_s, u"article"_s);
    return builder;
}

/// "FRA joined 2025-03/2026-05-01 article; …"
QString changed(const History& history, QStringView from, QStringView to)
{
    QStringList words;
    for (const Change& change : history.changesBetween(day(from), day(to)).actors) {
        QStringList sources;
        for (const Citation* citation : change.citations) sources.append(citation->source.text());
        words.append(change.actor->id.text() + u' ' + changeKindName(change.kind) + u' '
                     + (change.when ? change.when->toString() : u"-"_s) + u' ' + sources.join(u','));
    }
    return words.join(u"; "_s);
}

}

// Catches a kind of change that is missed or mistaken for another, and undated states that are compared.
TEST_CASE("changes name what differs between two days", "[history][changes]")
{
    const History history(coalition().build(), {});
    CHECK(changed(history, u"2025-02-28", u"2025-03-15")
          == u"FRA joined 2025-03/2026-05-01 article; UKR status 2025-03-02/2025-06-30 article"_s);
    CHECK(changed(history, u"2025-03-15", u"2025-03-31") == u"FRA confirmed 2025-03/2026-05-01 article"_s);
    CHECK(changed(history, u"2025-03-31", u"2025-07-01") == u"UKR status 2025-07-01/ article"_s);
    CHECK(changed(history, u"2025-07-01", u"2026-06-01") == u"FRA left 2025-03/2026-05-01 article"_s);
    CHECK(changed(history, u"2025-07-01", u"2025-07-01").isEmpty());
}

// Catches a member that may have left being told as one as before, or as gone.
TEST_CASE("a status that may have ended has changed, and has left once it is over", "[history][changes]")
{
    const History history(coalition().claim(u"GBR"_s, u"member"_s, u"2025-03-02/2025-09"_s, u"article"_s)
        .state(u"GBR"_s).build(), {});
    CHECK(changed(history, u"2025-09-01", u"2025-09-02") == u"GBR status 2025-03-02/2025-09 article"_s);
    CHECK(changed(history, u"2025-09-02", u"2025-09-30").isEmpty());
    CHECK(changed(history, u"2025-09-30", u"2025-10-01") == u"GBR left 2025-03-02/2025-09 article"_s);
    const Changes changes = history.changesBetween(day(u"2025-09-01"), day(u"2025-09-02"));
    REQUIRE(changes.actors.size() == 1);
    CHECK(changes.actors[0].after->certainty == Certainty::Possible);
}

// Catches a comparison backwards that is silently put in order.
TEST_CASE("the order of the two days is kept", "[history][changes]")
{
    const History history(coalition().build(), {});
    const Changes backwards = history.changesBetween(day(u"2025-07-01"), day(u"2025-02-28"));
    CHECK(backwards.from == day(u"2025-07-01"));
    CHECK(changed(history, u"2025-07-01", u"2025-02-28")
          == u"FRA left 2025-03/2026-05-01 article; UKR left 2025-07-01/ article"_s);
}

// Catches a change that hides who else reports it.
TEST_CASE("a change cites all who report the new status", "[history][changes]")
{
    const History history(coalition().claim(u"FRA"_s, u"member"_s, u"2025-03-02/"_s, u"other"_s)
        .claim(u"FRA"_s, u"partner"_s, u"2025-03-02/"_s, u"other"_s).build(), {});
    const Changes changes = history.changesBetween(day(u"2025-01-01"), day(u"2025-04-01"));
    REQUIRE_FALSE(changes.actors.empty());
    REQUIRE(changes.actors[0].citations.size() == 2);
    CHECK(changes.actors[0].citations[0]->source.text() == u"other"_s);
    CHECK(changes.actors[0].citations[1]->source.text() == u"article"_s);
}

// Catches events of the first day counted again, or imprecise ones that may lie between left out.
TEST_CASE("changes list the events that may have begun between the days", "[history][changes]")
{
    const History history(coalition().event(u"london"_s, u"2025-03"_s, u"article"_s)
        .event(u"kyiv"_s, u"2026-01-03"_s, u"article"_s).event(u"shock"_s, {}, u"article"_s).build(), {});
    const auto between = [&history](QStringView from, QStringView to) {
        QStringList ids;
        for (const EventState* state : history.changesBetween(day(from), day(to)).events)
            ids.append(state->event->id.text());
        return ids.join(u' ');
    };
    CHECK(between(u"2025-02-01", u"2025-03-01") == u"london"_s);
    CHECK(between(u"2025-03-30", u"2026-01-03") == u"london kyiv"_s);
    CHECK(between(u"2025-03-31", u"2026-01-02").isEmpty());
    CHECK(between(u"2026-01-03", u"2026-02-01").isEmpty());
    CHECK(between(u"2025-03-15", u"2025-03-15").isEmpty());
}
