#include "model/files/backups.h"

#include "tests/model/files/desk.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArrayList contents(const Backups& backups)
{
    QByteArrayList all;
    for (const Backup& backup : backups.list()) all.append(Backups::read(backup).value());
    return all;
}

}

// Would catch: a version for each save, or none of the version that a session began with.
TEST_CASE("the first version of a session is kept, then one in ten minutes")
{
    Desk desk;
    const QString folder = desk.keeping().backupsFolder();
    const QString path = desk.path(u"a.json"_s);
    Backups first(folder, path);
    REQUIRE(first.keep("1", desk.now()));
    desk.pass(5min);
    REQUIRE(first.keep("2", desk.now()));
    CHECK(contents(first) == QByteArrayList{"1"});
    desk.pass(5min);
    REQUIRE(first.keep("3", desk.now()));
    CHECK(contents(first) == QByteArrayList{"3", "1"});
    desk.pass(1min);
    Backups next(folder, path);
    REQUIRE(next.keep("4", desk.now()));
    CHECK(contents(next) == QByteArrayList{"4", "3", "1"});
    desk.pass(1min);
    Backups same(folder, path);
    REQUIRE(same.keep("4", desk.now()));
    CHECK(contents(same) == QByteArrayList{"4", "3", "1"});
    CHECK(same.list().front().at == QDateTime::fromString(u"2026-01-06T10:26:00Z"_s, Qt::ISODate));
    CHECK(same.list().front().size == 1);
}

// Would catch: a folder that grows without end, or one that loses its newest versions.
TEST_CASE("so many versions are kept, and for so long")
{
    Desk desk;
    const BackupPolicy policy{.apart = 1min, .most = 3, .oldest = std::chrono::days(2)};
    Backups backups(desk.keeping().backupsFolder(), desk.path(u"a.json"_s), policy);
    for (const char* version : {"1", "2", "3", "4", "5"}) {
        REQUIRE(backups.keep(version, desk.now()));
        desk.pass(1h);
    }
    CHECK(contents(backups) == QByteArrayList{"5", "4", "3"});
    desk.pass(47h);
    REQUIRE(backups.keep("6", desk.now()));
    CHECK(contents(backups) == QByteArrayList{"6", "5"});
}

// Would catch: two files' versions mixed, or those of one told apart by the link it was opened by.
TEST_CASE("each file has its own versions, by whatever path")
{
    Desk desk;
    const QString folder = desk.keeping().backupsFolder();
    put(desk.path(u"a.json"_s), "a");
    REQUIRE(QFile::link(desk.path(u"a.json"_s), desk.path(u"link.json"_s)));
    REQUIRE(Backups(folder, desk.path(u"a.json"_s)).keep("a", desk.now()));
    CHECK(contents(Backups(folder, desk.path(u"b.json"_s))).isEmpty());
    CHECK(contents(Backups(folder, desk.path(u"link.json"_s))) == QByteArrayList{"a"});
}

// Would catch: a private dossier's former versions readable by everybody.
TEST_CASE("former versions are the user's alone")
{
    Desk desk;
    Backups backups(desk.keeping().backupsFolder(), desk.path(u"a.json"_s));
    REQUIRE(backups.keep("a", desk.now()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfo folder(QFileInfo(backups.list().front().path).path());
    CHECK_FALSE(folder.permissions() & others);
}
