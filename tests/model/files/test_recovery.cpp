#include "model/files/working_copy.h"

#include "tests/model/files/desk.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens a file, edits it and dies.
void editAndDie(const Desk& desk, const QString& path)
{
    auto copy = WorkingCopy::open(path, desk.keeping());
    REQUIRE(copy);
    REQUIRE(copy->apply(adding(copy->text(), " mine")));
}

Recoverable onlyOne(const Desk& desk)
{
    const auto left = recoverable(desk.keeping());
    REQUIRE(left.size() == 1);
    return left.front();
}

/// The journal's own file.
QString journalPath(const Desk& desk)
{
    REQUIRE(desk.journals().size() == 1);
    return QDir(desk.keeping().journals()).filePath(desk.journals().front());
}

}

// Would catch: a list that does not say what became of the file since.
TEST_CASE("what can be recovered says what became of its file")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    editAndDie(desk, path);
    Recoverable left = onlyOne(desk);
    CHECK(left.since == FileSince::AsOpened);
    CHECK(left.at == desk.now());
    CHECK(left.steps == 1);
    put(path, "theirs");
    CHECK(onlyOne(desk).since == FileSince::Changed);
    REQUIRE(QFile::remove(path));
    CHECK(onlyOne(desk).since == FileSince::Gone);
    REQUIRE(discard(left));
    CHECK(recoverable(desk.keeping()).empty());
    {
        auto copy = WorkingCopy::created("{}", u"Untitled"_s, desk.keeping());
    }
    left = onlyOne(desk);
    CHECK(left.since == FileSince::NoFile);
    CHECK(left.name == u"Untitled");
    CHECK(left.file.isEmpty());
}

// Would catch: edits recovered onto a file that somebody else wrote since, and saved over it.
TEST_CASE("recovered edits do not overwrite what others wrote since")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    editAndDie(desk, path);
    put(path, "theirs");
    auto copy = WorkingCopy::recovered(onlyOne(desk), desk.keeping());
    REQUIRE(copy);
    CHECK(copy->text() == "one mine");
    CHECK(copy->lastKnown() == "one");
    const auto saved = copy->save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().trouble == FileTrouble::ChangedByOthers);
    CHECK(bytesOf(path) == "theirs");
}

// Would catch: a kill between the journal's word and the file's, after which a finished save counts as not
// done, or as somebody else's.
TEST_CASE("a save that died before it could be noted is known by the file")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    QByteArray whole;
    {
        auto copy = WorkingCopy::open(path, desk.keeping());
        REQUIRE(copy->apply(adding(copy->text(), " two")));
        REQUIRE(copy->apply(adding(copy->text(), " three")));
        REQUIRE(copy->save());
        whole = bytesOf(journalPath(desk));
        REQUIRE(copy->undo());
    }
    // Until now the journal says: two edits, saving, saved. The last of them is cut away.
    JournalContent content = readJournal(whole);
    content.entries.pop_back();
    quint32 chain = 0;
    QByteArray cut = journalMark().toByteArray();
    for (const JournalEntry& entry : content.entries) cut += journalRecord(entry, chain);
    const QString journal = journalPath(desk);
    SECTION("the file was replaced: nothing is to be recovered")
    {
        put(journal, cut);
        CHECK(recoverable(desk.keeping()).empty());
        CHECK(desk.journals().isEmpty());
    }
    SECTION("it was replaced, and the journal goes on from there")
    {
        put(journal, cut);
        Recoverable left;
        left.journal = journal;
        auto copy = WorkingCopy::recovered(left, desk.keeping());
        REQUIRE(copy);
        CHECK_FALSE(copy->isModified());
        REQUIRE(copy->undo());
        CHECK(copy->changeOnDisk() == FileChange::None);
        REQUIRE(copy->save());
        CHECK(bytesOf(path) == "one two");
    }
    SECTION("it was not")
    {
        put(journal, cut);
        put(path, "one");
        const Recoverable left = onlyOne(desk);
        CHECK(left.since == FileSince::AsOpened);
        CHECK(left.steps == 2);
        auto copy = WorkingCopy::recovered(left, desk.keeping());
        REQUIRE(copy);
        CHECK(copy->isModified());
        REQUIRE(copy->save());
        CHECK(bytesOf(path) == "one two three");
    }
}

// Would catch: a power cut, at whatever byte of the last records, after which nothing is recovered, or what
// never was.
TEST_CASE("a journal cut off anywhere recovers a state that the text once had")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    std::vector<QByteArray> states{"one"};
    {
        auto copy = WorkingCopy::open(path, desk.keeping());
        for (const char* words : {" two", " three", " four"}) {
            REQUIRE(copy->apply(adding(copy->text(), words)));
            states.push_back(copy->text());
        }
        REQUIRE(copy->undo());
    }
    const QString journal = journalPath(desk);
    const QByteArray whole = bytesOf(journal);
    const auto checkPrefix = [&] {
        for (const Recoverable& left : recoverable(desk.keeping())) {
            CHECK(left.lastEdits.size() <= 3);
            auto copy = WorkingCopy::recovered(left, desk.keeping());
            REQUIRE(copy);
            REQUIRE(std::ranges::contains(states, copy->text()));
            while (copy->undo()) {}
            REQUIRE(copy->text() == "one");
            std::move(*copy).close();
        }
    };
    for (qsizetype length = 0; length < whole.size(); ++length) {
        INFO("cut at " << length);
        put(journal, whole.first(length));
        checkPrefix();
        REQUIRE(desk.journals().isEmpty());
    }
}

// Would catch: a damaged journal that is offered as whole, removed in silence, or that ends the program.
TEST_CASE("a damaged journal gives what can be read of it, and says so")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    {
        auto copy = WorkingCopy::open(path, desk.keeping());
        REQUIRE(copy->apply(adding(copy->text(), " two")));
        REQUIRE(copy->apply(adding(copy->text(), " three")));
    }
    const QString journal = journalPath(desk);
    QByteArray bytes = bytesOf(journal);
    SECTION("at its end")
    {
        bytes.back() = '?';
        put(journal, bytes);
        const Recoverable left = onlyOne(desk);
        CHECK(left.ending == JournalEnding::Damaged);
        CHECK_FALSE(left.isUnreadable());
        CHECK_FALSE(left.note(Language::English).isEmpty());
        auto copy = WorkingCopy::recovered(left, desk.keeping());
        REQUIRE(copy);
        CHECK(copy->text() == "one two");
    }
    SECTION("from its beginning")
    {
        put(journal, QByteArray(1000, '\0'));
        const Recoverable left = onlyOne(desk);
        CHECK(left.isUnreadable());
        CHECK(left.note(Language::English).contains(journal));
        const auto copy = WorkingCopy::recovered(left, desk.keeping());
        REQUIRE_FALSE(copy);
        CHECK(copy.error().trouble == FileTrouble::Damaged);
        CHECK(desk.journals().size() == 1);
        REQUIRE(discard(left));
        CHECK(desk.journals().isEmpty());
    }
    SECTION("by an edit that was made for another text")
    {
        quint32 chain = readJournal(bytes).chain;
        const journal::Done misfit{{{"Change", {}}, {{0, "one", "1"}, {0, "no", ""}}}};
        const QByteArray record = journalRecord({desk.now(), misfit}, chain);
        put(journal, bytes + record + journalRecord({desk.now(), journal::Undone()}, chain));
        const Recoverable left = onlyOne(desk);
        CHECK(left.ending == JournalEnding::Damaged);
        CHECK(left.steps == 2);
        auto copy = WorkingCopy::recovered(left, desk.keeping());
        REQUIRE(copy);
        CHECK(copy->text() == "one two three");
        CHECK(bytesOf(journal) == bytes);
    }
}

// Would catch: two windows that recover the same edits, or a discarded journal that one of them still writes.
TEST_CASE("what one process recovers, no other is offered")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    editAndDie(desk, path);
    const Recoverable left = onlyOne(desk);
    auto copy = WorkingCopy::recovered(left, desk.keeping());
    REQUIRE(copy);
    CHECK(recoverable(desk.keeping()).empty());
    const auto second = WorkingCopy::recovered(left, desk.keeping());
    REQUIRE_FALSE(second);
    CHECK(second.error().trouble == FileTrouble::HeldByOthers);
    CHECK_FALSE(discard(left));
    REQUIRE(copy->save());
    std::move(*copy).close();
    CHECK(discard(left));
    CHECK(bytesOf(path) == "one mine");
}

// Would catch: a sheet at every start that offers what nobody lost.
TEST_CASE("a journal by which nothing was lost is not offered, and goes")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    {
        auto copy = WorkingCopy::open(path, desk.keeping());
        REQUIRE(copy->apply(adding(copy->text(), " two")));
        SECTION("all was undone") { REQUIRE(copy->undo()); }
        SECTION("all was saved") { REQUIRE(copy->save()); }
    }
    CHECK(desk.journals().size() == 1);
    CHECK(recoverable(desk.keeping()).empty());
    CHECK(desk.journals().isEmpty());
}

// Would catch: recovered edits lost in the second crash, or undone only as far as the first.
TEST_CASE("a recovery is itself recovered")
{
    Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    editAndDie(desk, path);
    {
        auto copy = WorkingCopy::recovered(onlyOne(desk), desk.keeping());
        REQUIRE(copy->apply(adding(copy->text(), " again")));
        REQUIRE(copy->undo());
        REQUIRE(copy->redo());
    }
    auto copy = WorkingCopy::recovered(onlyOne(desk), desk.keeping());
    REQUIRE(copy);
    CHECK(copy->text() == "one mine again");
    REQUIRE(copy->undo());
    REQUIRE(copy->undo());
    CHECK_FALSE(copy->undo());
    CHECK(copy->text() == "one");
    CHECK_FALSE(copy->isModified());
}
