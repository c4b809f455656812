#include "tests/model/io/dossier_text.h"

using namespace atlas;
using namespace Qt::StringLiterals;
using test::dossierText;

namespace {

const QByteArray twoSources =
    R"([{ "id": "paper", "title": "P", "language": "fr" }, { "id": "post", "title": "Q" }])";

}

TEST_CASE("a plain text is in the dossier's language, others in the one they name")
{
    const auto dossier =
        test::read(dossierText(R"("language": "fr", "subtitle": "Bonjour", "summary": { "uk": "Так" })"));
    CHECK(dossier->subtitle.has(Language::French));
    CHECK_FALSE(dossier->subtitle.has(Language::English));
    CHECK(dossier->summary.in(Language::Ukrainian) == u"Так"_s);
}

TEST_CASE("the dossier's only source need not be named")
{
    const auto dossier = test::read(dossierText(R"("claims": [{ "actors": ["FRA"], "status": "member" }],
        "events": [{ "id": "e", "title": "E", "when": "2025" }])"));
    CHECK(dossier->statusClaims.first().citation.source == SourceId(u"paper"_s));
    CHECK(dossier->events.first().citations.first().source == SourceId(u"paper"_s));
}

TEST_CASE("with two sources, a claim without one is unsourced and told as such, and the dossier opens")
{
    const auto loaded =
        readDossier(dossierText(R"("themes": [{ "id": "t", "title": "T" }])", twoSources), u"test"_s);
    REQUIRE(loaded);
    CHECK(loaded->dossier->themes.first().citation.isUnsourced());
    REQUIRE(loaded->warnings.list.size() == 1);
    CHECK(loaded->warnings.list.first().sentence == u"“t” has no source"_s);
}

TEST_CASE("null says that there is no source, even where there is only one")
{
    const auto loaded =
        readDossier(dossierText(R"("themes": [{ "id": "t", "title": "T", "source": null }])"), u"test"_s);
    REQUIRE(loaded);
    CHECK(loaded->dossier->themes.first().citation.isUnsourced());
    CHECK(loaded->warnings.list.size() == 1);
}

TEST_CASE("a bare attribute is cited as its event is, a claim as it says itself")
{
    const auto dossier = test::read(dossierText(R"("events": [{
        "id": "e", "title": "E", "source": "paper", "line": [7, 3], "quote": "des mots",
        "when": "2025-03",
        "place": [{ "value": { "name": "Here" }, "line": 9 },
                  { "value": { "name": "There" }, "source": "post", "at": "p. 2" }],
        "participants": ["FRA", { "actors": ["DEU"], "source": "post" }] }])",
                                                twoSources));
    const Event& event = dossier->events.first();
    CHECK(event.when.first().citation.locator.lines == QList<int>{3, 7});
    CHECK(event.when.first().citation.quote->words == u"des mots"_s);
    CHECK(event.place[0].citation.source == SourceId(u"paper"_s));
    CHECK(event.place[0].citation.locator.lines == QList<int>{9});
    CHECK_FALSE(event.place[0].citation.quote);
    CHECK(event.place[1].citation.locator.text == u"p. 2"_s);
    CHECK(event.participants[0].citation == event.when.first().citation);
    CHECK(event.participants[1].citation.source == SourceId(u"post"_s));
    // A source that speaks of one attribute speaks of the event.
    REQUIRE(event.citations.size() == 2);
    CHECK(event.citations[1].source == SourceId(u"post"_s));
}

TEST_CASE("a quote is in its source's language unless it says another")
{
    const auto dossier = test::read(dossierText(R"("statements": [
        { "source": "paper", "quote": "des mots" },
        { "source": "post", "quote": "words" },
        { "source": "paper", "quote": { "ru": "слова", "translations": { "en": "words" } } }])",
                                                twoSources));
    CHECK(dossier->statements[0].citation.quote->language == u"fr"_s);
    CHECK(dossier->statements[1].citation.quote->language == u"en"_s);
    CHECK(dossier->statements[2].citation.quote->language == u"ru"_s);
    CHECK(dossier->statements[2].citation.quote->translationFor(Language::English) == u"words"_s);
}

TEST_CASE("one claim may name many actors, and says from when and until when")
{
    const auto dossier = test::read(dossierText(R"("claims": [
        { "actors": ["FRA", "DEU"], "status": "member", "since": "2025-03" },
        { "actors": ["ITA"], "status": "member", "until": "2025-06-30" },
        { "actors": ["ESP"], "status": "member", "since": "2025-03", "until": ".." },
        { "actors": ["POL"], "status": "member", "span": "2025-03/2025-06" },
        { "actors": ["NOR"], "status": "member" }])"));
    const auto span = [&](int claim) { return dossier->statusClaims[claim].span->toString(); };
    REQUIRE(dossier->statusClaims.size() == 6);
    CHECK(dossier->statusClaims[1].actor == ActorId(u"DEU"_s));
    CHECK(span(0) == u"2025-03/"_s);
    CHECK(span(2) == u"/2025-06-30"_s);
    CHECK(span(3) == u"2025-03/.."_s);
    CHECK(span(4) == u"2025-03/2025-06"_s);
    CHECK_FALSE(dossier->statusClaims[5].span);
}

TEST_CASE("a state needs no entry, and its name is known from its code")
{
    const auto dossier = test::read(dossierText(R"("actors": [{ "id": "CAN", "name": { "fr": "Le Canada" } }],
        "claims": [{ "actors": ["CZE", "CAN"], "status": "member" }])"));
    REQUIRE(dossier->actors.size() == 2);
    CHECK(dossier->actors[0].name.in(Language::French) == u"Le Canada"_s);
    CHECK(dossier->actors[0].name.in(Language::English) == u"Canada"_s);
    CHECK(dossier->actors[1].name.in(Language::English) == u"Czechia"_s);
    CHECK(dossier->actors[1].kind == ActorKind::State);
}

TEST_CASE("things may refer to those that the file declares later")
{
    const auto dossier =
        test::read(dossierText(R"("events": [{ "id": "e", "title": "E", "when": null, "themes": ["t"],
        "participants": ["me"] }], "themes": [{ "id": "t", "title": "T" }],
        "actors": [{ "id": "me", "kind": "person", "name": "Me" }])"));
    CHECK(dossier->events.first().participants.first().value.actor == ActorId(u"me"_s));
}

TEST_CASE("a caution that names no passage rests on the event's own")
{
    const auto dossier = test::read(dossierText(R"("events": [
        { "id": "e", "title": "E", "when": null, "line": 9, "caution": "No day." },
        { "id": "f", "title": "F", "when": null, "line": 9, "caution": "No day.",
          "cautionCitations": [{ "line": 5 }] }])"));
    const auto line = [&](int event) { return dossier->events[event].cautionCitations.first().locator.lines; };
    CHECK(line(0) == QList<int>{9});
    CHECK(line(1) == QList<int>{5});
}

TEST_CASE("an event that is known to be undated gives no warning")
{
    const auto loaded =
        readDossier(dossierText(R"("events": [{ "id": "e", "title": "E", "when": null }])"), u"test"_s);
    REQUIRE(loaded);
    CHECK(loaded->warnings.list.isEmpty());
}

TEST_CASE("a number is shown as its source writes it, and compared where it is one")
{
    const auto dossier = test::read(dossierText(R"("memberCounts": [
        { "what": "states", "value": 15 }, { "what": "states", "value": "around 19", "number": 19 },
        { "what": "states", "value": "several" }])"));
    CHECK(dossier->memberCounts[0].value.value == u"15"_s);
    CHECK(dossier->memberCounts[0].value.number == 15);
    CHECK(dossier->memberCounts[1].value.value == u"around 19"_s);
    CHECK(dossier->memberCounts[1].value.number == 19);
    CHECK_FALSE(dossier->memberCounts[2].value.number);
}

TEST_CASE("the lens and the frame that a dossier opens with are its own choice")
{
    const auto dossier = test::read(dossierText(R"("lens": "post", "frame": "2025-02/2026-01")", twoSources));
    CHECK(dossier->defaultLens.toString() == u"post"_s);
    CHECK(dossier->frame->earliest == Day::fromIso(u"2025-02-01"));
    CHECK(dossier->frame->latest == Day::fromIso(u"2026-01-31"));
}

// A dossier whose lanes are not those it asks for, or a misspelt wish that is taken for the default in silence.
TEST_CASE("a dossier says by what its lanes gather events, and no other word")
{
    CHECK(test::read(dossierText(R"("revision": 1)"))->lanes == LaneGrouping::Group);
    CHECK(test::read(dossierText(R"("lanes": "source")"))->lanes == LaneGrouping::Source);
    const auto misspelt = readDossier(dossierText(R"("lanes": "sources")"), u"test"_s);
    REQUIRE_FALSE(misspelt);
    CHECK(misspelt.error().list.size() == 1);
}
