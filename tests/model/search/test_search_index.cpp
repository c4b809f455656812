#include "model/search/search_index.h"

#include "tests/model/dossier/bundled.h"
#include "tests/model/search/small_dossier.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromIso(u"2026-01-10").value();

QString nameOf(const SearchIndex& index, Thing thing)
{
    const Collection& all = index.collection();
    switch (thing.kind) {
    case ThingKind::Actor: return all.actor(thing).id.text();
    case ThingKind::Event: return all.event(thing).id.text();
    case ThingKind::Place: return u"in "_s + all.place(thing).names.front()->value.name.in(Language::English);
    case ThingKind::Quote: return all.quote(thing).citation->quote->words.section(u' ', 0, 0);
    case ThingKind::Source: return u"source "_s + all.source(thing).id.text();
    }
    return {};
}

/// What a text finds, in order.
QString found(const SearchIndex& index, QStringView text)
{
    QStringList names;
    for (const SearchIndex::Hit& hit : index.find(text, today)) names.append(nameOf(index, hit.thing));
    return names.join(u' ');
}

Rank bestRank(const SearchIndex& index, QStringView text)
{
    const auto hits = index.find(text, today);
    REQUIRE_FALSE(hits.empty());
    return hits.front().rank;
}

bool finds(const SearchIndex& index, Thing thing, const QString& text)
{
    return std::ranges::contains(index.find(text, today), thing, &SearchIndex::Hit::thing);
}

}

TEST_CASE("Kyiv is found in each of its scripts and spellings, the place before what is told of it")
{
    const SearchIndex index(test::smallDossier());
    for (const QString& text : {u"Kyiv"_s, u"kyiv"_s, u"Київ"_s, u"Kiev"_s, u"Киев"_s, u"KIEV"_s}) {
        INFO(text.toStdString());
        CHECK(found(index, text).startsWith(u"in Kyiv"_s));
        CHECK(found(index, text).contains(u"kyiv frame"_s));
    }
}

TEST_CASE("Of what is found, a whole name comes first, then beginnings, words, other texts, errors")
{
    const SearchIndex index(test::smallDossier());
    CHECK(bestRank(index, u"france") == Rank::ExactName);
    CHECK(bestRank(index, u"fra") == Rank::ExactName); // its code
    CHECK(bestRank(index, u"fran") == Rank::BeginningOfName);
    CHECK(bestRank(index, u"volodymyr z") == Rank::BeginningOfName);
    CHECK(bestRank(index, u"zelenskiy") == Rank::WordsOfName);
    CHECK(bestRank(index, u"president ukraine") == Rank::Anywhere);
    CHECK(bestRank(index, u"zelnsky") == Rank::TypingError);
    CHECK(found(index, u"paris") == u"in Paris kyiv paris"_s);
}

// What a lens does not believe must not show through what is searched: neither places nor dates nor
// summaries.
TEST_CASE("What only sources say that the lens does not believe is told apart")
{
    const SearchIndex index(test::contestedDossier());
    const Lens article = Lens::of({SourceId(u"article"_s)});
    const auto isTold = [&](QStringView text, const Lens& lens) {
        for (const SearchIndex::Hit& hit : index.find(text, today, lens))
            if (nameOf(index, hit.thing) == u"london"_s) return hit.isTold;
        FAIL("London is not found by " << text.toString().toStdString());
        return false;
    };
    for (const QString& text : {u"lancaster"_s, u"2 April 2025"_s, u"April"_s, u"2025-04-02"_s, u"eighteen"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(isTold(text, article));
        CHECK(isTold(text, Lens::all()));
        CHECK(isTold(text, Lens::official()));
    }
    for (const QString& text : {u"birth"_s, u"March 2025"_s, u"spring 2025"_s, u"birth london"_s})
        CHECK(isTold(text, article));
    CHECK_FALSE(isTold(u"birth lancaster"_s, article));
}

TEST_CASE("Every word typed must be there, in any order")
{
    const SearchIndex index(test::smallDossier());
    CHECK(found(index, u"kyiv advisers") == u"kyiv"_s);
    CHECK(found(index, u"advisers madrid").isEmpty());
    CHECK(found(index, u"concrets engagements") == u"engagements"_s);
}

TEST_CASE("A word of four letters bears no error, nor does one that the dossier has")
{
    const SearchIndex index(test::smallDossier());
    CHECK(found(index, u"pari").contains(u"in Paris"_s));
    CHECK(found(index, u"prai").isEmpty());
    CHECK(found(index, u"londno").startsWith(u"london"_s));
    CHECK_FALSE(found(index, u"spain").contains(u"FRA"_s));
}

TEST_CASE("Quotes are found by their words and their translation, sources by title, publisher and address")
{
    const SearchIndex index(test::smallDossier());
    CHECK(found(index, u"engagements concrets pour l'Ukraine") == u"engagements"_s);
    CHECK(found(index, u"commitments") == u"engagements"_s);
    CHECK(found(index, u"oeuvre commune") == u"œuvre"_s);
    CHECK(found(index, u"test of peace") == u"source article"_s);
    CHECK(found(index, u"publisher of palace") == u"source palace"_s);
    CHECK(found(index, u"example.org palace") == u"source palace"_s);
}

TEST_CASE("Events are found by their dates as people type them")
{
    const SearchIndex index(test::smallDossier());
    CHECK(found(index, u"3 janvier") == u"kyiv frame"_s);
    CHECK(found(index, u"6 january 2026").contains(u"paris"_s));
    CHECK(found(index, u"2026-01-03") == u"kyiv frame"_s);
    CHECK(found(index, u"March 2025") == u"london"_s);
    CHECK(found(index, u"spring 2025") == u"london"_s);
    CHECK(found(index, u"03/01/2026") == u"kyiv frame"_s);
    // A day of two figures is that day: not 30, not 2026.
    CHECK_FALSE(found(index, u"0 january").contains(u"kyiv"_s));
}

TEST_CASE("States are found by both of their codes")
{
    const SearchIndex index(test::smallDossier());
    CHECK(found(index, u"ESP").startsWith(u"ESP"_s));
    CHECK(found(index, u"es").startsWith(u"ESP"_s));
}

TEST_CASE("What says nothing finds nothing")
{
    const SearchIndex index(test::smallDossier());
    for (const QString& text : {u""_s, u"   "_s, u"…!?"_s, u"🎈"_s, u"\u200F"_s, QString(10'000, u'x')})
        CHECK(index.find(text, today).empty());
    CHECK_FALSE(found(index, QString(5'000, u' ') + u"paris"_s).contains(u"paris"_s));
    CHECK(found(index, u"paris "_s.repeated(20)).contains(u"paris"_s));
}

TEST_CASE("A word that nothing has is suggested as the nearest one of a name")
{
    const SearchIndex index(test::smallDossier());
    CHECK(index.suggestion(u"advisers londres", today) == std::nullopt);
    CHECK(index.suggestion(u"spin madrid", today) == std::nullopt); // nothing has both
    CHECK(index.suggestion(u"spin", today) == u"Spain"_s);
    CHECK(index.suggestion(u"xyzzy", today) == std::nullopt);
}

TEST_CASE("Every actor of the bundled dossier is found by each of its names, and so is every event")
{
    const SearchIndex index(test::bundledDossier());
    for (const Thing thing : index.collection().things()) {
        if (thing.kind == ThingKind::Quote) continue; // of some, only the first words are read
        index.collection().tellNames(thing, [&](const QString& name, const Sayers&) {
            if (name.trimmed().isEmpty()) return;
            INFO(name.toStdString());
            CHECK(finds(index, thing, name));
        });
    }
}

TEST_CASE("A word more never finds more")
{
    const SearchIndex index(test::bundledDossier());
    const QStringList words{u"kyiv"_s, u"paris"_s, u"january"_s, u"ukraine"_s, u"la"_s, u"6"_s};
    for (const QString& one : words) {
        const auto few = index.find(one, today);
        for (const QString& other : words) {
            if (other == one) continue;
            for (const SearchIndex::Hit& hit : index.find(one + u' ' + other, today))
                CHECK(std::ranges::contains(few, hit.thing, &SearchIndex::Hit::thing));
        }
    }
}
