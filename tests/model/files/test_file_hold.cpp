#include "model/files/file_hold.h"

#include "tests/model/files/desk.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QSysInfo>

#include <array>
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Would catch: two windows that overwrite each other's saves; a file that stays held when its window is
// closed.
TEST_CASE("a file is one window's, by whatever path, until that is closed")
{
    Desk desk;
    const QString folder = desk.keeping().holds();
    const QString path = desk.path(u"a.json"_s);
    put(path, "a");
    REQUIRE(QFile::link(path, desk.path(u"link.json"_s)));
    {
        const auto hold = FileHold::take(folder, path, desk.now());
        REQUIRE(hold);
        CHECK(FileHold::take(folder, desk.path(u"b.json"_s), desk.now()));
        const auto second = FileHold::take(folder, desk.path(u"link.json"_s), desk.now());
        REQUIRE_FALSE(second);
        CHECK(second.error().trouble == FileTrouble::HeldByOthers);
        CHECK(second.error().holder == FileHolder{::getpid(), QSysInfo::machineHostName(), desk.now()});
        CHECK(second.error().sentence(Language::English).contains(QString::number(::getpid())));
    }
    CHECK(QDir(folder).isEmpty());
    CHECK(FileHold::take(folder, path, desk.now()));
}

// Would catch: a file that nobody can save any more because the program that had it was killed.
TEST_CASE("a hold dies with its process")
{
    Desk desk;
    const QString folder = desk.keeping().holds();
    const QString path = desk.path(u"a.json"_s);
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // where this test fails before it kills the child
        const auto hold = FileHold::take(folder, path, desk.now());
        writeAll(ends[1], hold ? "y" : "n");
        ::pause();
    }
    char answer = 0;
    REQUIRE(::read(ends[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    const auto held = FileHold::take(folder, path, desk.now());
    REQUIRE_FALSE(held);
    CHECK(held.error().holder.process == child);
    REQUIRE(::kill(child, SIGKILL) == 0);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    CHECK(FileHold::take(folder, path, desk.now()));
    ::close(ends[0]);
    ::close(ends[1]);
}

// Would catch: a dossier that cannot be saved because the program's own folder cannot be written.
TEST_CASE("where no lock can be had, files are saved without")
{
    Desk desk;
    put(desk.path(u"no-folder"_s), "");
    CHECK(FileHold::take(desk.path(u"no-folder"_s), desk.path(u"a.json"_s), desk.now()));
}
