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

// Of a single problem only a sliver was seen, and a locked file was a dossier with an error to be fixed.
TEST_CASE("A file that cannot be read is called so, and why is seen whole")
{
    ShownWindow shown;
    const QString path = shown.folder.filePath(u"locked.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\nnothing that can be read");
    file.close();
    REQUIRE_FALSE(shown.workspace.document()->open(path));
    const QString sentence = shown.workspace.document()->problems().list.front().sentence;
    CHECK(QTest::qWaitFor([&] { return findByName(shown.window(), u"This file cannot be opened"_s) != nullptr; }));
    QAccessibleInterface* line = findByName(shown.window(), u"Error: "_s + sentence);
    REQUIRE(line);
    QAccessibleInterface* list = line->parent();
    while (list && list->role() != QAccessible::List) list = list->parent();
    REQUIRE(list);
    CHECK(QTest::qWaitFor([&] { return list->rect().contains(line->rect()); }));
}

TEST_CASE("Of a state that the dossier does not know no card is offered for print")
{
    ShownWindow shown;
    shown.session().selectActor(u"FRA"_s);
    CHECK(findByName(shown.window(), u"Print this card…"_s));
    shown.session().selectActor(u"BRA"_s);
    CHECK(findByName(shown.window(), u"Close the card"_s));
    CHECK_FALSE(findByName(shown.window(), u"Print this card…"_s));
    QTest::keyClick(&shown.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(findByName(shown.window(), u"Print or export"_s));
}
