#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QString errors;
};

/// The program with its environment changed; `most` bytes are what it may write into a file, as if the disk
/// were full then.
Run run(const QStringList& arguments, const QStringList& environment = {}, rlim_t most = RLIM_INFINITY)
{
    QProcess process;
    QProcessEnvironment changed = QProcessEnvironment::systemEnvironment();
    changed.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString& each : environment) changed.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    process.setProcessEnvironment(changed);
    process.setChildProcessModifier([most] {
        if (most == RLIM_INFINITY) return;
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN); // so that writing fails, as on a full disk
    });
    process.start(QStringLiteral(ATLAS_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Run brief(const QString& output, const QStringList& more = {}, const QStringList& environment = {},
          rlim_t most = RLIM_INFINITY)
{
    return run(QStringList{u"brief"_s, u"-o"_s, output} + more, environment, most);
}

}

// Catches whatever of the surroundings finds its way into a page: the clock's zone, the system's language,
// fonts and settings, and the seed of the process.
TEST_CASE("two processes write the same bytes, whatever surrounds them", "[program]")
{
    const QTemporaryDir folder;
    const QStringList elsewhere{u"TZ=Pacific/Kiritimati"_s, u"LANG=uk_UA.UTF-8"_s, u"LC_ALL=C.UTF-8"_s,
                                u"LANGUAGE=fr"_s, u"QT_SCALE_FACTOR=2"_s, u"QT_FONT_DPI=144"_s,
                                u"XDG_CONFIG_HOME="_s + folder.path(), u"XDG_DATA_HOME="_s + folder.path(),
                                u"XDG_CACHE_HOME="_s + folder.path(),
                                u"FONTCONFIG_FILE="_s + folder.filePath(u"none.conf"_s)};
    for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s}) {
        const QString here = folder.filePath(u"here."_s + ending);
        const QString there = folder.filePath(u"there."_s + ending);
        REQUIRE(brief(here, {u"--at"_s, u"2026-01-05"_s}).exit == 0);
        REQUIRE(brief(there, {u"--at"_s, u"2026-01-05"_s}, elsewhere).exit == 0);
        INFO(ending.toStdString());
        CHECK(bytesOf(here) == bytesOf(there));
    }
    const QString archive = folder.filePath(u"archive.pdf"_s);
    const QString other = folder.filePath(u"other.pdf"_s);
    REQUIRE(brief(archive, {u"--archival"_s}).exit == 0);
    REQUIRE(brief(other, {u"--archival"_s}, elsewhere).exit == 0);
    CHECK(bytesOf(archive) == bytesOf(other));
}

// Catches options that a PDF's own session and plan do not stand in for.
TEST_CASE("a briefing made of a briefing's PDF is the same file, and options go before what it says",
          "[program]")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.pdf"_s);
    const QString second = folder.filePath(u"second.pdf"_s);
    const QStringList options{u"--at"_s, u"2025-03-15"_s, u"--lang"_s, u"fr"_s, u"--paper"_s, u"Letter"_s,
                              u"--country"_s, u"FRA"_s, u"--greyscale"_s, u"--without"_s, u"voices,themes"_s,
                              u"--author"_s, u"A"_s, u"--boundaries"_s, u"de-facto"_s,
                              u"--according-to"_s, u"all"_s};
    REQUIRE(brief(first, options).exit == 0);
    REQUIRE(brief(second, {first}).exit == 0);
    CHECK(bytesOf(first) == bytesOf(second));
    REQUIRE(brief(second, {first, u"--lang"_s, u"uk"_s}).exit == 0);
    CHECK(bytesOf(first) != bytesOf(second));
    REQUIRE(brief(second, {second, u"--lang"_s, u"fr"_s}).exit == 0);
    CHECK(bytesOf(first) == bytesOf(second));
}

// Catches a half file, a lost one, silence, or the wrong code.
TEST_CASE("a full disk is a sentence, and what was there stays", "[program]")
{
    constexpr rlim_t few = 4096;
    const QTemporaryDir folder;
    for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s}) {
        INFO(ending.toStdString());
        const QString output = folder.filePath(u"page."_s + ending);
        const Run none = brief(output, {}, {}, few);
        CHECK(none.exit == 3);
        CHECK(none.errors.contains(u"page."_s + ending));
        CHECK(QDir(folder.path()).isEmpty());

        REQUIRE(brief(output).exit == 0);
        const QByteArray before = bytesOf(output);
        CHECK(brief(output, {u"--at"_s, u"2025-03-15"_s}, {}, few).exit == 3);
        CHECK(bytesOf(output) == before);
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
        REQUIRE(QFile::remove(output));
    }
}

// Catches the same where the trouble is the place, the words or the day.
TEST_CASE("what cannot be made is a sentence with its exit code, and no file", "[program]")
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"page.pdf"_s);
    struct Wrong {
        QString output;
        QStringList options;
        int exit;
    };
    const QString asFolder = folder.filePath(u"folder.pdf"_s);
    REQUIRE(QDir().mkdir(asFolder));
    const QList<Wrong> wrongs{
        {folder.filePath(u"missing/page.pdf"_s), {}, 3},
        {asFolder, {}, 3},
        {u"/proc/page.pdf"_s, {}, 3},
        {output, {u"--template"_s, u"pages"_s}, 2},
        {output, {u"--template"_s, u"country"_s}, 2},
        {output, {u"--country"_s, u"ZZZ"_s}, 2},
        {output, {u"--boundaries"_s, u"mine"_s}, 2},
        {output, {u"--according-to"_s, u"nobody"_s}, 2},
        {output, {u"--paper"_s, u"A5"_s}, 2},
        {output, {u"--notes-file"_s, folder.filePath(u"none.txt"_s)}, 3},
        {output, {folder.filePath(u"none.pdf"_s)}, 3},
    };
    for (const Wrong& wrong : wrongs) {
        const Run refused = brief(wrong.output, wrong.options);
        INFO(wrong.output.toStdString() << ' ' << wrong.options.join(u' ').toStdString());
        CHECK(refused.exit == wrong.exit);
        CHECK(refused.errors.count(u'\n') == 1);
        CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
}

// Catches an empty page, or a crash, on a day before anything has happened.
TEST_CASE("a date before everything has its page", "[program]")
{
    const QTemporaryDir folder;
    CHECK(brief(folder.filePath(u"page.pdf"_s), {u"--at"_s, u"1900-01-01"_s}).exit == 0);
    CHECK(brief(folder.filePath(u"first.pdf"_s), {u"--at"_s, u"0000-01-01"_s}).exit == 0);
}
