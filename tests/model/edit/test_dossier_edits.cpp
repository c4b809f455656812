#include "model/edit/dossier_edits.h"

#include "model/io/load.h"
#include "tests/model/edit/edited.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using enum ThingList;

namespace {

const QByteArray small = R"({
  "format": "coalition-dossier/1",
  "title": "River",
  "lens": "paper,agency",
  "sources": [
    { "id": "paper", "title": "The River Post" },
    { "id": "agency", "title": "River News" },
    { "id": "blog", "title": "A Blog" }
  ],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "groups": [{ "id": "shore", "label": "Shore" }],
  "actors": [
    { "id": "club", "kind": "organisation", "name": "Club", "group": "shore" },
    { "id": "ann", "kind": "person", "name": "Ann", "affiliation": "club", "role": "Head", "source": "paper" }
  ],
  "claims": [
    { "actors": ["AUT", "club"], "status": "member", "source": "paper" },
    { "actors": ["club"], "status": "member", "since": "2024", "source": "agency" }
  ],
  "events": [
    {
      "id": "vienna",
      "title": "They meet",
      "when": [{ "value": "2024-05", "source": "agency" }, { "value": "2024", "source": "paper" }],
      "place": { "name": "Vienna", "country": "AUT" },
      "participants": ["AUT", { "actors": ["club", "ann"], "role": "host" }, { "actors": ["club"] }],
      "source": "agency", "line": 1,
      "x-mine": { "kept": [1.50] }
    }
  ],
  "statements": [
    { "about": ["club"], "speaker": "ann", "event": "vienna", "quote": "Hear, hear", "source": "agency" },
    { "about": ["club", "AUT"], "event": "vienna", "quote": "Well", "source": "paper" }
  ],
  "outcomes": [{ "title": "A treaty", "event": "vienna", "source": "agency" }]
}
)";

JsonDraft named(const DossierText& dossier, const ThingRef& ref, const QString& id)
{
    JsonDraft draft = JsonDraft::of(*dossier.thing(ref));
    draft.set("id", JsonDraft::text(id));
    return draft;
}

}

TEST_CASE("whatever refers to a thing follows its new id")
{
    const DossierText dossier(small);
    const QByteArray club =
        edited(small, changeThing(dossier, {Actors, 0}, named(dossier, {Actors, 0}, u"crew"_s), {}));
    CHECK(club == QByteArray(small).replace("\"club\"", "\"crew\""));
    const QByteArray agency =
        edited(small, changeThing(dossier, {Sources, 1}, named(dossier, {Sources, 1}, u"wire"_s), {}));
    CHECK(agency == QByteArray(small).replace("agency", "wire"));
    const QByteArray event =
        edited(small, changeThing(dossier, {Events, 0}, named(dossier, {Events, 0}, u"wien"_s), {}));
    CHECK(event == QByteArray(small).replace("\"vienna\"", "\"wien\""));
    const QByteArray group =
        edited(small, changeThing(dossier, {Groups, 0}, named(dossier, {Groups, 0}, u"bank"_s), {}));
    CHECK(group == QByteArray(small).replace("\"shore\"", "\"bank\""));
    const QByteArray status =
        edited(small, changeThing(dossier, {Statuses, 0}, named(dossier, {Statuses, 0}, u"ally"_s), {}));
    CHECK(status == QByteArray(small).replace("\"member\"", "\"ally\""));
}

TEST_CASE("a removed actor takes part in nothing, and what was about nobody else goes with it")
{
    const DossierText after(edited(small, removeThing(DossierText(small), {Actors, 0}, {})));
    CHECK(after.count(Actors) == 1);
    CHECK_FALSE(after.bytes().contains("club"));
    CHECK(after.bytes().contains(R"("participants": ["AUT", { "actors": ["ann"], "role": "host" }],)"));
    CHECK(after.count(StatusClaims) == 1);
    CHECK(after.count(Statements) == 1);
    CHECK(after.bytes().contains(R"("about": ["AUT"])"));
}

TEST_CASE("what a removed source said is unsourced, and never another's")
{
    const QByteArray two = edited(small, removeThing(DossierText(small), {Sources, 1}, {}));
    CHECK(two.contains(R"("lens": "paper",)"));
    CHECK_FALSE(two.contains("agency"));
    CHECK(two.contains(R"({ "value": "2024-05", "source": null })"));
    CHECK(two.contains(R"("source": null, "line": 1)"));
    const auto one = read(edited(two, removeThing(DossierText(two), {Sources, 1}, {})));
    CHECK(one->sources.size() == 1);
    CHECK(one->event(EventId(u"vienna"_s))->when.first().citation.source.isEmpty());
    CHECK(one->event(EventId(u"vienna"_s))->participants.first().citation.source.isEmpty());
}

TEST_CASE("what two removed sources said alike is said once")
{
    QByteArray text = QByteArray(small).replace(R"("since": "2024", "source": "agency")",
                                                R"("source": "agency", "line": 3)");
    for (const QString& source : {u"paper"_s, u"agency"_s}) {
        const DossierText dossier(text);
        text = edited(text, removeThing(dossier, *dossier.find(Sources, source), {}));
    }
    const auto dossier = read(text);
    REQUIRE(dossier->statusClaims.size() == 2);
    CHECK(dossier->statusClaims.first().actor == ActorId(u"AUT"_s));
    CHECK(dossier->statusClaims.last().actor == ActorId(u"club"_s));
}

TEST_CASE("a second source leaves what rested on the only one there")
{
    const QByteArray text = R"({
  "format": "coalition-dossier/1",
  "title": "River",
  "summary": "A coalition.",
  "founded": "2024",
  "sources": [{ "id": "paper", "title": "The River Post" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "claims": [{ "actors": ["AUT"], "status": "member", "line": 3 }],
  "events": [{ "id": "vienna", "title": "They meet", "when": "2024-05", "source": null, "counts": [{ "what": "states", "value": 3, "line": 2 }] }]
})";
    const JsonDraft agency =
        JsonDraft::object({{"id", JsonDraft::text(u"agency"_s)}, {"title", JsonDraft::text(u"News"_s)}});
    const auto before = read(text);
    const auto after = read(edited(text, addThing(DossierText(text), Sources, agency, {})));
    const SourceId paper(u"paper"_s);
    CHECK(before->statusClaims.first().citation.source == paper);
    CHECK(after->statusClaims.first().citation.source == paper);
    CHECK(after->founded.first().citation.source == paper);
    CHECK(after->summaryCitations.first().source == paper);
    CHECK(after->events.first().when.first().citation.source.isEmpty());
    CHECK(before->events.first().counts.first().citation.source == paper);
    CHECK(after->events.first().counts.first().citation.source == paper);
}

TEST_CASE("what uses a thing is told, field by field")
{
    const DossierText dossier(small);
    const auto uses = usesOf(dossier, Actors, u"club"_s);
    QByteArrayList told;
    for (const Use& use : uses)
        told.append(QByteArray(thingListKeys.at(size_t(use.by->list))) + QByteArray::number(use.by->index) +
                    ' ' + use.field + (use.whole ? "!" : ""));
    CHECK(told.join(", ").toStdString() == "actors1 affiliation, claims0 actors, claims1 actors!, "
                                           "events0 participants, statements0 about!, statements1 about");
    const auto ofSource = usesOf(dossier, Sources, u"paper"_s);
    REQUIRE(ofSource.size() == 5);
    CHECK_FALSE(ofSource.front().by);
    CHECK(ofSource.front().field == "lens");
}

TEST_CASE("a new dossier opens, and lists are made where it has none, in their order")
{
    const QByteArray text = newDossier(u"“River”"_s, Language::French);
    CHECK(read(text)->title.in(Language::French) == u"“River”"_s);
    const JsonDraft source =
        JsonDraft::object({{"id", JsonDraft::text(u"paper"_s)}, {"title", JsonDraft::text(u"P"_s)}});
    const JsonDraft event = JsonDraft::object(
        {{"id", JsonDraft::text(u"e"_s)}, {"title", JsonDraft::text(u"E"_s)}, {"when", JsonDraft()}});
    const JsonDraft claim = JsonDraft::object(
        {{"actors", JsonDraft::list({JsonDraft::text(u"AUT"_s)})}, {"status", JsonDraft::text(u"member"_s)}});
    const QByteArray after = edited(
        text, addThings(DossierText(text),
                        {{Events, event}, {Sources, source}, {StatusClaims, claim}, {Events, event}}, {}));
    CHECK(after.toStdString() == R"({
  "format": "coalition-dossier/1",
  "language": "fr",
  "title": "“River”",
  "sources": [
    { "id": "paper", "title": "P" }
  ],
  "statuses": [
    {
      "id": "member",
      "label": { "en": "Member", "fr": "Membre", "uk": "Член" },
      "counted": true,
      "colour": "#2A6796"
    }
  ],
  "claims": [
    { "actors": ["AUT"], "status": "member" }
  ],
  "events": [
    { "id": "e", "title": "E", "when": null },
    { "id": "e", "title": "E", "when": null }
  ]
}
)");
}

TEST_CASE("fields of the dossier come, change and go")
{
    const QByteArray after = edited(small, changeDossier(DossierText(small),
                                                         {{"title", JsonDraft::text(u"Stream"_s)},
                                                          {"lens", JsonDraft()},
                                                          {"subtitle", JsonDraft::text(u"Or brook"_s)},
                                                          {"frame", JsonDraft()}},
                                                         {}));
    QByteArray wanted = small;
    wanted.replace("\"River\",\n  \"lens\": \"paper,agency\",", "\"Stream\",\n  \"subtitle\": \"Or brook\",");
    CHECK(after.toStdString() == wanted.toStdString());
}

TEST_CASE("a free id is spelled after the title, and nobody's yet")
{
    const DossierText dossier(small);
    CHECK(freeId(dossier, Events, u"L’été à Łódź: Straße №2!"_s) == u"lete-a-lodz-strasse-no2"_s);
    CHECK(freeId(dossier, Events, u"Vienna"_s) == u"vienna-2"_s);
    CHECK(freeId(dossier, Sources, u"Official"_s) == u"official-2"_s);
    CHECK(freeId(dossier, Events, u"Зустріч 2024"_s) == u"event-1"_s);
    CHECK(freeId(dossier, Themes, QString(200, u'a')).size() <= 64);
}
