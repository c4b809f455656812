#include "tests/model/items/editing/form_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

void openVienna(FormDesk& desk)
{
    desk.workspace().session()->selectEvent(u"vienna"_s);
    desk.forms().editSelection();
    REQUIRE(desk.forms().form());
}

/// The title that is written in the form.
QString written(FormDesk& desk)
{
    return desk.row("title").texts.front();
}

}

// The form looked for its thing by the old id while the save was on its way, and went before it was asked for more.
TEST_CASE("an event gets another id, and its form is left once")
{
    FormDesk desk(riverDossier());
    openVienna(desk);
    desk.form().setChecked(u"more"_s, true);
    desk.type("id", "wien");
    REQUIRE(desk.forms().save());
    CHECK_FALSE(desk.forms().isOpen());
    CHECK(desk.dossier().event(EventId(u"wien"_s)));
    desk.undoAll();
    CHECK(desk.text() == riverDossier());
}

// A thing without an id is known by what it says, which a save changes: its list went with it, and the selection, too.
TEST_CASE("a changed claim leads back to the list that it was opened from")
{
    FormDesk desk(riverDossier());
    desk.workspace().session()->selectEvent(u"linz"_s);
    desk.forms().showList(Forms::StatusClaims);
    ThingRows* const list = desk.forms().list();
    desk.forms().openRow(0);
    desk.type("since-until", "June 2024");
    REQUIRE(desk.forms().save());
    CHECK(desk.forms().list() == list);
    CHECK(desk.workspace().session()->event() == u"linz"_s);
    CHECK(desk.workspace().session()->actor().isEmpty());
}

TEST_CASE("a source whose id changes leads back to its list")
{
    FormDesk desk(riverDossier());
    desk.forms().showList(Forms::Sources);
    desk.forms().openRow(0);
    desk.form().setChecked(u"more"_s, true);
    desk.type("id", "post");
    REQUIRE(desk.forms().save());
    CHECK(desk.forms().list());
    CHECK(desk.dossier().event(EventId(u"vienna"_s))->citations.front().source.text() == u"post"_s);
}

// F2, a menu or the map threw away what was being written.
TEST_CASE("a form in which something is written gives way to no other page")
{
    FormDesk desk(riverDossier());
    int asked = 0;
    QObject::connect(&desk.forms(), &Forms::leavingAsked, &desk.forms(), [&] { ++asked; });
    openVienna(desk);
    desk.forms().editSelection();
    CHECK(asked == 0);
    CHECK_FALSE(desk.forms().isModified());
    desk.write("title", "They meet again");
    CHECK(desk.forms().isModified());
    Form* const form = &desk.form();
    desk.forms().editSelection();
    desk.forms().editDossier();
    desk.forms().showList(Forms::Sources);
    desk.forms().showProblems();
    desk.forms().addThing(Forms::Events);
    desk.forms().addEventAt(17.1, 48.14, u"SVK"_s);
    desk.forms().addEventOn(20000);
    desk.forms().addStatusOf(u"SVK"_s);
    CHECK(asked == 8);
    CHECK(desk.forms().form() == form);
    CHECK(written(desk) == u"They meet again"_s);

    // What is under a page counts, too.
    desk.choose("source", "\t+");
    CHECK_FALSE(desk.form().isModified());
    CHECK(desk.forms().isModified());
    desk.forms().editDossier();
    CHECK(desk.forms().isNested());
    desk.forms().back();
    desk.forms().back();
    CHECK_FALSE(desk.forms().isModified());
    desk.forms().editDossier();
    CHECK(desk.forms().form());
}

TEST_CASE("saving elsewhere and reading again keep what is written, and another dossier does not get it")
{
    FormDesk desk(riverDossier());
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere.json"_s);
    openVienna(desk);
    desk.write("title", "They meet again");
    REQUIRE(desk.workspace().keeper()->saveAs(QUrl::fromLocalFile(elsewhere)) == FileKeeper::Saving::Saved);
    REQUIRE(desk.forms().form());
    CHECK(written(desk) == u"They meet again"_s);
    REQUIRE(desk.workspace().document()->open(elsewhere));
    REQUIRE(desk.forms().form());
    CHECK(written(desk) == u"They meet again"_s);
    REQUIRE(desk.workspace().document()->open(Document::bundledPath()));
    CHECK_FALSE(desk.forms().isOpen());
}

TEST_CASE("a new dossier's first save keeps its form, and the next new dossier does not get it")
{
    FormDesk desk(riverDossier());
    const QTemporaryDir folder;
    FileKeeper& keeper = *desk.workspace().keeper();
    REQUIRE(keeper.begin(riverDossier()));
    desk.forms().addThing(Forms::Events);
    desk.write("title", "They part");
    REQUIRE(keeper.begin(riverDossier()));
    CHECK_FALSE(desk.forms().isOpen());

    desk.forms().addThing(Forms::Events);
    desk.write("title", "They part");
    const QUrl file = QUrl::fromLocalFile(folder.filePath(u"first.json"_s));
    REQUIRE(keeper.saveAs(file) == FileKeeper::Saving::Saved);
    REQUIRE(desk.forms().form());
    CHECK(written(desk) == u"They part"_s);
}

// A form under another whose thing was undone became that of a new thing, and added it a second time.
TEST_CASE("a form under another goes with its thing")
{
    FormDesk desk(riverDossier());
    desk.forms().addThing(Forms::Themes);
    desk.write("title", "Safe boats");
    REQUIRE(desk.forms().save());
    desk.forms().showList(Forms::Themes);
    desk.forms().openRow(1);
    desk.choose("source", "\t+");
    desk.write("title", "The Boat Post");
    desk.workspace().editor()->undo();
    REQUIRE(desk.forms().form());
    CHECK(desk.form().list() == ThingList::Sources);
    REQUIRE(desk.forms().save());
    CHECK(desk.forms().list());
    CHECK(desk.dossier().themes.size() == 1);
    CHECK(desk.dossier().source(SourceId(u"the-boat-post"_s)));
}
