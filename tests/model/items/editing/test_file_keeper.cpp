#include "model/files/journal.h"
#include "model/items/editing/backup_model.h"
#include "model/items/editing/recovery_model.h"
#include "tests/model/items/editing/kept_desk.h"
#include "tests/support/print.h"

#include <QDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

using Saving = FileKeeper::Saving;
using Outside = FileKeeper::Outside;

namespace {

struct Corner {
    Corner() { write(path, riverDossier()); }
    QTemporaryDir folder;
    QString path = folder.filePath(u"river.json"_s);
};

}

TEST_CASE("A save writes the file, and its steps can still be undone")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Friends of the lake"_s));
    CHECK(desk.keeper().save() == Saving::Saved);
    CHECK(bytesOf(place.path) == desk.editor().text()->bytes());
    CHECK_FALSE(desk.editor().isModified());
    desk.editor().undo();
    CHECK(desk.editor().isModified());
    CHECK(desk.keeper().save() == Saving::Saved);
    CHECK(bytesOf(place.path) == riverDossier());

    CHECK(desk.keeper().backups().size() >= 1);
}

// Catches a program that writes into its own resources, or silently nowhere.
TEST_CASE("The bundled dossier is changed, and saved in a file of one's own")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(Document::bundledPath()));
    REQUIRE(desk.retitle(u"Mine"_s));
    CHECK(desk.keeper().save() == Saving::NeedsPlace);
    CHECK_FALSE(desk.keeper().refusal().isEmpty());
    const QString own = place.folder.filePath(u"own.json"_s);
    CHECK(desk.keeper().saveAs(QUrl::fromLocalFile(own)) == Saving::Saved);
    CHECK(desk.document().path() == own);
    CHECK_FALSE(desk.document().isBorrowed());
    CHECK(desk.keeper().name() == u"own.json"_s);
    REQUIRE(desk.retitle(u"Mine again"_s));
    CHECK(desk.keeper().save() == Saving::Saved);
    CHECK(bytesOf(own) == desk.editor().text()->bytes());
}

TEST_CASE("A copy is saved beside the file, which is gone on with")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Changed"_s));
    const QString other = place.folder.filePath(u"other.json"_s);
    CHECK(desk.keeper().saveCopy(QUrl::fromLocalFile(other)) == Saving::Saved);
    CHECK(bytesOf(other) == desk.editor().text()->bytes());
    CHECK(bytesOf(place.path) == riverDossier());
    CHECK(desk.document().path() == place.path);
    CHECK(desk.editor().isModified());
}

TEST_CASE("A file that another window edits is saved elsewhere, and says so")
{
    const Corner place;
    KeptDesk first(place.folder);
    KeptDesk second(place.folder);
    REQUIRE(first.document().open(place.path));
    REQUIRE(second.document().open(place.path));
    REQUIRE(second.retitle(u"Mine"_s));
    CHECK(second.keeper().save() == Saving::NeedsPlace);
    CHECK_FALSE(second.keeper().refusal().isEmpty());
    CHECK(bytesOf(place.path) == riverDossier());
}

// Catches a window that keeps silent about it until the first save, or does not see that it is over.
TEST_CASE("A file that another window edits is told of when it is opened, until that window lets go of it")
{
    const Corner place;
    auto first = std::make_unique<KeptDesk>(place.folder);
    REQUIRE(first->document().open(place.path));
    CHECK(first->keeper().notice().isEmpty());
    KeptDesk second(place.folder);
    REQUIRE(second.document().open(place.path));
    CHECK(second.keeper().notice().contains(u"is open in another window"_s));
    second.keeper().look();
    CHECK_FALSE(second.keeper().notice().isEmpty());
    first.reset();
    second.keeper().look();
    CHECK(second.keeper().notice().isEmpty());
}

// The former copy's claim once refused the new one its own, and was let go of afterwards.
TEST_CASE("The file stays claimed when its changes are recovered, and when it is read again over changes")
{
    const Corner place;
    {
        KeptDesk crashed(place.folder);
        REQUIRE(crashed.document().open(place.path));
        REQUIRE(crashed.retitle(u"Friends of the lake"_s));
    }
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.keeper().recoverable().size() == 1);
    REQUIRE(desk.keeper().goOn(desk.keeper().recoverable().front()));
    CHECK(desk.keeper().notice().isEmpty());
    KeptDesk other(place.folder);
    REQUIRE(other.document().open(place.path));
    CHECK(other.keeper().save() == Saving::NeedsPlace);
    REQUIRE(desk.editor().isModified());
    REQUIRE(desk.document().open(place.path));
    CHECK(desk.title() == u"Friends of the river"_s);
    CHECK(other.keeper().save() == Saving::NeedsPlace);
}

// It was once said to have been carried by a PDF.
TEST_CASE("A file that went while it was opened says so when it is saved")
{
    const Corner place;
    KeptDesk desk(place.folder);
    const QString gone = place.folder.filePath(u"gone.json"_s);
    REQUIRE(desk.document().openText(riverDossier(), gone));
    CHECK(desk.keeper().save() == Saving::NeedsPlace);
    CHECK(desk.keeper().refusal().startsWith(u"There is no file "_s));
    CHECK(desk.keeper().saveAs(QUrl::fromLocalFile(gone)) == Saving::Saved);
    CHECK(desk.keeper().save() == Saving::Saved);
}

// The loss that this whole room is against: somebody else's work under one's own save.
TEST_CASE("What somebody else wrote meanwhile is noticed, never overwritten, and merged as one step")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Friends of the lake"_s));
    const QByteArray mine = desk.editor().text()->bytes();
    const QByteArray theirs = riverDossier().replace("They meet", "They part").replace("From source", "From spring");
    write(place.path, theirs);

    CHECK(desk.keeper().save() == Saving::Overtaken);
    CHECK(desk.keeper().outside() == Outside::Changed);
    CHECK(bytesOf(place.path) == theirs);

    REQUIRE(desk.keeper().merge());
    CHECK(desk.keeper().conflicts().isEmpty());
    CHECK(desk.title() == u"Friends of the lake"_s);
    CHECK(desk.document().history()->dossier().events.front().title.in(Language::English) == u"They part"_s);
    CHECK(desk.keeper().outside() == Outside::Same);
    CHECK(desk.editor().undoName().contains(u"river.json"_s));
    CHECK(bytesOf(place.path) == theirs);
    CHECK(desk.keeper().save() == Saving::Saved);
    CHECK(bytesOf(place.path) == desk.editor().text()->bytes());

    desk.editor().undo();
    CHECK(desk.editor().text()->bytes() == mine);
}

TEST_CASE("What both changed is named, and a file that is no dossier now is not merged")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Friends of the lake"_s));
    write(place.path, "{ \"format\": ");
    desk.keeper().look();
    CHECK(desk.keeper().outside() == Outside::Changed);
    CHECK_FALSE(desk.keeper().merge());
    CHECK_FALSE(desk.keeper().refusal().isEmpty());
    CHECK(desk.title() == u"Friends of the lake"_s);

    write(place.path, riverDossier().replace("Friends of the river", "Friends of the sea"));
    REQUIRE(desk.keeper().merge());
    CHECK(desk.keeper().conflicts().size() == 1);
    CHECK(desk.title() == u"Friends of the sea"_s);
}

TEST_CASE("A file that is gone is told of, and written again by a save")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Changed"_s));
    REQUIRE(QFile::remove(place.path));
    desk.keeper().look();
    CHECK(desk.keeper().outside() == Outside::Gone);
    CHECK(desk.keeper().save() == Saving::Saved);
    CHECK(bytesOf(place.path) == desk.editor().text()->bytes());
    CHECK(desk.keeper().outside() == Outside::Same);
}

// Catches a crash that loses steps, or recovers a text without its steps.
TEST_CASE("What was not saved is offered at the next start, and can be undone there")
{
    const Corner place;
    QByteArray left;
    {
        KeptDesk desk(place.folder);
        REQUIRE(desk.document().open(place.path));
        REQUIRE(desk.retitle(u"Friends of the lake"_s));
        REQUIRE(desk.resubtitle(u"All around it"_s));
        left = desk.editor().text()->bytes();
    }
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    CHECK(desk.keeper().somethingToRecover());
    RecoveryModel model;
    model.setProperty("session", QVariant::fromValue(desk.workspace.session()));
    model.setKeeper(&desk.keeper());
    REQUIRE(model.count() == 1);
    const QModelIndex row = model.index(0);
    CHECK(row.data(RecoveryModel::NameRole).toString() == u"river.json"_s);
    CHECK(row.data(RecoveryModel::SummaryRole).toString().contains(u"2 changes"_s));
    CHECK(row.data(RecoveryModel::LastRole).toStringList().value(0) == u"Change the subtitle"_s);

    REQUIRE(model.recover(0));
    CHECK(desk.editor().text()->bytes() == left);
    CHECK(desk.editor().isModified());
    CHECK(desk.document().path() == place.path);
    desk.editor().undo();
    desk.editor().undo();
    CHECK(desk.editor().text()->bytes() == riverDossier());
    desk.editor().redo();
    CHECK(desk.keeper().save() == Saving::Saved);
    CHECK_FALSE(desk.keeper().somethingToRecover());
}

TEST_CASE("What was given up, or saved, is not offered again")
{
    const Corner place;
    {
        KeptDesk desk(place.folder);
        REQUIRE(desk.document().open(place.path));
        REQUIRE(desk.retitle(u"Friends of the lake"_s));
        desk.keeper().setProperty("givenUp", true);
        REQUIRE(desk.document().open(Document::bundledPath()));
        CHECK_FALSE(desk.keeper().property("givenUp").toBool()); // of that dossier only
        REQUIRE(desk.document().open(place.path));
        REQUIRE(desk.retitle(u"Friends of the sea"_s));
        CHECK(desk.keeper().save() == Saving::Saved);
    }
    KeptDesk desk(place.folder);
    CHECK_FALSE(desk.keeper().somethingToRecover());
}

TEST_CASE("A new dossier that was never saved is recovered, too, and discarded only when told")
{
    const Corner place;
    {
        KeptDesk desk(place.folder);
        REQUIRE(desk.keeper().begin(newDossier(u"Brand new"_s, Language::English)));
    }
    KeptDesk desk(place.folder);
    RecoveryModel model;
    model.setProperty("session", QVariant::fromValue(desk.workspace.session()));
    model.setKeeper(&desk.keeper());
    REQUIRE(model.count() == 1);
    CHECK(model.index(0).data(RecoveryModel::NameRole).toString() == u"Brand new"_s);
    CHECK_FALSE(model.index(0).data(RecoveryModel::NoteRole).toString().isEmpty());
    REQUIRE(model.recover(0));
    CHECK(desk.title() == u"Brand new"_s);
    CHECK(desk.document().path().isEmpty());
}

TEST_CASE("A former version opens as a dossier of its own")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Changed"_s));
    REQUIRE(desk.keeper().save() == Saving::Saved);
    BackupModel model;
    model.setProperty("session", QVariant::fromValue(desk.workspace.session()));
    model.setKeeper(&desk.keeper());
    REQUIRE(model.count() == 1);
    CHECK_FALSE(model.index(0).data(BackupModel::SizeRole).toString().isEmpty());
    REQUIRE(model.openCopy(0));
    CHECK(desk.title() == u"Friends of the river"_s);
    CHECK(desk.document().path().isEmpty());
    CHECK_FALSE(model.openCopy(7));
}

// Both were once passed over in silence.
TEST_CASE("A journal and a backup that cannot be read say so")
{
    const Corner place;
    KeptDesk desk(place.folder);
    REQUIRE(desk.document().open(place.path));
    REQUIRE(desk.retitle(u"Changed"_s));
    REQUIRE(desk.keeper().save() == Saving::Saved);
    REQUIRE(desk.keeper().backups().size() == 1);
    write(desk.keeper().backups().front().path, "no backup");
    CHECK_FALSE(desk.keeper().openBackup(desk.keeper().backups().front()));
    CHECK_FALSE(desk.keeper().refusal().isEmpty());
    CHECK(desk.title() == u"Changed"_s);

    write(place.folder.filePath(u"state/journals/lost"_s + journalSuffix()), "no journal");
    RecoveryModel model;
    model.setProperty("session", QVariant::fromValue(desk.workspace.session()));
    model.setKeeper(&desk.keeper());
    REQUIRE(model.count() == 1);
    CHECK_FALSE(model.index(0).data(RecoveryModel::ReadableRole).toBool());
    CHECK(model.index(0).data(RecoveryModel::NameRole).toString().startsWith(u"lost"_s));
    CHECK_FALSE(model.recover(0));
    CHECK(desk.keeper().refusal().contains(u"damaged"_s));
}

// Catches pictures of the window and tests that leave journals in the user's folders, or in the root of the disk.
TEST_CASE("Without a place for it, nothing is kept beside the file")
{
    const Corner place;
    Workspace workspace;
    REQUIRE(workspace.document()->open(place.path));
    REQUIRE(workspace.editor()->apply(changeDossier(*workspace.editor()->text(), {{"title", JsonDraft::text(u"New"_s)}},
                                                    {"Change", {}})));
    CHECK(workspace.keeper()->save() == Saving::Saved);
    CHECK(QDir(place.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"river.json"_s});
    CHECK_FALSE(QFile::exists(u"/journals"_s));
    CHECK_FALSE(QFile::exists(u"/claims"_s));
    CHECK_FALSE(QFile::exists(u"/backups"_s));
}
