#include "model/files/working_copy.h"

#include "tests/model/files/desk.h"
#include "tests/model/files/hardship.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

void add(WorkingCopy& copy, const QByteArray& words)
{
    REQUIRE(copy.apply(adding(copy.text(), words)));
}

void die(std::expected<WorkingCopy, FileProblem>& copy)
{
    copy = std::unexpected(FileProblem());
}

}

// Would catch: a save that leaves the text modified, an undo lost by saving, a journal that stays after
// closing.
TEST_CASE("edits are saved, undone across saves and closed without a trace")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    auto copy = WorkingCopy::open(path, desk.keeping());
    REQUIRE(copy);
    CHECK(desk.journals().isEmpty());
    add(*copy, " two");
    CHECK(copy->isModified());
    CHECK(desk.journals().size() == 1);
    REQUIRE(copy->save());
    CHECK_FALSE(copy->isModified());
    CHECK(bytesOf(path) == "one two");
    REQUIRE(copy->undo());
    CHECK(copy->isModified());
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one");
    REQUIRE(copy->redo());
    CHECK(copy->text() == "one two");
    std::move(*copy).close();
    CHECK(desk.journals().isEmpty());
    CHECK(recoverable(desk.keeping()).empty());
    CHECK(desk.files() == QStringList{u"a.json"_s});
}

// Would catch: edits lost with their process, or recovered without what undoes them.
TEST_CASE("what was not saved is recovered, with its edits")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    {
        auto copy = WorkingCopy::open(path, desk.keeping());
        add(*copy, " two");
        REQUIRE(copy->save());
        add(*copy, " three");
        add(*copy, " four");
        REQUIRE(copy->undo());
        CHECK(recoverable(desk.keeping()).empty()); // its process lives
    }
    const auto left = recoverable(desk.keeping());
    REQUIRE(left.size() == 1);
    CHECK(left[0].file == path);
    CHECK(left[0].steps == 3);
    REQUIRE(left[0].lastEdits.size() == 1);
    CHECK(left[0].lastEdits[0].blanks == QStringList{u" three"_s});
    CHECK(left[0].since == FileSince::AsSaved);
    auto copy = WorkingCopy::recovered(left[0], desk.keeping());
    REQUIRE(copy);
    CHECK(copy->text() == "one two three");
    CHECK(copy->isModified());
    REQUIRE(copy->redo());
    CHECK(copy->text() == "one two three four");
    while (copy->undo()) {}
    CHECK(copy->text() == "one");
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one");
}

// Would catch: a new dossier that is lost before its first save, or that keeps asking to be saved after it.
TEST_CASE("a new dossier is journalled from its first moment, and stays with the file it is saved to")
{
    Desk desk;
    auto copy = WorkingCopy::created("{}\n", u"Untitled"_s, desk.keeping());
    CHECK(copy.isModified());
    CHECK(copy.path().isEmpty());
    CHECK(recoverable(desk.keeping()).empty());
    CHECK(desk.journals().size() == 1);
    CHECK_FALSE(copy.save());
    CHECK_FALSE(copy.whyNotSaved());
    const QString path = desk.path(u"new.json"_s);
    REQUIRE(copy.saveAs(path));
    CHECK_FALSE(copy.isModified());
    CHECK(copy.path() == path);
    add(copy, "x");
    REQUIRE(copy.save());
    CHECK(bytesOf(path) == "{}\nx");
}

// Would catch: the program's own dossier, or one out of a PDF, that asks to be saved when nobody changed it.
TEST_CASE("a borrowed text is modified and journalled by its first edit only")
{
    Desk desk;
    auto copy = WorkingCopy::borrowed("{}", u"brief.pdf"_s, desk.keeping());
    CHECK_FALSE(copy.isModified());
    CHECK(desk.journals().isEmpty());
    add(copy, "x");
    CHECK(copy.isModified());
    CHECK(desk.journals().size() == 1);
}

// Would catch: an edit that lands in the wrong place because the text is not the one it was made for.
TEST_CASE("an edit made for another text is refused, and leaves no trace")
{
    Desk desk;
    auto copy = WorkingCopy::borrowed("one", u"a"_s, desk.keeping());
    CHECK_FALSE(copy.apply(putting("two", 0, 3, "three")));
    CHECK(copy.apply({{"Nothing", {}}, {}}));
    CHECK_FALSE(copy.undo());
    CHECK_FALSE(copy.redo());
    CHECK(copy.text() == "one");
    CHECK(desk.journals().isEmpty());
}

// Would catch: saving under another name that changes the first file, takes another window's, or loses what
// it replaces.
TEST_CASE("saving elsewhere leaves the first file, and keeps what it replaces as a backup")
{
    Desk desk;
    const QString first = desk.path(u"a.json"_s);
    const QString second = desk.path(u"b.json"_s);
    put(first, "one");
    put(second, "to be replaced");
    auto copy = WorkingCopy::open(first, desk.keeping());
    add(*copy, " two");
    {
        const auto other = WorkingCopy::open(second, desk.keeping());
        const auto saved = copy->saveAs(second);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().trouble == FileTrouble::HeldByOthers);
        CHECK(copy->path() == first);
    }
    REQUIRE(copy->saveAs(second));
    CHECK(bytesOf(first) == "one");
    CHECK(bytesOf(second) == "one two");
    const auto kept = Backups(desk.keeping().backupsFolder(), second).list();
    REQUIRE(kept.size() == 1);
    CHECK(Backups::read(kept[0]) == "to be replaced");
    CHECK(WorkingCopy::open(first, desk.keeping())->whyNotSaved() == std::nullopt);
    // What dies now belongs to the second file.
    add(*copy, " three");
    die(copy);
    const auto left = recoverable(desk.keeping());
    REQUIRE(left.size() == 1);
    CHECK(left[0].file == second);
}

// Would catch: a second window that overwrites the first one's work, or that cannot be used at all.
TEST_CASE("a file that another window has can be worked on, and saved elsewhere")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    auto first = WorkingCopy::open(path, desk.keeping());
    auto second = WorkingCopy::open(path, desk.keeping());
    REQUIRE(second);
    REQUIRE(second->whyNotSaved());
    CHECK(second->whyNotSaved()->trouble == FileTrouble::HeldByOthers);
    add(*second, " mine");
    CHECK_FALSE(second->save());
    CHECK(bytesOf(path) == "one");
    REQUIRE(second->saveAs(desk.path(u"b.json"_s)));
    // The file is free as soon as the first window lets it go.
    auto third = WorkingCopy::open(path, desk.keeping());
    CHECK(third->whyNotSaved());
    std::move(*first).close();
    CHECK_FALSE(third->whyNotSaved());
}

// Would catch: others' work overwritten or lost in a merge, and a merge that leaves the text as if it were
// saved.
TEST_CASE("what others wrote is merged as one edit that can be undone")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one two");
    auto copy = WorkingCopy::open(path, desk.keeping());
    add(*copy, " mine");
    put(path, "theirs one two");
    CHECK(copy->changeOnDisk() == FileChange::Changed);
    const auto refused = copy->save();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == FileTrouble::ChangedByOthers);
    CHECK(copy->lastKnown() == "one two");
    auto theirs = copy->fileNow();
    REQUIRE(theirs);
    REQUIRE(copy->apply(putting(copy->text(), 0, 0, "theirs ")));
    copy->adopt(std::move(*theirs));
    CHECK(copy->changeOnDisk() == FileChange::None);
    CHECK(copy->lastKnown() == "theirs one two");
    REQUIRE(copy->undo());
    REQUIRE(copy->undo());
    CHECK(copy->text() == "one two");
    CHECK(copy->isModified()); // the file holds theirs
    REQUIRE(copy->redo());
    REQUIRE(copy->redo());
    die(copy);
    // The same after a crash.
    auto again = WorkingCopy::recovered(recoverable(desk.keeping()).at(0), desk.keeping());
    REQUIRE(again);
    CHECK(again->lastKnown() == "theirs one two");
    CHECK(again->isModified());
    REQUIRE(again->save());
    CHECK(bytesOf(path) == "theirs one two mine");
}

// Would catch: somebody else's version gone for good, since one backup had been made a moment before.
TEST_CASE("what others wrote is kept where the merge is undone and the file saved")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    auto copy = WorkingCopy::open(path, desk.keeping());
    add(*copy, " two");
    REQUIRE(copy->save());
    put(path, "theirs one two");
    auto theirs = copy->fileNow();
    REQUIRE(copy->apply(putting(copy->text(), 0, 0, "theirs ")));
    copy->adopt(std::move(*theirs));
    REQUIRE(copy->undo());
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one two");
    const auto kept = Backups(desk.keeping().backupsFolder(), path).list();
    REQUIRE(!kept.empty());
    CHECK(Backups::read(kept.front()) == "theirs one two");
}

// Would catch: edits, or the old file, lost to a save that failed.
TEST_CASE("a save that fails leaves the file, the text, its edits and its journal")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    const QByteArray old(3000, 'o');
    put(path, old);
    auto copy = WorkingCopy::open(path, desk.keeping());
    add(*copy, QByteArray(100, 'x'));
    {
        const SmallFiles limit(3050);
        REQUIRE_FALSE(copy->save());
        CHECK(bytesOf(path) == old);
        CHECK(copy->isModified());
        CHECK(copy->text().size() == 3100);
    }
    // Nothing that was recorded while there was no space is lost.
    REQUIRE(copy->undo());
    CHECK_FALSE(copy->isModified());
    REQUIRE(copy->redo());
    copy->flush();
    CHECK(copy->isFlushed());
    die(copy);
    auto again = WorkingCopy::recovered(recoverable(desk.keeping()).at(0), desk.keeping());
    REQUIRE(again->save());
    CHECK(bytesOf(path).size() == 3100);
    CHECK(desk.files() == QStringList{u"a.json"_s});
}

// Would catch: the same on a disk that is really full, journal and backups and all.
TEST_CASE("on a full disk the work goes on, and is saved when there is space")
{
    Desk desk;
    const OnSmallDisk outcome = onSmallDisk(desk.root(), 400 * 1024, [&] {
        if (!QDir().mkpath(desk.path({}))) return false;
        const QString path = desk.path(u"a.json"_s);
        const QString ballast = desk.path(u"ballast"_s);
        const QByteArray old(50'000, 'o');
        put(path, old);
        auto copy = WorkingCopy::open(path, desk.keeping());
        if (!copy->apply(adding(copy->text(), QByteArray(1000, 'x')))) return false;
        // Nothing is left, then.
        QFile filler(ballast);
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
        while (filler.write(QByteArray(1024, 'b')) > 0) {}
        filler.close();
        if (!copy->apply(adding(copy->text(), QByteArray(20'000, 'y')))) return false;
        const FileProblem notice = copy->takeNotice().value_or(FileProblem());
        if (notice.purpose != FilePurpose::Journal || notice.trouble != FileTrouble::DiskFull) return false;
        const auto saved = copy->save();
        if (saved || saved.error().trouble != FileTrouble::DiskFull || bytesOf(path) != old) return false;
        if (!copy->isModified() || copy->text().size() != 71'000) return false;
        QFile::remove(ballast);
        return copy->save().has_value() && bytesOf(path).size() == 71'000 && copy->undo() && copy->undo();
    });
    if (outcome == OnSmallDisk::NoDisk) SKIP("no disk of its own can be mounted here");
    CHECK(outcome == OnSmallDisk::Passed);
}

// Would catch: work that stops, or a user who is told again with each edit, because the journal cannot be
// written.
TEST_CASE("where the journal cannot be written, the work goes on and the user is told once")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    REQUIRE(QDir().mkpath(desk.keeping().stateFolder));
    put(desk.keeping().journals(), "");
    auto copy = WorkingCopy::open(path, desk.keeping());
    add(*copy, " two");
    add(*copy, " three");
    const auto notice = copy->takeNotice();
    REQUIRE(notice);
    CHECK(notice->purpose == FilePurpose::Journal);
    CHECK_FALSE(copy->takeNotice());
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one two three");
    REQUIRE(QFile::remove(desk.keeping().journals()));
    copy->flush();
    CHECK_FALSE(copy->takeNotice());
    CHECK(desk.journals().size() == 1);
}

// Would catch: a save that is refused because its backup cannot be kept, or a backup missing in silence.
TEST_CASE("where no backup can be kept, the dossier is saved and the user is told")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    put(desk.keeping().dataFolder, "");
    auto copy = WorkingCopy::open(path, desk.keeping());
    add(*copy, " two");
    REQUIRE(copy->save());
    CHECK(bytesOf(path) == "one two");
    const auto notice = copy->takeNotice();
    REQUIRE(notice);
    CHECK(notice->purpose == FilePurpose::Backup);
}

// Would catch: a copy that takes the working copy along, or that takes a file's place without a backup.
TEST_CASE("a copy is written, and the work stays with its own file")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    const QString other = desk.path(u"copy.json"_s);
    put(path, "one");
    put(other, "to be replaced");
    auto copy = WorkingCopy::open(path, desk.keeping());
    add(*copy, " two");
    REQUIRE(copy->saveCopy(other));
    CHECK(bytesOf(other) == "one two");
    CHECK(bytesOf(path) == "one");
    CHECK(copy->isModified());
    CHECK(copy->path() == path);
    CHECK(Backups(desk.keeping().backupsFolder(), other).list().size() == 1);
    REQUIRE(copy->saveCopy(path));
    CHECK_FALSE(copy->isModified());
}
