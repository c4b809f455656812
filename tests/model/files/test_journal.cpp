#include "model/files/journal.h"

#include "tests/model/files/desk.h"
#include "tests/model/files/hardship.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const JournalEntry begun{QDateTime::fromString(u"2026-01-06T10:15:00Z"_s, Qt::ISODate),
                         journal::Begun{u"test"_s, {}, u"new"_s, true, "{}"}};
const JournalEntry step{begun.at.addSecs(1), journal::Undone()};

JournalContent contentOf(const Journal& journal)
{
    return readJournal(bytesOf(journal.path()));
}

}

// Would catch: an entry that waits in the program, where its death would take it along.
TEST_CASE("each entry is the system's at once, and the disk's when it is flushed")
{
    const Desk desk;
    Journal journal(desk.keeping().journals(), begun);
    CHECK(contentOf(journal).entries == std::vector<JournalEntry>{begun});
    CHECK_FALSE(journal.isFlushed());
    journal.flush();
    CHECK(journal.isFlushed());
    journal.append(step);
    CHECK(contentOf(journal).entries == std::vector<JournalEntry>{begun, step});
    CHECK_FALSE(journal.isFlushed());
    CHECK_FALSE(journal.problem());
    const QString path = journal.path();
    std::move(journal).remove();
    CHECK_FALSE(QFileInfo::exists(path));
}

// Would catch: entries lost, or out of order, because for a while the journal could not be written.
TEST_CASE("entries wait until the journal can be written")
{
    const Desk desk;
    REQUIRE(QDir().mkpath(desk.keeping().stateFolder));
    put(desk.keeping().journals(), "a file where the folder should be");
    Journal journal(desk.keeping().journals(), begun);
    REQUIRE(journal.problem());
    CHECK(journal.problem()->purpose == FilePurpose::Journal);
    journal.append(step);
    CHECK(journal.problem());
    REQUIRE(QFile::remove(desk.keeping().journals()));
    journal.flush();
    CHECK_FALSE(journal.problem());
    CHECK(journal.isFlushed());
    CHECK(contentOf(journal).entries == std::vector<JournalEntry>{begun, step});
}

// Would catch: a record that a full disk cut short, and the next one written behind its half.
TEST_CASE("an entry that was written in part is completed when there is space again")
{
    const Desk desk;
    Journal journal(desk.keeping().journals(), begun);
    const JournalEntry large{begun.at, journal::Done{{{"Add", {}}, {{0, {}, QByteArray(10'000, 'x')}}}}};
    {
        const SmallFiles limit(4096);
        journal.append(large);
        REQUIRE(journal.problem());
        CHECK(QFileInfo(journal.path()).size() == 4096);
        CHECK(contentOf(journal).entries == std::vector<JournalEntry>{begun});
        CHECK(contentOf(journal).ending == JournalEnding::Torn);
        journal.append(step);
        CHECK(journal.problem());
    }
    journal.flush();
    CHECK_FALSE(journal.problem());
    CHECK(contentOf(journal).entries == std::vector<JournalEntry>{begun, large, step});
}

// Would catch: a journal that two processes write, or entries behind half a record, which are never read.
TEST_CASE("a journal goes on behind its last whole record")
{
    const Desk desk;
    QString path;
    {
        Journal journal(desk.keeping().journals(), begun);
        journal.append(step);
        path = journal.path();
        CHECK_FALSE(LockedFile::take(path, LockedFile::IfMissing::Refuse));
    }
    const QByteArray whole = bytesOf(path);
    put(path, whole + whole.last(20));
    auto file = LockedFile::take(path, LockedFile::IfMissing::Refuse);
    REQUIRE(file);
    auto journal = Journal::resumed(std::move(*file), readJournal(bytesOf(path)));
    REQUIRE(journal);
    journal->append(step);
    CHECK(contentOf(*journal).entries == std::vector<JournalEntry>{begun, step, step});
    CHECK(contentOf(*journal).ending == JournalEnding::Whole);
}
