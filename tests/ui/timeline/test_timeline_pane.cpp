#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"

#include "model/items/workspace.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/lane_reader.h"
#include "ui/timeline/timeline_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Atlas_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Atlas_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Atlas_TimelinePlugin)

using namespace atlas;
using namespace atlas::test;

namespace {

/// The pane in a window of its own, on the bundled dossier and 5 January 2026.
struct PaneWindow {
    explicit PaneWindow(bool dark = false)
    {
        installFonts();
        REQUIRE(workspace.document()->open(Document::bundledPath()));
        workspace.session()->setDay(day(u"2026-01-05"));
        QQmlComponent component(&engine);
        component.setData(R"(
import QtQuick
import Atlas.Theme
import Atlas.Timeline
TimelinePane {
    property bool night
    playSpeed: 1
    playLoops: false
    playPauses: true
    Theme.dark: night
    Theme.reducedMotion: true
    focus: true
}
)",
                          QUrl(QStringLiteral("qrc:/Pane.qml")));
        INFO(component.errorString().toStdString());
        REQUIRE(component.isReady());
        pane.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
            {{QStringLiteral("session"), QVariant::fromValue(workspace.session())},
             {QStringLiteral("present"), QVariant::fromValue(workspace.present())},
             {QStringLiteral("calendar"), QVariant::fromValue(workspace.calendar())},
             {QStringLiteral("night"), dark},
             {QStringLiteral("width"), 1440}})));
        REQUIRE(pane);
        window.resize(1440, int(pane->implicitHeight()));
        pane->setHeight(pane->implicitHeight());
        pane->setParentItem(window.contentItem());
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        pane->forceActiveFocus();
    }

    TimelineView* view() { return pane->findChild<TimelineView*>(); }

    Workspace workspace;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> pane;
};

/// The list of events that has the focus, once it has it; null: none does.
QQuickItem* openList(PaneWindow& shown, int milliseconds = 5000)
{
    QQuickItem* list = nullptr;
    std::ignore = QTest::qWaitFor([&] {
        for (list = shown.window.activeFocusItem(); list; list = list->parentItem())
            if (list->inherits("QQuickListView")) return true;
        return false;
    }, milliseconds);
    return list;
}

void keepForInspection(PaneWindow& shown, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("ATLAS_KEEP_IMAGES"); !folder.isEmpty())
        shown.window.grabWindow().save(folder + u'/' + name);
}

}

TEST_CASE("The pane is as high as the design says and draws its playhead")
{
    PaneWindow shown;
    // The five lanes of the design, and that of the publication, which it left without one.
    CHECK(shown.pane->implicitHeight() == 277 + TimelineLayout::foldedLaneHeight - TimelineLayout::foot);
    keepForInspection(shown, QStringLiteral("pane-light.png"));
    const QImage image = shown.window.grabWindow();
    const double ratio = shown.window.effectiveDevicePixelRatio();
    const QPointF flag = shown.view()->mapToScene(shown.view()->flag().topLeft() + QPointF(5, 6)) * ratio;
    CHECK(image.pixelColor(flag.toPoint()) == QColor(0x14, 0x20, 0x2B));
}

TEST_CASE("The pane in the dark")
{
    PaneWindow shown(true);
    keepForInspection(shown, QStringLiteral("pane-dark.png"));
    CHECK(shown.window.grabWindow().pixelColor(5, 10).lightness() < 60);
}

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

TEST_CASE("The flag is dragged with the mouse")
{
    PaneWindow shown;
    const QPoint from = shown.view()->mapToScene(shown.view()->flag().center()).toPoint();
    QTest::mousePress(&shown.window, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.window, from - QPoint(400, 0));
    QTest::mouseRelease(&shown.window, Qt::LeftButton, {}, from - QPoint(400, 0));
    CHECK(shown.workspace.session()->day() < day(u"2025-10-01"));
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

TEST_CASE("A screen reader finds the shown date as a slider and each lane by name")
{
    PaneWindow shown;
    QStringList names;
    const std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* part) {
        if (!part) return;
        names.append(part->text(QAccessible::Name));
        for (int i = 0; i < part->childCount(); ++i) walk(part->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(&shown.window));
    CHECK(names.filter(QStringLiteral("Shown date, Monday 5 January 2026; 15 members; ")).size() == 1);
    INFO(names.join(u'\n').toStdString());
    CHECK(names.filter(QStringLiteral("Moscow: Vladimir Putin")).size() == 1);
    CHECK(names.contains(QStringLiteral("Next event")));
}

TEST_CASE("Lanes that need more height than there is move under the axis, which stays")
{
    PaneWindow whole, low;
    low.pane->setProperty("maximumHeight", 240);
    low.pane->setHeight(low.pane->implicitHeight());
    const double missing = whole.pane->implicitHeight() - low.pane->implicitHeight();
    REQUIRE(missing > 20);
    CHECK(low.view()->laneScrollRange() == missing);
    low.view()->scrollLanes(missing);
    const QRectF putin = whole.view()->rectOf(QStringLiteral("putin-statement"));
    CHECK(low.view()->rectOf(QStringLiteral("putin-statement")) == putin.translated(0, -missing));
    CHECK(low.view()->flag() == whole.view()->flag());

    const QImage tall = whole.window.grabWindow(), cut = low.window.grabWindow();
    const double ratio = whole.window.effectiveDevicePixelRatio();
    const auto strip = [ratio](const QImage& image, const QRectF& rect) {
        return image.copy(QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect());
    };
    const QRectF axis(0, 44, 1400, 108);
    CHECK(strip(tall, axis) == strip(cut, axis));
    const QRectF mark = whole.view()->mapRectToScene(putin);
    // Edges between two pixels are rounded anew.
    const QImage there = strip(tall, mark), here = strip(cut, mark.translated(0, -missing));
    int farthest = 0;
    for (int y = 0; y < there.height(); ++y)
        for (int x = 0; x < there.width(); ++x) {
            const QColor one = there.pixelColor(x, y), other = here.pixelColor(x, y);
            farthest = std::max({farthest, std::abs(one.red() - other.red()),
                                 std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
        }
    CHECK(farthest <= 2);
    keepForInspection(low, QStringLiteral("pane-scrolled.png"));

    const QPoint at = mark.translated(0, -missing).center().toPoint();
    QTest::mouseClick(&low.window, Qt::LeftButton, {}, at);
    CHECK(low.workspace.session()->event() == QStringLiteral("putin-statement"));
    low.view()->scrollLanes(0);
    CHECK(low.view()->laneScroll() == 0);
}
