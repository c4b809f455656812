#include "tests/ui/timeline/pane_window.h"

#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;

TEST_CASE("The flag is dragged with the mouse")
{
    PaneWindow shown;
    const QPoint from = shown.view()->mapToScene(shown.view()->flag().center()).toPoint();
    QTest::mousePress(&shown.window, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.window, from - QPoint(400, 0));
    QTest::mouseRelease(&shown.window, Qt::LeftButton, {}, from - QPoint(400, 0));
    CHECK(shown.workspace.session()->day() < day(u"2025-10-01"));
}

TEST_CASE("A wheel over the overview zooms about the place under it there")
{
    PaneWindow shown;
    auto* navigator = shown.pane->findChild<TimelineNavigator*>();
    navigator->setRange(days(u"2025-12-01", u"2026-01-31"));
    const QPointF inOverview(shown.view()->brush().center().x(), 12);
    const double before = navigator->range().start + navigator->range().length() / 2;
    const QPointF at = shown.view()->mapToScene(inOverview);
    QWheelEvent turned(at, at, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&shown.window, &turned);
    CHECK(navigator->range().length() < 62);
    CHECK(std::abs(navigator->range().start + navigator->range().length() / 2 - before) < 0.5);
}

TEST_CASE("The pointer's date is told over the overview, which has a scale of its own")
{
    PaneWindow shown;
    shown.pane->findChild<TimelineNavigator*>()->showDays(14);
    const TimelineView& view = *shown.view();
    const TimeScale whole = TimelineLayout(1440, size_t(5)).scale(
        shown.pane->findChild<TimelineNavigator*>()->whole());
    const QPointF at(whole.toX(day(u"2025-07-10")) + 1, 30);
    QTest::mouseMove(&shown.window, view.mapToScene(at).toPoint());
    CHECK(QTest::qWaitFor([&] { return view.hoveredText() == QStringLiteral("10 July 2025"); }));
}

TEST_CASE("A click on a drop-down's button opens its menu, and another closes it")
{
    PaneWindow shown;
    shown.window.resize(1440, 700); // room for the menu above the button
    shown.pane->setY(400);
    const auto items = shown.pane->findChildren<QQuickItem*>();
    const auto found = std::ranges::find_if(items, [](const QQuickItem* item) {
        return item->property("name") == QStringLiteral("How to play");
    });
    REQUIRE(found != items.end());
    const QQuickItem* button = *found;
    const QPoint at = button->mapToScene({button->width() / 2, button->height() / 2}).toPoint();
    QTest::mouseClick(&shown.window, Qt::LeftButton, {}, at);
    CHECK(QTest::qWaitFor([&] { return button->property("opened").toBool(); }));
    QTest::mouseClick(&shown.window, Qt::LeftButton, {}, at);
    CHECK(QTest::qWaitFor([&] { return !button->property("opened").toBool(); }));
}

TEST_CASE("The date of the flag that was double-clicked is asked for, also of the one compared with")
{
    PaneWindow shown;
    shown.workspace.session()->setCompareDay(day(u"2025-06-01"));
    const QSignalSpy asked(shown.pane.get(), SIGNAL(dateRequested()));
    QTest::mouseDClick(&shown.window, Qt::LeftButton, {},
                       shown.view()->mapToScene(shown.view()->comparedFlag().center()).toPoint());
    CHECK(asked.size() == 1);
    CHECK(shown.pane->findChild<TimelineNavigator*>()->head() == TimelineNavigator::A);
}

TEST_CASE("A double click on the overview shows everything, one on the flag asks for a date")
{
    PaneWindow shown;
    const auto* navigator = shown.pane->findChild<TimelineNavigator*>();
    shown.pane->findChild<TimelineNavigator*>()->showDays(14);
    const QSignalSpy asked(shown.pane.get(), SIGNAL(dateRequested()));
    QTest::mouseDClick(&shown.window, Qt::LeftButton, {},
                       shown.view()->mapToScene(shown.view()->flag().center()).toPoint());
    CHECK(asked.size() == 1);
    QTest::mouseDClick(&shown.window, Qt::LeftButton, {}, shown.view()->mapToScene({400, 30}).toPoint());
    CHECK(navigator->showsAll());
}
