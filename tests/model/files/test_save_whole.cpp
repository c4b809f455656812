#include "model/files/save_whole.h"

#include "tests/model/files/desk.h"
#include "tests/model/files/hardship.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Why a file was not written; an empty optional where it was.
std::optional<FileTrouble> troubleOf(const QString& path, const QByteArray& bytes = "new")
{
    const auto written = saveWhole(path, bytes);
    return written ? std::nullopt : std::optional(written.error().trouble);
}

struct stat stateOf(const QString& path)
{
    struct stat state{};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &state) == 0);
    return state;
}

mode_t modeOf(const QString& path)
{
    return stateOf(path).st_mode & 07777;
}

void setMode(const QString& path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

}

// Would catch: a private dossier that everybody can read once it has been saved; a new one nobody else can.
TEST_CASE("a file that is replaced keeps its permissions, a new one gets the user's own")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    const mode_t mask = ::umask(022);
    CHECK_FALSE(troubleOf(path));
    CHECK(modeOf(path) == 0644);
    for (const mode_t mode : {0600u, 0664u, 0640u}) {
        setMode(path, mode);
        CHECK_FALSE(troubleOf(path, "again"));
        CHECK(modeOf(path) == mode);
    }
    ::umask(mask);
    CHECK(bytesOf(path) == "again");
    // Only who may give a file to a group can see whether a save keeps it.
    constexpr gid_t group = 1;
    if (::chown(QFile::encodeName(path).constData(), uid_t(-1), group) == 0) {
        CHECK_FALSE(troubleOf(path));
        CHECK(stateOf(path).st_gid == group);
    }
    CHECK(desk.files() == QStringList{u"a.json"_s});
}

// Would catch: a link that a save replaces by a file, and what it led to left as it was.
TEST_CASE("what a link leads to is written, and the link stays")
{
    const Desk desk;
    REQUIRE(QDir().mkpath(desk.path(u"archive"_s)));
    const QString target = desk.path(u"archive/a.json"_s);
    const QString link = desk.path(u"link.json"_s);
    const QString second = desk.path(u"second.json"_s);
    REQUIRE(QFile::link(u"archive/a.json"_s, link)); // relative, and there is no such file yet
    REQUIRE(QFile::link(link, second));
    CHECK_FALSE(troubleOf(second, "one"));
    CHECK(bytesOf(target) == "one");
    CHECK_FALSE(troubleOf(link, "two"));
    CHECK(bytesOf(target) == "two");
    CHECK(QFileInfo(link).isSymbolicLink());
    CHECK(QFileInfo(second).isSymbolicLink());
    CHECK(linkTarget(second) == target);
}

// Would catch: a failure that is told as another, or by a bare number.
TEST_CASE("what cannot be written is told by its reason, and the old file stays")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "old");
    const WithoutPrivileges asUser;

    CHECK(troubleOf(desk.path(u"nowhere/a.json"_s)) == FileTrouble::NoSuchFolder);
    CHECK(troubleOf(desk.path(u"a.json/b.json"_s)) == FileTrouble::NoSuchFolder);
    CHECK(troubleOf(desk.path(u""_s)) == FileTrouble::NoPlainFile);
    REQUIRE(::mkfifo(QFile::encodeName(desk.path(u"pipe"_s)).constData(), 0600) == 0);
    CHECK(troubleOf(desk.path(u"pipe"_s)) == FileTrouble::NoPlainFile);
    // Its name would do, but not that of what is written beside it first.
    CHECK(troubleOf(desk.path(QString(250, u'a'))) == FileTrouble::NameTooLong);
    CHECK(troubleOf(desk.path(QString(300, u'a'))) == FileTrouble::NameTooLong);
    CHECK_FALSE(troubleOf(desk.path(QString(248, u'a'))));
    REQUIRE(QFile::remove(desk.path(QString(248, u'a'))));

    setMode(path, 0444);
    CHECK(troubleOf(path) == FileTrouble::ReadOnlyFile);
    setMode(path, 0644);
    setMode(desk.path(u""_s), 0555);
    CHECK(troubleOf(path) == FileTrouble::ReadOnlyFolder);
    CHECK(troubleOf(desk.path(u"new.json"_s)) == FileTrouble::ReadOnlyFolder);
    setMode(desk.path(u""_s), 0755);
    CHECK(bytesOf(path) == "old");
    CHECK(desk.files() == QStringList{u"a.json"_s, u"pipe"_s});
}

// Would catch: half a file in the old one's place, or left beside it, where writing fails midway.
TEST_CASE("a write that fails midway leaves the old file and nothing else")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "old");
    {
        const SmallFiles limit(4096);
        const auto written = saveWhole(path, QByteArray(100'000, 'x'));
        REQUIRE_FALSE(written);
        CHECK(written.error().trouble == FileTrouble::WriteFailed);
        CHECK(written.error().sentence(Language::English) == path + u" cannot be written: File too large."_s);
    }
    CHECK(bytesOf(path) == "old");
    CHECK(desk.files() == QStringList{u"a.json"_s});
}

// Would catch: a full disk that is not told as one, or that costs the old file.
TEST_CASE("a full disk leaves the old file, and is told")
{
    const Desk desk;
    const OnSmallDisk outcome = onSmallDisk(desk.path(u""_s), 64 * 1024, [&] {
        const QString path = desk.path(u"a.json"_s);
        const QByteArray old(20'000, 'o');
        if (!saveWhole(path, old)) return false;
        const auto written = saveWhole(path, QByteArray(200'000, 'x'));
        return !written && written.error().trouble == FileTrouble::DiskFull && bytesOf(path) == old
               && desk.files().size() == 1 && saveWhole(path, "small enough");
    });
    if (outcome == OnSmallDisk::NoDisk) SKIP("no disk of its own can be mounted here");
    CHECK(outcome == OnSmallDisk::Passed);
}

// Would catch: somebody else's version overwritten in the last moment, or a new file left in spite of a no.
TEST_CASE("nothing is replaced where the last look says no")
{
    const Desk desk;
    const QString path = desk.path(u"a.json"_s);
    put(path, "old");
    const auto written = saveWhole(path, "new", [&] {
        put(path, "theirs");
        return false;
    });
    REQUIRE_FALSE(written);
    CHECK(written.error().trouble == FileTrouble::ChangedByOthers);
    CHECK(bytesOf(path) == "theirs");
    CHECK(desk.files() == QStringList{u"a.json"_s});
}

// Would catch: a sentence without its translation's blanks, or without anything to do about it.
TEST_CASE("every trouble has a sentence that names the file, and advice, in each language")
{
    for (const Language language : allLanguages)
        for (int i = 0; i <= int(FileTrouble::Damaged); ++i) {
            const FileProblem problem{.trouble = FileTrouble(i), .path = u"/a.json"_s, .detail = u"x"_s};
            INFO(i << ' ' << problem.sentence(language).toStdString());
            CHECK(problem.sentence(language).contains(u"/a.json"_s));
            CHECK_FALSE(problem.sentence(language).contains(u'%'));
            CHECK_FALSE(problem.advice(language).isEmpty());
        }
}
