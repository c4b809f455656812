#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/shell/accessible_tree.h"
#include "tests/ui/shell/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("A broken dossier shows its problems and leaves the open one as it was")
{
    ShownWindow shown;
    shown.setDay(u"2025-05-05");
    shown.session().selectActor(u"FRA"_s);
    Document& document = *shown.workspace.document();
    REQUIRE_FALSE(document.open(dataPath(u"dossiers/bad/dates.json"_s)));
    QCoreApplication::processEvents();

    CHECK(findByName(shown.window(), u"Check again"_s));
    CHECK_FALSE(findByName(shown.window(), u"Print"_s));
    CHECK(document.path() == Document::bundledPath());

    REQUIRE(pressByName(shown.window(), u"Copy report"_s));
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == document.problems().list.size());

    REQUIRE(pressByName(shown.window(), u"Keep the open dossier"_s));
    CHECK(findByName(shown.window(), u"Print"_s));
    CHECK(shown.session().day().toIso() == u"2025-05-05"_s);
    CHECK(shown.session().actor() == u"FRA"_s);
}

TEST_CASE("Escape leaves the problems, not the selection")
{
    ShownWindow shown;
    shown.session().selectActor(u"FRA"_s);
    shown.workspace.document()->open(dataPath(u"dossiers/bad/dates.json"_s));
    QCoreApplication::processEvents();
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(findByName(shown.window(), u"Print"_s));
    CHECK(shown.session().actor() == u"FRA"_s);
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(shown.session().actor().isEmpty());
}

TEST_CASE("A file that was mended opens when it is checked again")
{
    ShownWindow shown{QString()};
    const QString path = shown.folder.filePath(u"mine.json"_s);
    REQUIRE(QFile::copy(dataPath(u"dossiers/bad/cut-short.json"_s), path));
    REQUIRE_FALSE(shown.workspace.document()->open(path));
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(dataPath(u"dossiers/good/ten-lines.json"_s), path));
    QTest::keyClick(&shown.window(), Qt::Key_F5);
    CHECK(shown.workspace.document()->path() == path);
    CHECK(findByName(shown.window(), u"Print"_s));
}
