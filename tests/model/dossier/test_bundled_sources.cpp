#include "tests/model/dossier/bundled.h"

#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QStringList foundAddresses()
{
    QFile file(test::dataPath(u"source/addresses.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

template <typename Value>
bool allSourced(const QList<Claim<Value>>& claims)
{
    return std::ranges::none_of(claims,
                                [](const Claim<Value>& claim) { return claim.citation.isUnsourced(); });
}

template <typename Thing>
void gather(QSet<SourceId>& sources, const QList<Thing>& things)
{
    for (const Thing& thing : things) sources.insert(thing.citation.source);
}

bool isArticle(const Citation& citation)
{
    return citation.source == SourceId(u"article"_s);
}

bool speaksOfArticle(const LocalText& text)
{
    return text.in(Language::English).contains(u"the article"_s, Qt::CaseInsensitive)
        || text.in(Language::French).contains(u"de l’article."_s);
}

/// The remarks on other pages' claims that speak of the article.
template <typename Thing>
void gatherLeaks(QStringList& leaks, const QList<Thing>& things)
{
    for (const Thing& thing : things)
        if (!isArticle(thing.citation) && speaksOfArticle(thing.citation.note))
            leaks.append(thing.citation.note.in(Language::English));
}

}

// Catches a page that was found and is not believed by any lens, because the dossier lacks it.
TEST_CASE("every page that was found is a source, under its own address")
{
    const auto dossier = test::bundledDossier();
    QStringList addresses;
    for (const Source& source : dossier->sources)
        if (!source.address.isEmpty()) addresses.append(source.address);
    QStringList found = foundAddresses();
    CHECK(found.size() == 51);
    addresses.sort();
    found.sort();
    CHECK(addresses == found);
    CHECK(dossier->sources.first().id == SourceId(u"article"_s));
}

// Catches a claim without a source in the dossier that is to show how sources are cited.
TEST_CASE("nothing in the bundled dossier is unsourced")
{
    const auto dossier = test::bundledDossier();
    CHECK(allSourced(dossier->founded));
    CHECK(allSourced(dossier->memberCounts));
    for (const StatusClaim& claim : dossier->statusClaims) CHECK_FALSE(claim.citation.isUnsourced());
    for (const Statement& statement : dossier->statements) CHECK_FALSE(statement.citation.isUnsourced());
    for (const Event& event : dossier->events) {
        CAPTURE(event.id.text());
        CHECK_FALSE(event.citations.isEmpty());
        CHECK((allSourced(event.when) && allSourced(event.place) && allSourced(event.occurrence)));
        CHECK((allSourced(event.participants) && allSourced(event.counts) && allSourced(event.summary)));
    }
}

// Catches a source that stands in the list and says nothing.
TEST_CASE("every source of the bundled dossier says something")
{
    const auto dossier = test::bundledDossier();
    QSet<SourceId> heard;
    gather(heard, dossier->founded);
    gather(heard, dossier->memberCounts);
    gather(heard, dossier->statusClaims);
    for (const Event& event : dossier->events)
        for (const Citation& citation : event.citations) heard.insert(citation.source);
    for (const Source& source : dossier->sources) {
        CAPTURE(source.id.text());
        CHECK(heard.contains(source.id));
    }
}

// Catches a date that looks as if the page bore it, and one that nothing gives.
TEST_CASE("the dates of pages are told as read from their addresses")
{
    const auto dossier = test::bundledDossier();
    for (const Source& source : dossier->sources) {
        CAPTURE(source.id.text());
        CHECK(source.dateInferred == source.date.has_value());
        for (const Language language : allLanguages) {
            CHECK(source.dateNote.has(language) == source.date.has_value());
            CHECK((source.title.has(language) || source.id == SourceId(u"article"_s)));
        }
    }
}

// Catches a lens without the article that learns of it from a remark on somebody else's claim.
TEST_CASE("what rests on other pages alone does not speak of the article")
{
    const auto dossier = test::bundledDossier();
    QStringList leaks;
    const auto weigh = [&](const Citation& citation, const LocalText& text) {
        if (!isArticle(citation) && speaksOfArticle(text)) leaks.append(text.in(Language::English));
    };
    gatherLeaks(leaks, dossier->founded);
    gatherLeaks(leaks, dossier->memberCounts);
    gatherLeaks(leaks, dossier->statusClaims);
    gatherLeaks(leaks, dossier->statements);
    for (const StatusClaim& claim : dossier->statusClaims) weigh(claim.citation, claim.note);
    for (const Statement& statement : dossier->statements) weigh(statement.citation, statement.gloss);
    for (const Event& event : dossier->events) {
        gatherLeaks(leaks, event.when);
        gatherLeaks(leaks, event.place);
        gatherLeaks(leaks, event.occurrence);
        gatherLeaks(leaks, event.participants);
        gatherLeaks(leaks, event.counts);
        gatherLeaks(leaks, event.summary);
        for (const Claim<LocalText>& summary : event.summary) weigh(summary.citation, summary.value);
        for (const Citation& citation : event.cautionCitations) weigh(citation, event.caution);
    }
    CHECK(leaks == QStringList());
}

// Catches a state that is shown as a member because it once took part.
TEST_CASE("only the article names members; who else took part is a participant since then")
{
    const auto dossier = test::bundledDossier();
    int participants = 0;
    for (const StatusClaim& claim : dossier->statusClaims) {
        if (claim.citation.source == SourceId(u"article"_s)) continue;
        CAPTURE(claim.actor.text());
        CHECK(claim.status == StatusId(u"participant"_s));
        CHECK(claim.citation.inferred);
        CHECK(claim.span.has_value());
        ++participants;
    }
    CHECK(participants == 20);
}
