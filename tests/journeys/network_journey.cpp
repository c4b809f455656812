// A dossier and files whose every text and address asks to be fetched, in the whole program: each test runs where a
// process that asks for a socket to a network ends at once (tests/support/no_network.cpp).

#include "tests/journeys/journey.h"
#include "tests/support/data.h"
#include "tests/support/print.h"
#include "ui/briefing/preview/briefing_preview.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QProcess>

#include <dlfcn.h>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

QString hostile(const QString& name)
{
    return dataPath(u"hostile/"_s + name);
}

struct Ended {
    int exit = -1;
    QString said;
};

/// The real program; the test fails where it, or a process that it starts, reached for a network.
Ended run(const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ATLAS_PROGRAM), words);
    REQUIRE(process.waitForFinished(120'000));
    const Ended run{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    INFO(words.join(u' ').toStdString() << ":\n" << run.said.toStdString());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(!run.said.contains(u"reached for the network"_s));
    return run;
}

}

// Without this the other tests of this file could not fail.
TEST_CASE("a process that asks for a socket to a network would be ended here")
{
    CHECK(dlsym(RTLD_DEFAULT, "atlas_ends_who_reaches_for_a_network"));
}

// A reader of the dossier would tell its author when, where and by whom it was opened.
TEST_CASE("the window fetches nothing while a hostile dossier is opened, browsed, printed and added to")
{
    Journey journey;
    REQUIRE(journey.desk().document()->open(hostile(u"dossier.json"_s)));
    journey.settle();
    journey.keep(u"network-opened"_s);
    journey.session().setLens(u"all"_s);
    journey.session().setDay(*Day::fromCalendar({2020, 6, 1}));
    for (const Event& event : journey.desk().document()->history()->dossier().events) {
        journey.session().selectEvent(event.id.text());
        journey.settle();
    }
    journey.keep(u"network-event"_s);
    journey.session().selectActor(u"ISL"_s);
    journey.settle();
    journey.keep(u"network-actor"_s);
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(u"bait"_s);
    journey.settle();
    journey.keep(u"network-search"_s);
    journey.press(Qt::Key_Escape);
    journey.press(Qt::Key_Escape);

    journey.press(Qt::Key_P, Qt::ControlModifier);
    journey.named(Journey::said("OptionsPane", "Print or export"), QAccessible::Dialog);
    auto* const preview = journey.window().findChild<BriefingPreview*>();
    REQUIRE(preview);
    journey.await("pages", [&] { return preview->isReady(); });
    const QString page = journey.folder() + u"/page.pdf"_s;
    preview->exporting()->saveTo(QUrl::fromLocalFile(page));
    journey.await("the page", [&] { return !preview->exporting()->message().isEmpty(); });
    CHECK(!preview->exporting()->hasFailed());
    CHECK(QFile::exists(page));
    journey.press(Qt::Key_Escape);
    journey.settle();

    QMetaObject::invokeMethod(&journey.window(), "openFile",
                              Q_ARG(QUrl, QUrl::fromLocalFile(hostile(u"rows.csv"_s))));
    journey.named(u"Meaning of the column “Title”"_s);
    journey.keep(u"network-import"_s);
    journey.await("the rows to be tried", [&] { return journey.shows(u"2 of 2 rows: 2 events, 2 new sources"_s); });
    journey.clickNamed(u"Import"_s, QAccessible::Button);
    journey.await("the import", [&] { return journey.desk().editor()->canUndo(); });
    journey.settle();
    journey.keep(u"network-imported"_s);
}

// Libraries of foreign formats follow links where nobody forbids it.
TEST_CASE("nothing that a hostile file refers to is fetched while it is imported")
{
    const auto [name, exit] = GENERATE(table<QString, int>({{u"places.kml"_s, 0}, {u"entities.kml"_s, 1},
                                                            {u"days.ics"_s, 0}, {u"rows.csv"_s, 0},
                                                            {u"shapes.geojson"_s, 0}}));
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"made.json"_s);
    const Ended import = run({u"import"_s, hostile(name), u"--into"_s, hostile(u"dossier.json"_s), u"-o"_s, made});
    INFO(name.toStdString() << ": " << import.said.toStdString());
    CHECK(import.exit == exit);
    CHECK(QFile::exists(made) == (exit == 0));
}

TEST_CASE("nothing is fetched while a hostile dossier is checked, told, drawn and exported")
{
    const QTemporaryDir folder;
    const QString dossier = hostile(u"dossier.json"_s);
    CHECK(run({u"check"_s, dossier}).exit == 0);
    CHECK(run({u"state"_s, dossier, u"--at"_s, u"2020-06-01"_s}).exit == 0);
    CHECK(run({u"changes"_s, dossier, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2021-01-01"_s}).exit == 0);
    for (const char* const ending : {"pdf", "svg", "png"})
        CHECK(run({u"brief"_s, dossier, u"-o"_s, folder.filePath(u"page."_s + QLatin1StringView(ending))}).exit == 0);
    for (const char* const ending :
         {"csv", "xlsx", "ods", "geojson", "kml", "kmz", "gpkg", "ics", "timeline.json"}) {
        const QString path = folder.filePath(u"out."_s + QLatin1StringView(ending));
        const Ended exported = run({u"export"_s, dossier, u"-o"_s, path});
        INFO(ending << ": " << exported.said.toStdString());
        CHECK(exported.exit == 0);
        CHECK(QFile::exists(path));
    }
}
