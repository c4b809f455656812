#include "model/edit/dossier_edits.h"
#include "tests/model/edit/edited.h"
#include "tests/model/edit/line_diff.h"
#include "tests/model/edit/texts.h"
#include "tests/support/print.h"

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using enum ThingList;

namespace {

JsonDraft thingOf(const DossierText& dossier, const ThingRef& ref)
{
    return JsonDraft::of(*dossier.thing(ref));
}

LineDiff diffOf(const QByteArray& text, const Edit& edit)
{
    return lineDiff(text, edited(text, edit));
}

/// Lines of a text that name an id.
qsizetype linesNaming(const QByteArray& text, const QByteArray& id)
{
    return std::ranges::count_if(text.split('\n'), [&](const QByteArray& line) { return line.contains(id); });
}

}

TEST_CASE("a changed title is a changed line")
{
    const QByteArray text = bundledDossier();
    const DossierText dossier(text);
    JsonDraft event = thingOf(dossier, {Events, 3});
    *event.find("title")->find("fr") = JsonDraft::text(u"Réunion"_s);
    CHECK(diffOf(text, changeThing(dossier, {Events, 3}, event, {})) == LineDiff{1, 1});
    const JsonDraft title = JsonDraft::text(u"The Coalition"_s);
    CHECK(diffOf(text, changeDossier(dossier, {{"subtitle", title}}, {})).added == 1);
}

TEST_CASE("a member more is a line more, and one less a line less")
{
    const QByteArray text = bundledDossier();
    const DossierText dossier(text);
    JsonDraft event = thingOf(dossier, {Events, 0});
    event.set("shortTitle", JsonDraft::text(u"Support"_s), {"title"});
    event.set("x-mine", JsonDraft::number(qint64(1)), {"importance"});
    CHECK(diffOf(text, changeThing(dossier, {Events, 0}, event, {})) == LineDiff{0, 2});
    event = thingOf(dossier, {Events, 0});
    event.remove("importance");
    CHECK(diffOf(text, changeThing(dossier, {Events, 0}, event, {})) == LineDiff{1, 0});
    JsonDraft claim = thingOf(dossier, {StatusClaims, 0});
    claim.find("actors")->elements().append(JsonDraft::text(u"AUT"_s));
    CHECK(diffOf(text, changeThing(dossier, {StatusClaims, 0}, claim, {})) == LineDiff{1, 1});
}

TEST_CASE("what is added to any list is added lines, but for the comma of a line before")
{
    const QByteArray text = bundledDossier();
    const DossierText dossier(text);
    for (size_t i = 0; i < thingListKeys.size(); ++i) {
        const ThingList list = ThingList(i);
        CAPTURE(thingListKeys.at(i));
        const ThingRef last{list, dossier.count(list) - 1};
        JsonDraft thing = thingOf(dossier, last);
        if (thing.find("id")) thing.set("id", JsonDraft::text(u"new-one"_s));
        const bool isOnLines = text.sliced(dossier.thing(last)->offset()).startsWith("{\n");
        const LineDiff diff = diffOf(text, addThing(dossier, list, thing, {}));
        CHECK(diff.removed == (isOnLines ? 0 : 1));
        CHECK(diff.added > 0);
    }
}

TEST_CASE("what is removed from any list is removed lines, but for the comma of a line before")
{
    const QByteArray text = bundledDossier();
    const DossierText dossier(text);
    for (const ThingList list : {StatusClaims, Statements, Outcomes, Scenarios, MemberCounts}) {
        CAPTURE(thingListKeys.at(size_t(list)));
        for (qsizetype i = 0; i < dossier.count(list); ++i) {
            const bool isLast = i + 1 == dossier.count(list);
            const LineDiff diff = diffOf(text, removeThing(dossier, {list, i}, {}));
            CHECK(diff.added <= (isLast ? 1 : 0));
            CHECK(diff.removed > diff.added);
        }
    }
}

TEST_CASE("a new id changes the lines that name it, and no other")
{
    const QByteArray text = bundledDossier();
    const DossierText dossier(text);
    for (const auto& [list, id] :
         {std::pair(Sources, u"article"_s), {Groups, u"coalition"_s}, {Statuses, u"partner"_s}}) {
        const ThingRef ref = *dossier.find(list, id);
        JsonDraft thing = thingOf(dossier, ref);
        thing.set("id", JsonDraft::text(u"another"_s));
        const LineDiff diff = diffOf(text, changeThing(dossier, ref, thing, {}));
        const qsizetype named = linesNaming(text, '"' + id.toUtf8() + '"');
        CHECK(diff == LineDiff{named, named});
    }
}

TEST_CASE("a removed theme leaves the events that belonged to it otherwise as they were")
{
    const QByteArray text = bundledDossier();
    const DossierText dossier(text);
    const QString id = JsonDraft::of(*dossier.thing({Themes, 0})).find("id")->text();
    const QByteArray after = edited(text, removeThing(dossier, {Themes, 0}, {}));
    CHECK(usesOf(DossierText(after), Themes, id).empty());
    const qsizetype uses = qsizetype(usesOf(dossier, Themes, id).size());
    CHECK(uses > 0);
    CHECK(lineDiff(text, after).added <= uses);
    read(after);
}

TEST_CASE("fields that the program does not know stay where they are")
{
    const QByteArray text = R"({
  "x-top": [ 1e2,  -0.0 ],
  "format": "coalition-dossier/1", "title": "T",
  "sources": [ { "x-s" : "\u0041/", "id": "paper", "title": "P", "shelf": { "a" : [ ] } } ],
  "statuses": []
}
)";
    const DossierText dossier(text);
    JsonDraft source = thingOf(dossier, {Sources, 0});
    source.set("title", JsonDraft::text(u"Paper"_s));
    source.set("author", JsonDraft::text(u"Ann"_s), {"title"});
    QByteArray wanted = text;
    wanted.replace(R"("title": "P",)", R"("title": "Paper", "author": "Ann",)");
    CHECK(edited(text, changeThing(dossier, {Sources, 0}, source, {})) == wanted);
}
