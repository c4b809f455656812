#include "tests/model/dossier/bundled.h"

#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QStringList articleLines()
{
    QFile file(test::dataPath(u"source/article.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

template <typename Value>
void gather(QList<Citation>& citations, const QList<Claim<Value>>& claims)
{
    for (const auto& claim : claims) citations.append(claim.citation);
}

/// Every citation of the dossier, wherever it stands.
QList<Citation> allCitations(const Dossier& dossier)
{
    QList<Citation> all = dossier.summaryCitations;
    gather(all, dossier.founded);
    for (const Actor& actor : dossier.actors) all += actor.citations;
    for (const StatusClaim& claim : dossier.statusClaims) all.append(claim.citation);
    for (const Statement& statement : dossier.statements) all.append(statement.citation);
    for (const Theme& theme : dossier.themes) all.append(theme.citation);
    for (const Outcome& outcome : dossier.outcomes) all.append(outcome.citation);
    for (const Scenario& scenario : dossier.scenarios) all.append(scenario.citation);
    gather(all, dossier.memberCounts);
    for (const Event& event : dossier.events) {
        all += event.citations + event.cautionCitations;
        gather(all, event.when);
        gather(all, event.place);
        gather(all, event.occurrence);
        gather(all, event.participants);
        gather(all, event.counts);
        gather(all, event.summary);
    }
    return all;
}

const SourceId article(u"article"_s);

/// Those to whom the article gives a status.
QStringList actorsWith(const Dossier& dossier, const QString& status)
{
    QStringList ids;
    for (const StatusClaim& claim : dossier.statusClaims)
        if (claim.status.text() == status && claim.citation.source == article) ids.append(claim.actor.text());
    return ids;
}

template <typename Value>
QList<Claim<Value>> ofTheArticle(QList<Claim<Value>> claims)
{
    claims.removeIf([](const Claim<Value>& claim) { return claim.citation.source != article; });
    return claims;
}

QString timeOf(const Dossier& dossier, const QString& event)
{
    const Event* found = dossier.event(EventId(event));
    REQUIRE(found);
    return found->when.isEmpty() ? u"undated"_s : found->when.first().value.toString();
}

}

TEST_CASE("every quote stands word for word in the line of the article that it names")
{
    const auto dossier = test::bundledDossier();
    const QStringList lines = articleLines();
    int quotes = 0;
    for (const Citation& citation : allCitations(*dossier)) {
        if (citation.source != article) continue;
        for (const int line : citation.locator.lines) REQUIRE(line <= lines.size());
        if (!citation.quote) continue;
        ++quotes;
        CAPTURE(citation.quote->words);
        REQUIRE(citation.quote->language == u"fr"_s);
        REQUIRE(std::ranges::any_of(citation.locator.lines, [&](int line) {
            return lines[line - 1].contains(citation.quote->words);
        }));
    }
    CHECK(quotes > 80);
}

TEST_CASE("every quote and every text of the dossier's own is there in each language")
{
    const auto dossier = test::bundledDossier();
    const auto isWhole = [](const LocalText& text) {
        return std::ranges::all_of(allLanguages, [&](Language each) { return text.has(each); });
    };
    for (const Citation& citation : allCitations(*dossier)) {
        if (citation.quote) {
            CAPTURE(citation.quote->words);
            for (const Language each : allLanguages)
                CHECK(citation.quote->translations.has(each) != (languageCode(each) == citation.quote->language));
        }
        CHECK((citation.note.isEmpty() || isWhole(citation.note)));
    }
    for (const Actor& actor : dossier->actors) CHECK(isWhole(actor.name));
    for (const Event& event : dossier->events) {
        CAPTURE(event.id.text());
        CHECK(isWhole(event.title));
        REQUIRE(!event.summary.isEmpty());
        for (const auto& summary : event.summary) CHECK(isWhole(summary.value));
        for (const auto& place : event.place) CHECK(isWhole(place.value.name));
        for (const auto& count : event.counts) CHECK(isWhole(count.value.what));
        CHECK((event.caution.isEmpty() || isWhole(event.caution)));
    }
}

TEST_CASE("the members are the fifteen states of the article's list, in its order, since March 2025")
{
    const auto dossier = test::bundledDossier();
    const QStringList listed{u"GBR"_s, u"DNK"_s, u"EST"_s, u"ESP"_s, u"ITA"_s, u"CAN"_s, u"LVA"_s, u"LTU"_s,
                             u"NLD"_s, u"DEU"_s, u"NOR"_s, u"POL"_s, u"FIN"_s, u"FRA"_s, u"SWE"_s};
    CHECK(actorsWith(*dossier, u"member"_s) == listed);
    CHECK(dossier->countedStatus()->id == StatusId(u"member"_s));
    for (const StatusClaim& claim : dossier->statusClaims)
        if (claim.status == StatusId(u"member"_s))
            CHECK(claim.span->toString() == u"2025-03/"_s);
        else
            CHECK(claim.span.has_value() == (claim.citation.source != article));
}

TEST_CASE("those whom the article calls no members are none")
{
    const auto dossier = test::bundledDossier();
    CHECK(actorsWith(*dossier, u"partner"_s) == QStringList{u"UKR"_s});
    CHECK(actorsWith(*dossier, u"ambiguous"_s) == QStringList{u"USA"_s});
    CHECK(actorsWith(*dossier, u"adversary"_s) == QStringList{u"RUS"_s});
    CHECK(actorsWith(*dossier, u"participant"_s) == QStringList{u"EU"_s, u"NATO"_s});
    CHECK(actorsWith(*dossier, u"context"_s) == QStringList{u"VEN"_s});
}

TEST_CASE("events keep the precision of the article")
{
    const auto dossier = test::bundledDossier();
    CHECK(timeOf(*dossier, u"london"_s) == u"2025-03"_s);
    CHECK(timeOf(*dossier, u"putin-statement"_s) == u"2025-12-17"_s);
    CHECK(timeOf(*dossier, u"macron-wishes"_s) == u"2025-12-31~"_s);
    CHECK(timeOf(*dossier, u"venezuela"_s) == u"2026-01~"_s);
    CHECK(timeOf(*dossier, u"kyiv"_s) == u"2026-01-03"_s);
    CHECK(timeOf(*dossier, u"rubio-statement"_s) == u"undated"_s);
    CHECK(timeOf(*dossier, u"shock-in-europe"_s) == u"undated"_s);
    CHECK(timeOf(*dossier, u"parallel-restart"_s) == u"undated"_s);
    CHECK(timeOf(*dossier, u"paris"_s) == u"2026-01-06"_s);
}

TEST_CASE("Paris is announced, and what the dossier reads into the article is marked as inferred")
{
    const auto dossier = test::bundledDossier();
    const Event* paris = dossier->event(EventId(u"paris"_s));
    const auto occurrence = ofTheArticle(paris->occurrence);
    REQUIRE(occurrence.size() == 1);
    CHECK(occurrence.first().value == Occurrence::Announced);
    const auto participants = ofTheArticle(paris->participants);
    REQUIRE(participants.size() == 15);
    for (const auto& participant : participants) {
        CHECK(participant.value.mode == Mode::Announced);
        CHECK(participant.citation.inferred);
    }
    CHECK(dossier->event(EventId(u"putin-statement"_s))->when.first().citation.inferred);
    CHECK(dossier->sources.first().dateInferred);
    CHECK(dossier->sources.first().date->toString() == u"2026-01-05"_s);
}

TEST_CASE("of Kyiv the article counts fifteen countries and names none of them")
{
    const auto dossier = test::bundledDossier();
    const Event* kyiv = dossier->event(EventId(u"kyiv"_s));
    const auto counts = ofTheArticle(kyiv->counts);
    REQUIRE(counts.size() == 1);
    CHECK(counts.first().value.number == 15);
    const auto participants = ofTheArticle(kyiv->participants);
    QStringList ids;
    for (const auto& participant : participants) ids.append(participant.value.actor.text());
    CHECK(ids == QStringList{u"UKR"_s, u"EU"_s, u"NATO"_s, u"USA"_s, u"zelensky"_s});
    CHECK(participants[3].value.mode == Mode::Remote);
}
