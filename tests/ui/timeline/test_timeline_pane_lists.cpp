#include "tests/ui/timeline/pane_window.h"

#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::test;

TEST_CASE("In a list of a cluster letters jump to a title, Enter opens it, and no key moves the clock")
{
    PaneWindow shown;
    Session& session = *shown.workspace.session();
    const QRectF cluster = shown.view()->mapRectToScene(shown.view()->rectOf(QStringLiteral("london")));
    QTest::mouseClick(&shown.window, Qt::RightButton, {}, cluster.center().toPoint());
    const QQuickItem* list = openList(shown);
    REQUIRE(list);
    CHECK(list->property("currentIndex") == 0);
    QTest::keyClick(&shown.window, Qt::Key_F);
    CHECK(list->property("currentIndex") == 1);
    QTest::keyClick(&shown.window, Qt::Key_Left);
    QTest::keyClick(&shown.window, Qt::Key_Return);
    CHECK(session.event() == QStringLiteral("red-lines"));
    CHECK(session.day() == day(u"2026-01-05"));
}

TEST_CASE("A cluster that no zoom parts is listed, also of long stretches over each other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("spans.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "coalition-dossier/1", "title": "Spans",
        "sources": [{"id": "note", "title": "A note"}],
        "statuses": [{"id": "member", "label": "Member", "colour": "#2A6796"}],
        "events": [{"id": "one", "title": "One", "when": "2010/2018", "line": 1},
                   {"id": "two", "title": "Two", "when": "2012/2020", "line": 2},
                   {"id": "three", "title": "Three", "when": "2013/2019", "line": 3},
                   {"id": "four", "title": "Four", "when": "2014/2022", "line": 4}]})");
    file.close();
    PaneWindow shown;
    REQUIRE(shown.workspace.document()->open(path));
    QTest::qWait(0);
    auto* navigator = shown.pane->findChild<TimelineNavigator*>();
    const auto click = [&] {
        const QRectF mark = shown.view()->rectOf(QStringLiteral("three"));
        REQUIRE_FALSE(mark.isEmpty());
        QTest::mouseClick(&shown.window, Qt::LeftButton, {},
                          shown.view()->mapToScene(mark.center()).toPoint());
    };
    for (int clicks = 0; clicks < 3 && !openList(shown, 200); ++clicks) click();
    CHECK(openList(shown));
    CHECK(navigator->range().length() > 365);
}

TEST_CASE("L folds the lane that has the focus, Enter lists the cluster it has reached")
{
    PaneWindow shown;
    QQuickItem* stop = shown.pane->nextItemInFocusChain();
    for (int i = 0; i < 40 && stop->property("lane") != QVariant(0); ++i) stop = stop->nextItemInFocusChain();
    stop->forceActiveFocus(Qt::TabFocusReason);
    const Session& session = *shown.workspace.session();
    const QStringList atFirst = session.foldedLanes();
    QTest::keyClick(&shown.window, Qt::Key_L);
    CHECK(session.foldedLanes().size() == atFirst.size() + 1);
    QTest::keyClick(&shown.window, Qt::Key_L);
    CHECK(session.foldedLanes() == atFirst);
    QTest::keyClick(&shown.window, Qt::Key_Return);
    CHECK(openList(shown));
}
