#include "tests/model/items/editing/form_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens the form of a thing of a list.
void openThing(FormDesk& desk, Forms::List list, int index)
{
    desk.forms().showList(list);
    desk.forms().openRow(index);
    REQUIRE(desk.forms().form());
}

/// Without spaces and line breaks: where a longer line is broken is the rewriter's business.
std::string unspaced(QByteArray text)
{
    return text.replace(" ", "").replace("\n", "").toStdString();
}

/// Saves, undoes and does it again: the text is what it was, and what it became.
QByteArray savedAndUndone(FormDesk& desk)
{
    const QByteArray before = desk.text();
    REQUIRE(desk.forms().save());
    const QByteArray after = desk.text();
    CHECK(after != before);
    desk.workspace().editor()->undo();
    CHECK(desk.text() == before);
    desk.workspace().editor()->redo();
    CHECK(desk.text() == after);
    return after;
}

}

// Each kind of thing has its own lines; one that writes to the wrong place spoils a file in silence.
TEST_CASE("a source's fields are written where they belong")
{
    FormDesk desk(riverDossier());
    openThing(desk, Forms::Sources, 1);
    desk.write("title", "Des nouvelles de Vienne", Language::French);
    desk.type("date", "Q1 2024");
    desk.choose("tier", "official");
    desk.type("address", "https://example.org/a");
    CHECK(unspaced(savedAndUndone(desk)) ==
          unspaced(riverDossier().replace(R"("title": "News from Vienna",   "tier": "agency" })",
                                 R"("title": { "en": "News from Vienna", "fr": "Des nouvelles de Vienne" }, )"
                                 R"("date": "2024-01/2024-03",   "tier": "official", "address": "https://example.org/a" })")));
}

TEST_CASE("a status's colour is judged, and written as the format has it")
{
    FormDesk desk(riverDossier());
    openThing(desk, Forms::Statuses, 0);
    desk.type("colour", "a8321");
    CHECK_FALSE(desk.row("colour").problem.isEmpty());
    CHECK_FALSE(desk.forms().save());
    desk.type("colour", "a8321a");
    CHECK(desk.row("colour").choices.size() == 9);
    CHECK_FALSE(desk.row("colour").reading.isEmpty());
    CHECK(desk.row("colour").text == u"a8321a"_s);
    desk.choose("pattern", "hatch");
    CHECK(unspaced(savedAndUndone(desk)) == unspaced(riverDossier().replace(R"("colour": "#2A6796",)",
                                                         R"("colour": "#A8321A", "pattern": "hatch",)")));
}

TEST_CASE("who has a status, and since when")
{
    FormDesk desk(riverDossier());
    openThing(desk, Forms::StatusClaims, 0);
    CHECK(desk.row("since-until").text == u"2024-05"_s);
    desk.form().toggle(u"actors"_s, u"SVK"_s);
    desk.form().setEnding(u"since-until"_s, int(Ending::Until));
    desk.form().setEndText(u"since-until"_s, u"printemps 2025"_s);
    CHECK(unspaced(savedAndUndone(desk)) ==
          unspaced(riverDossier().replace(R"("actors": ["AUT", "HUN"], "status": "member", "since": "2024-05",)",
                                 R"("actors": ["AUT", "HUN", "SVK"], "status": "member", "since": "2024-05", "until": "2025-21",)")));
    CHECK(desk.workspace().editor()->undoName() == u"Change the status of Austria, Hungary"_s);
}

TEST_CASE("a status that still goes on, and one without a date")
{
    FormDesk desk(riverDossier());
    openThing(desk, Forms::StatusClaims, 0);
    desk.form().setEnding(u"since-until"_s, int(Ending::StillOn));
    CHECK(desk.form().draft().find("until")->text() == u".."_s);
    desk.type("since-until", "");
    desk.form().setEnding(u"since-until"_s, int(Ending::NotStated));
    REQUIRE(desk.forms().save());
    CHECK_FALSE(desk.dossier().statusClaims.front().span);
}

TEST_CASE("a new country's status takes the only status and names the country it was asked for")
{
    FormDesk desk(riverDossier());
    desk.forms().addStatusOf(u"SVK"_s);
    CHECK(desk.row("actors").choices == QStringList{u"Slovakia"_s});
    CHECK(desk.row("status").keys.value(desk.row("status").chosen) == u"member"_s);
    desk.type("since-until", "March 2025");
    desk.choose("source", "paper");
    savedAndUndone(desk);
    CHECK(desk.dossier().statusClaims.back().actor.text() == u"SVK"_s);
    CHECK(desk.dossier().statusClaims.back().span->toString() == u"2025-03/"_s);
    CHECK(desk.workspace().session()->actor() == u"SVK"_s);
}

TEST_CASE("what is said of an actor leads to its claims and to its own entry")
{
    FormDesk desk(riverDossier());
    desk.workspace().session()->selectActor(u"AUT"_s);
    desk.forms().editSelection();
    REQUIRE(desk.forms().list());
    CHECK(desk.forms().list()->title() == u"Austria"_s);
    CHECK(desk.forms().list()->count() == 2);
    desk.forms().openRow(1);
    desk.write("summary", "It is by the river.");
    desk.choose("source", "paper");
    savedAndUndone(desk);
    REQUIRE(desk.forms().list());
    CHECK(desk.dossier().actor(ActorId(u"AUT"_s))->summary.in(Language::English) == u"It is by the river."_s);
}

TEST_CASE("themes, statements, groups and numbers are added, and each can be taken back")
{
    FormDesk desk(riverDossier());
    desk.forms().addThing(Forms::Themes);
    desk.write("title", "Safe boats");
    savedAndUndone(desk);
    CHECK(desk.dossier().themes.back().id.text() == u"safe-boats"_s);

    desk.forms().addThing(Forms::Statements);
    CHECK_FALSE(desk.forms().save());
    desk.type("quote", "L’eau est à tous");
    desk.type("line-at", "9, 11");
    desk.choose("source", "paper");
    savedAndUndone(desk);
    CHECK(desk.dossier().statements.back().citation.locator.lines == QList<int>{9, 11});

    desk.forms().addThing(Forms::Groups);
    desk.write("label", "Upper river");
    desk.type("colour", "#1F7672");
    savedAndUndone(desk);
    CHECK(desk.dossier().groups.back().id.text() == u"upper-river"_s);

    desk.forms().addThing(Forms::MemberCounts);
    desk.write("what", "countries");
    desk.type("value", "around 19");
    desk.type("number", "19");
    desk.type("asOf", "May 2024");
    savedAndUndone(desk);
    CHECK(desk.dossier().memberCounts.back().value.number == 19);
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("the dossier's own fields are changed among its lists")
{
    FormDesk desk(riverDossier());
    desk.forms().editDossier();
    desk.write("title", "Freunde am Fluss");
    desk.write("subtitle", "From source to mouth");
    desk.type("founded", "spring 2024");
    desk.choose("lens", "paper");
    savedAndUndone(desk);
    const Dossier& dossier = desk.dossier();
    CHECK(dossier.title.in(Language::English) == u"Freunde am Fluss"_s);
    CHECK(dossier.title.in(Language::French) == u"Les amis du fleuve"_s);
    CHECK(dossier.founded.front().value.toString() == u"2024-21"_s);
    CHECK(dossier.defaultLens.toString() == u"paper"_s);
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

TEST_CASE("a quote keeps its language, and gets a translation beside it")
{
    FormDesk desk(riverDossier());
    desk.workspace().session()->selectEvent(u"vienna"_s);
    desk.forms().editSelection();
    desk.form().setChecked(u"source-caveat"_s, true);
    desk.form().add(u"quote/translations"_s);
    desk.write("quote/translations", "They met yesterday");
    desk.type("quote", "Ils se sont vus avant-hier");
    REQUIRE(desk.forms().save());
    const Quote quote = desk.dossier().event(EventId(u"vienna"_s))->citations.front().quote.value();
    CHECK(quote.language == u"fr"_s);
    CHECK(quote.words == u"Ils se sont vus avant-hier"_s);
    CHECK(quote.translations.in(Language::English) == u"They met yesterday"_s);
}

// A live list of what is missing is worth something only while it leads to where that can be mended.
TEST_CASE("what is unsourced is listed, and its form opened from there")
{
    FormDesk desk(riverDossier());
    desk.forms().addThing(Forms::Themes);
    desk.write("title", "Rumours");
    desk.choose("source", "\t-");
    REQUIRE(desk.forms().save());
    desk.forms().showProblems();
    ThingRows* const list = desk.forms().list();
    int row = 0;
    while (row < list->count() && list->row(row)->title != u"Rumours"_s) ++row;
    REQUIRE(row < list->count());
    desk.forms().openRow(row);
    desk.choose("source", "agency");
    const int before = list->count();
    REQUIRE(desk.forms().save());
    CHECK(desk.forms().list() == list);
    CHECK(list->count() == before - 1);
}

TEST_CASE("undo while a form is open keeps what is written in it, and closes the form of what is gone")
{
    FormDesk desk(riverDossier());
    desk.forms().addThing(Forms::Themes);
    desk.write("title", "Safe boats");
    REQUIRE(desk.forms().save());
    desk.workspace().session()->selectEvent(u"vienna"_s);
    desk.forms().editSelection();
    desk.write("title", "They meet again");
    desk.workspace().editor()->undo();
    REQUIRE(desk.forms().form());
    CHECK(desk.row("title").texts.front() == u"They meet again"_s);

    desk.forms().back();
    desk.workspace().editor()->redo();
    openThing(desk, Forms::Themes, 1);
    desk.workspace().editor()->undo();
    CHECK_FALSE(desk.forms().form());
}

TEST_CASE("names are completed from the dossier and all countries, in any language")
{
    FormDesk desk(riverDossier());
    const auto first = [&](const QString& text) {
        const QVariantList found = desk.forms().completions(text);
        return found.isEmpty() ? QString() : found.front().toMap().value(u"id"_s).toString();
    };
    CHECK(first(u"aut"_s) == u"AUT"_s);
    CHECK(first(u"Allem"_s) == u"DEU"_s);
    CHECK(first(u"Україна"_s) == u"UKR"_s);
    CHECK(first(u"zzz"_s).isEmpty());
}
