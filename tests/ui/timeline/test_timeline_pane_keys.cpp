#include "tests/ui/timeline/pane_window.h"

#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/timeline/lane_reader.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

using namespace atlas;
using namespace atlas::test;

TEST_CASE("Keys move the clock by a day, by an event and to the ends")
{
    PaneWindow shown;
    Session& session = *shown.workspace.session();
    QTest::keyClick(&shown.window, Qt::Key_Right);
    CHECK(session.day() == day(u"2026-01-06"));
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::ControlModifier);
    CHECK(session.day() == day(u"2026-01-05"));
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(session.day() == day(u"2025-12-29"));
    QTest::keyClick(&shown.window, Qt::Key_PageUp);
    CHECK(session.day() == day(u"2025-11-29"));
    QTest::keyClick(&shown.window, Qt::Key_PageDown);
    CHECK(session.day() == day(u"2025-12-29"));
    QTest::keyClick(&shown.window, Qt::Key_Home);
    CHECK(session.day() == day(u"2025-02-01"));
    QTest::keyClick(&shown.window, Qt::Key_End);
    CHECK(session.day() == day(u"2026-01-31"));
}

TEST_CASE("T goes to today, or says why not")
{
    PaneWindow shown;
    const Session& session = *shown.workspace.session();
    shown.workspace.calendar()->setClock([] { return day(u"2025-06-01"); });
    QTest::keyClick(&shown.window, Qt::Key_T);
    CHECK(session.day() == day(u"2025-06-01"));
    shown.workspace.calendar()->setClock([] { return day(u"2026-11-22"); });
    QTest::keyClick(&shown.window, Qt::Key_T);
    CHECK(session.day() == day(u"2025-06-01"));
    const auto* navigator = shown.pane->findChild<TimelineNavigator*>();
    CHECK(navigator->lead()
          == QStringLiteral("Today is 22 November 2026: this timeline ends on 31 January 2026."));
    QTest::keyClick(&shown.window, Qt::Key_Right);
    CHECK_FALSE(navigator->lead().contains(QStringLiteral("Today")));
}

TEST_CASE("C compares with an earlier date, A and B choose which one the arrows move, X swaps them")
{
    PaneWindow shown;
    const Session& session = *shown.workspace.session();
    QTest::keyClick(&shown.window, Qt::Key_C);
    REQUIRE(session.isComparing());
    CHECK(session.compareDay() == day(u"2025-02-01"));
    QTest::keyClick(&shown.window, Qt::Key_Right);
    CHECK(session.compareDay() == day(u"2025-02-02"));
    CHECK(session.day() == day(u"2026-01-05"));
    QTest::keyClick(&shown.window, Qt::Key_Right, Qt::ControlModifier);
    CHECK(session.compareDay() == day(u"2025-03-01"));
    QTest::keyClick(&shown.window, Qt::Key_B);
    QTest::keyClick(&shown.window, Qt::Key_Left);
    CHECK(session.day() == day(u"2026-01-04"));
    QTest::keyClick(&shown.window, Qt::Key_X);
    CHECK(session.day() == day(u"2025-03-01"));
    CHECK(session.compareDay() == day(u"2026-01-04"));
    QTest::keyClick(&shown.window, Qt::Key_C);
    CHECK_FALSE(session.isComparing());
}

TEST_CASE("The same keys mean the same on a Ukrainian keyboard")
{
    PaneWindow shown;
    QKeyEvent pressed(QEvent::KeyPress, 0x0421 /* С, on the key C */, Qt::NoModifier, QStringLiteral("с"));
    QCoreApplication::sendEvent(&shown.window, &pressed);
    CHECK(shown.workspace.session()->isComparing());
}

TEST_CASE("F brings what is selected into sight, 0 everything")
{
    PaneWindow shown;
    shown.workspace.session()->selectEvent(QStringLiteral("london"));
    const auto* navigator = shown.pane->findChild<TimelineNavigator*>();
    QTest::keyClick(&shown.window, Qt::Key_F);
    CHECK(navigator->firstInSight() > day(u"2025-02-15"));
    CHECK(navigator->lastInSight() < day(u"2025-04-20"));
    QTest::keyClick(&shown.window, Qt::Key_0);
    CHECK(navigator->showsAll());
}

TEST_CASE("Enter opens the event that a step came to")
{
    PaneWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_Return);
    CHECK(shown.workspace.session()->event() == QStringLiteral("paris"));
}

TEST_CASE("Enter on a button of the timeline opens no event")
{
    PaneWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_Tab);
    REQUIRE(shown.window.activeFocusItem()->inherits("QQuickAbstractButton"));
    QTest::keyClick(&shown.window, Qt::Key_Return);
    CHECK(shown.workspace.session()->event().isEmpty());
}

TEST_CASE("Enter on a lane opens the event that the arrows reached")
{
    PaneWindow shown;
    auto* first = shown.pane->nextItemInFocusChain();
    for (int i = 0; i < 20 && first->property("lane").toInt() != 4; ++i)
        first = first->nextItemInFocusChain();
    REQUIRE(first->property("lane").toInt() == 4);
    first->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&shown.window, Qt::Key_Return);
    CHECK(shown.workspace.session()->event() == QStringLiteral("putin-statement"));
}

TEST_CASE("An edge of the range is moved by the arrows: a month, a week with Shift, a day with Ctrl")
{
    PaneWindow shown;
    const auto* navigator = shown.pane->findChild<TimelineNavigator*>();
    QQuickItem* handle = shown.pane->nextItemInFocusChain();
    const auto isStart = [](const QQuickItem* item) { return item->property("atEnd") == QVariant(false); };
    for (int i = 0; i < 40 && !isStart(handle); ++i) handle = handle->nextItemInFocusChain();
    REQUIRE(isStart(handle));
    handle->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&shown.window, Qt::Key_Right);
    CHECK(navigator->firstInSight() == day(u"2025-03-01"));
    QTest::keyClick(&shown.window, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(navigator->firstInSight() == day(u"2025-03-08"));
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::ControlModifier);
    CHECK(navigator->firstInSight() == day(u"2025-03-07"));
    CHECK(shown.workspace.session()->day() == day(u"2026-01-05"));
    keepForInspection(shown, QStringLiteral("pane-handle.png"));
}

TEST_CASE("A lane's events are walked in the order of their earliest days, long stretches among them")
{
    PaneWindow shown;
    TimelineNavigator& navigator = *shown.pane->findChild<TimelineNavigator*>();
    navigator.goToStart();
    LaneReader reader;
    reader.setLane(0);
    reader.setNavigator(&navigator);
    reader.enter();
    const auto& history = navigator.index()->history();
    QStringList walked{reader.event()};
    for (size_t i = 1; i < navigator.index()->lanes()[0].size(); ++i) {
        reader.step(1);
        CHECK_FALSE(walked.contains(reader.event()));
        CHECK(history.event(EventId(walked.last())) < history.event(EventId(reader.event())));
        walked << reader.event();
    }
    CHECK(walked.contains(QStringLiteral("commitment")));
}
