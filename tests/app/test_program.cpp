#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QString out;
    QString errors;
};

/// A program with the environment changed; `most` bytes are what it may write into a file, as if the disk
/// were full then.
Run run(const QStringList& environment, const QString& program, const QStringList& arguments,
        rlim_t most = RLIM_INFINITY)
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
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
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
    return run(environment, QStringLiteral(ATLAS_PROGRAM), QStringList{u"brief"_s, u"-o"_s, output} + more,
               most);
}

/// Everything that the command wrote, by name.
QMap<QString, QByteArray> writtenBy(const QStringList& options, const QString& ending,
                                    const QStringList& environment)
{
    const QTemporaryDir folder;
    REQUIRE(brief(folder.filePath(u"page."_s + ending), options, environment).exit == 0);
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        files.insert(name, bytesOf(folder.filePath(name)));
    return files;
}

}

// Catches whatever of the surroundings finds its way into a page: the clock's day and zone, the system's
// language, fonts and settings, and the seed of the process.
TEST_CASE("two processes write the same bytes, whatever surrounds them", "[program]")
{
    const QTemporaryDir folder;
    QStringList elsewhere{u"TZ=Pacific/Kiritimati"_s, u"LANG=uk_UA.UTF-8"_s, u"LC_ALL=C.UTF-8"_s,
                          u"LANGUAGE=fr"_s, u"QT_SCALE_FACTOR=2"_s, u"QT_FONT_DPI=144"_s,
                          u"XDG_CONFIG_HOME="_s + folder.path(), u"XDG_DATA_HOME="_s + folder.path(),
                          u"XDG_CACHE_HOME="_s + folder.path(),
                          u"FONTCONFIG_FILE="_s + folder.filePath(u"none.conf"_s)};
#ifndef __SANITIZE_ADDRESS__ // which must itself be loaded first
    elsewhere << u"LD_PRELOAD="_s + QStringLiteral(ATLAS_ANOTHER_DAY);
    REQUIRE(run(elsewhere, u"date"_s, {u"+%s"_s}).out.toLongLong() >
            QDateTime::currentSecsSinceEpoch() + 86'400);
#endif
    const QStringList kind = GENERATE(
        QStringList{u"page"_s}, QStringList{u"country"_s, u"--country"_s, u"FRA"_s},
        QStringList{u"changes"_s}, QStringList{u"series"_s, u"--from"_s, u"2025-12-01"_s});
    const QStringList options = QStringList{u"--dpi"_s, u"72"_s, u"--template"_s} + kind;
    for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s}) {
        INFO(kind.join(u' ').toStdString() << ' ' << ending.toStdString());
        const auto here = writtenBy(options, ending, {});
        CHECK((here.size() > 1) == (kind.front() == u"series"_s && ending != u"pdf"_s));
        CHECK(here == writtenBy(options, ending, elsewhere));
    }
    const QStringList archival = options + QStringList{u"--archival"_s};
    CHECK(writtenBy(archival, u"pdf"_s, {}) == writtenBy(archival, u"pdf"_s, elsewhere));
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
        {output, {u"--at"_s, u"1900-01-01"_s}, 2},
        {output, {u"--at"_s, u"0000-01-01"_s, u"--template"_s, u"series"_s}, 2},
        {output, {u"--at"_s, u"1900-01-01"_s, u"--template"_s, u"country"_s, u"--country"_s, u"FRA"_s}, 2},
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

// Catches a list by name that is out of order, and files that nobody is told of.
TEST_CASE("pages that are files of their own are numbered in order and told", "[program]")
{
    const QTemporaryDir folder;
    const Run made = brief(folder.filePath(u"page.svg"_s), {u"--template"_s, u"series"_s});
    REQUIRE(made.exit == 0);
    QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() > 10);
    CHECK(files.contains(u"page.svg"_s));
    CHECK(files.contains(u"page-02.svg"_s));
    CHECK(made.out.startsWith(u"%1 files: "_s.arg(files.size())));
    CHECK(made.out.contains(u"page-%1.svg\n"_s.arg(files.size())));
    CHECK(brief(folder.filePath(u"one.svg"_s)).out.isEmpty());
}

// Catches what fills the mail of whoever runs the program every morning.
TEST_CASE("warnings of a dossier are one line of a briefing, and a bare environment is none", "[program]")
{
    const QTemporaryDir folder;
    const QString dossier = folder.filePath(u"dossier.json"_s);
    QByteArray bytes = bytesOf(QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/dossiers/good/ten-lines.json"));
    bytes.replace("\"format\"", "\"first\": 1, \"second\": 2, \"format\"");
    QFile file(dossier);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QStringList bare{u"LC_ALL="_s, u"LANG="_s, u"LC_CTYPE="_s};
    const Run made = brief(folder.filePath(u"page.pdf"_s), {dossier}, bare);
    CHECK(made.exit == 0);
    const QString line = u"coalition-atlas: %1: 2 warnings, which “coalition-atlas check” lists\n"_s;
    CHECK(made.errors == line.arg(dossier));
    CHECK(brief(folder.filePath(u"page.pdf"_s), {}, bare).errors.isEmpty());
}
