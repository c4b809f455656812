#include "model/items/editing/dossier_start.h"
#include "model/items/editing/thing_places.h"
#include "tests/model/items/editing/kept_desk.h"
#include "tests/support/print.h"

#include <QSignalSpy>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

struct River {
    River()
    {
        write(path, riverDossier());
        REQUIRE(desk.document().open(path));
    }
    QTemporaryDir folder;
    QString path = folder.filePath(u"river.json"_s);
    KeptDesk desk{folder};
};

}

// Catches an undo that leaves other bytes than there were, by which every later edit would miss its place.
TEST_CASE("What is done is seen, undone byte for byte, and done again")
{
    River river;
    const QSignalSpy seen(&river.desk.document(), &Document::historyChanged);
    REQUIRE(river.desk.retitle(u"Friends of the lake"_s));
    REQUIRE(river.desk.resubtitle(u"All around it"_s));
    CHECK(seen.size() == 2);
    CHECK(river.desk.title() == u"Friends of the lake"_s);
    CHECK(river.desk.editor().isModified());
    CHECK(river.desk.editor().undoName() == u"Change the subtitle"_s);
    const QByteArray after = river.desk.editor().text()->bytes();

    river.desk.editor().undo();
    CHECK(river.desk.editor().undoName() == u"Change the title to “Friends of the lake”"_s);
    CHECK(river.desk.editor().redoName() == u"Change the subtitle"_s);
    river.desk.editor().undo();
    CHECK(river.desk.editor().text()->bytes() == riverDossier());
    CHECK_FALSE(river.desk.editor().canUndo());
    CHECK_FALSE(river.desk.editor().isModified());
    river.desk.editor().undo();

    river.desk.editor().redo();
    river.desk.editor().redo();
    CHECK(river.desk.editor().text()->bytes() == after);
    CHECK_FALSE(river.desk.editor().canRedo());
}

// Catches an edit after which the window shows a dossier that its file can never be opened as.
TEST_CASE("An edit that leaves no readable dossier is refused with the loader's words")
{
    River river;
    const Edit bad = changeDossier(*river.desk.editor().text(), {{"statuses", JsonDraft()}}, {"Break it", {}});
    CHECK_FALSE(river.desk.editor().apply(bad));
    CHECK_FALSE(river.desk.editor().refusal().isEmpty());
    CHECK_FALSE(river.desk.editor().canUndo());
    CHECK(river.desk.editor().text()->bytes() == riverDossier());
    CHECK(river.desk.retitle(u"Still whole"_s));
    CHECK(river.desk.editor().refusal().isEmpty());
}

// Catches the steps of one dossier being offered in another, where they would be made of other bytes.
TEST_CASE("Another dossier begins without the steps of the one before")
{
    River river;
    REQUIRE(river.desk.retitle(u"Changed"_s));
    REQUIRE(river.desk.document().open(Document::bundledPath()));
    CHECK_FALSE(river.desk.editor().canUndo());
    CHECK_FALSE(river.desk.editor().isModified());
}

TEST_CASE("An edit keeps what is looked at as far as it is still there")
{
    River river;
    Session& session = *river.desk.workspace.session();
    session.selectEvent(u"vienna"_s);
    REQUIRE(river.desk.retitle(u"Changed"_s));
    CHECK(session.event() == u"vienna"_s);
    session.selectActor(u"BRA"_s); // nothing is claimed of it yet
    REQUIRE(river.desk.retitle(u"Changed again"_s));
    CHECK(session.actor() == u"BRA"_s);
    session.selectEvent(u"vienna"_s);
    REQUIRE(river.desk.editor().apply(removeThing(*river.desk.editor().text(), {ThingList::Events, 0}, {"Remove", {}})));
    CHECK(session.event().isEmpty());
    CHECK(river.desk.document().history()->dossier().events.isEmpty());
}

// Catches problems that are shown beside the lines of the file instead of those of the edited text.
TEST_CASE("After each edit the problems are those of the text as it is")
{
    River river;
    CHECK(river.desk.workspace.problems()->warnings() == 0);
    const QList<JsonDraft::Member> added{{"unheard", JsonDraft::text(u"of"_s)}};
    REQUIRE(river.desk.editor().apply(changeDossier(*river.desk.editor().text(), added, {"Add", {}})));
    const ProblemModel& problems = *river.desk.workspace.problems();
    REQUIRE(problems.warnings() == 1);
    CHECK(problems.index(0).data(ProblemModel::ExcerptRole).toString().contains(u"unheard"_s));
    river.desk.editor().undo();
    CHECK(problems.warnings() == 0);
}

TEST_CASE("A problem's place leads to the thing it is about")
{
    River river;
    const DossierText text(riverDossier());
    CHECK(thingAt(text, 9, 7) == ThingRef{ThingList::Events, 0});
    CHECK(thingAt(text, 9, 40) == ThingRef{ThingList::Events, 0});
    CHECK(thingAt(text, 7, 20) == ThingRef{ThingList::StatusClaims, 0});
    CHECK_FALSE(thingAt(text, 3, 5));
    CHECK_FALSE(thingAt(text, 400, 1));
    Session& session = *river.desk.workspace.session();
    CHECK(select(session, text, {ThingList::Events, 0}));
    CHECK(session.event() == u"vienna"_s);
    CHECK(select(session, text, {ThingList::StatusClaims, 0}));
    CHECK(session.actor() == u"AUT"_s);
    CHECK_FALSE(select(session, text, {ThingList::Statuses, 0}));
}

TEST_CASE("A guided start is a dossier that opens without a problem")
{
    for (const QString& language : {u"en"_s, u"fr"_s, u"uk"_s}) {
        const QTemporaryDir folder;
        KeptDesk desk(folder);
        DossierStart start;
        start.setLanguageCode(language);
        CHECK_FALSE(start.isReady());
        start.title = u"Les amis du “fleuve”\n"_s;
        start.labels = start.usualLabels();
        start.colours = start.usualColours();
        start.labels.insert(1, u"  "_s); // left empty
        start.colours.insert(1, u"#000000"_s);
        start.sourceTitle = u"Le Courrier"_s;
        start.sourceDate = u"30 février 2024"_s;
        CHECK(start.isDateStrange());
        start.sourceDate = u"mai 2024"_s;
        REQUIRE(start.isReady());
        REQUIRE(desk.keeper().begin(start.text()));
        const Dossier& dossier = desk.document().history()->dossier();
        CHECK(dossier.statuses.size() == 4);
        CHECK(dossier.statuses.front().counted);
        CHECK(dossier.sources.front().date->toString() == u"2024-05"_s);
        CHECK(desk.document().problems().list.isEmpty());
        CHECK(desk.editor().isBlank());
        CHECK(desk.editor().isModified()); // it is in no file
    }
}
