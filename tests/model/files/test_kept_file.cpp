#include "model/files/kept_file.h"

#include "tests/model/files/desk.h"
#include "tests/model/files/hardship.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Gives a file another time of its last change.
void setTime(const QString& path, const QDateTime& time)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(time, QFileDevice::FileModificationTime));
}

const QDateTime longAgo = QDateTime::fromString(u"2020-02-02T02:02:02Z"_s, Qt::ISODate);

}

// Would catch: a touch, a backup's restored time or a copy taken for a change; a real one missed.
TEST_CASE("only other bytes are a change")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    setTime(path, longAgo);
    auto file = KeptFile::read(path);
    REQUIRE(file);
    CHECK(file->bytes() == "one");
    CHECK(file->change() == FileChange::None);
    setTime(path, longAgo.addDays(1));
    CHECK(file->change() == FileChange::None);
    put(path, "two");
    CHECK(file->change() == FileChange::Changed);
    put(path, "one");
    CHECK(file->change() == FileChange::None);
    REQUIRE(QFile::remove(path));
    CHECK(file->change() == FileChange::Gone);
}

// Would catch: a change of the same length within one tick of the file system's clock overlooked.
TEST_CASE("a change that the stamp does not show is seen as long as the stamp is fresh")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    auto file = KeptFile::read(path);
    REQUIRE(file);
    const QDateTime time = QFileInfo(path).lastModified();
    put(path, "two");
    setTime(path, time); // to the millisecond: the same stamp where the file system counts so
    CHECK(file->change() == FileChange::Changed);
}

// Would catch: somebody else's work overwritten in silence.
TEST_CASE("a file that others changed is not replaced")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "one");
    auto file = KeptFile::read(path);
    REQUIRE(file);
    put(path, "theirs");
    const auto replaced = file->replace("mine");
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().trouble == FileTrouble::ChangedByOthers);
    CHECK(bytesOf(path) == "theirs");
    CHECK(file->bytes() == "one");
    // Looked at, it is what the next one replaces.
    auto theirs = KeptFile::read(path);
    REQUIRE(theirs);
    CHECK(theirs->replace("both"));
    CHECK(theirs->change() == FileChange::None);
    CHECK(bytesOf(path) == "both");
}

// Would catch: a new dossier that takes the place of a file somebody made meanwhile; a deleted one that
// cannot be saved any more.
TEST_CASE("a file that was not there, and one that is gone")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    auto file = KeptFile::toReplace(path);
    REQUIRE(file);
    CHECK_FALSE(file->wasThere());
    CHECK(file->change() == FileChange::None);
    put(path, "");
    CHECK(file->change() == FileChange::Changed);
    CHECK_FALSE(file->replace("mine"));
    REQUIRE(QFile::remove(path));
    REQUIRE(file->replace("mine"));
    CHECK(bytesOf(path) == "mine");
    REQUIRE(QFile::remove(path));
    CHECK(file->change() == FileChange::Gone);
    CHECK(file->replace("mine again"));
    CHECK(bytesOf(path) == "mine again");
}

// Would catch: a pipe that is waited for, a folder or an endless file read as if it were a dossier.
TEST_CASE("what is no readable plain file is refused")
{
    const Desk desk;
    const WithoutPrivileges asUser;
    const auto troubleOf = [](const QString& path) {
        const auto read = KeptFile::read(path);
        REQUIRE_FALSE(read);
        return read.error().trouble;
    };
    CHECK(troubleOf(desk.path(u"nothing"_s)) == FileTrouble::NoSuchFile);
    CHECK(troubleOf(desk.path(u""_s)) == FileTrouble::NoPlainFile);
    CHECK(troubleOf(u"/dev/zero"_s) == FileTrouble::NoPlainFile);
    REQUIRE(::mkfifo(QFile::encodeName(desk.path(u"pipe"_s)).constData(), 0600) == 0);
    CHECK(troubleOf(desk.path(u"pipe"_s)) == FileTrouble::NoPlainFile);
    const QString large = desk.path(u"large"_s);
    put(large, "x");
    REQUIRE(::truncate(QFile::encodeName(large).constData(), 256ll * 1024 * 1024 + 1) == 0);
    CHECK(troubleOf(large) == FileTrouble::TooLarge);
    const QString secret = desk.path(u"secret"_s);
    put(secret, "x");
    REQUIRE(::chmod(QFile::encodeName(secret).constData(), 0000) == 0);
    CHECK(troubleOf(secret) == FileTrouble::NotReadable);
}
