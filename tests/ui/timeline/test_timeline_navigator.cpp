#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "tests/ui/timeline/workbench.h"

#include <catch2/catch_approx.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("Stepping on from the start comes to every event, and to two of one day one after the other")
{
    Workbench bench;
    bench.navigator.goToStart();
    QStringList visited{bench.navigator.reachedEvent()};
    std::vector<Day> days;
    while (bench.navigator.goToNextEvent()) {
        REQUIRE(visited.size() < 100);
        visited.append(bench.navigator.reachedEvent());
        days.push_back(bench.session.day());
    }
    CHECK(visited == QString(u"commitment london red-lines putin-statement macron-wishes zelensky-wishes "
                             u"venezuela reshuffle kyiv kyiv-frame publication paris"_s).split(u' '));
    CHECK(std::ranges::is_sorted(days));
    CHECK_FALSE(bench.navigator.hasNext());

    bench.navigator.goToEnd();
    while (bench.navigator.goToPreviousEvent()) {
        CHECK(bench.navigator.reachedEvent() == visited.last());
        visited.removeLast();
    }
    CHECK(visited.isEmpty());
    CHECK_FALSE(bench.navigator.hasPrevious());
}

TEST_CASE("A step takes an open card along, and opens none")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-03"));
    bench.navigator.goToNextEvent();
    CHECK(bench.session.event().isEmpty());
    CHECK(bench.navigator.stressedEvent().text() == u"kyiv-frame"_s);
    bench.navigator.openReachedEvent();
    CHECK(bench.session.event() == u"kyiv-frame"_s);
    bench.navigator.goToPreviousEvent();
    CHECK(bench.session.event() == u"kyiv"_s);
    CHECK(bench.session.day() == day(u"2026-01-03"));
}

TEST_CASE("The words number the events of one day")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-03"));
    CHECK(bench.navigator.eventRest().contains(u"1 of 2"_s));
    bench.navigator.goToNextEvent();
    CHECK(bench.navigator.eventRest().contains(u"2 of 2"_s));
}

TEST_CASE("The clock stays inside the timeline")
{
    Workbench bench;
    bench.navigator.goToEnd();
    bench.navigator.goByDays(1);
    CHECK(bench.session.day() == day(u"2026-01-31"));
    bench.navigator.goToStart();
    bench.navigator.goByMonths(-1);
    CHECK(bench.session.day() == day(u"2025-02-01"));
}

TEST_CASE("A month on from the last of a long month is the last of a short one")
{
    Workbench bench;
    bench.session.setDay(day(u"2025-08-31"));
    bench.navigator.goByMonths(1);
    CHECK(bench.session.day() == day(u"2025-09-30"));
}

TEST_CASE("A day out of sight brings the range along, a day in sight does not")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    bench.navigator.showDays(14);
    const TimeRange before = bench.navigator.range();
    bench.session.setDay(day(u"2026-01-04"));
    CHECK(bench.navigator.range() == before);
    bench.session.setDay(day(u"2025-06-01"));
    CHECK(bench.navigator.range().contains(double(day(u"2025-06-01").sinceEpoch())));
    CHECK(bench.navigator.range().length() == Catch::Approx(14));
}

TEST_CASE("The chosen stretch is told apart from all")
{
    Workbench bench;
    CHECK(bench.navigator.showsAll());
    bench.navigator.showDays(42);
    CHECK_FALSE(bench.navigator.showsAll());
    CHECK(bench.navigator.shownDays() == 42);
    bench.navigator.showDays(0);
    CHECK(bench.navigator.showsAll());
}

TEST_CASE("The words follow the session's language")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    CHECK(bench.navigator.rangeText() == QStringLiteral("1 Feb 2025 – 31 Jan 2026"));
    bench.session.setLanguage(Language::French);
    CHECK(bench.navigator.rangeText().contains(QStringLiteral("févr.")));
}

TEST_CASE("Another selection or day leaves the drawn lanes as they are")
{
    Workbench bench;
    int redrawn = 0;
    QObject::connect(&bench.navigator, &TimelineNavigator::rangeChanged, &bench.navigator,
        [&] { ++redrawn; });
    bench.session.setDay(day(u"2025-10-10"));
    bench.session.selectActor(QStringLiteral("FRA"));
    CHECK(redrawn == 0);
}

TEST_CASE("Events are counted in the range in sight only in that mode, and then follow it")
{
    Workbench bench;
    bench.navigator.setRange(days(u"2025-06-01", u"2025-08-31"));
    CHECK(bench.session.window() == TimeWindow());
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::Range));
    CHECK(bench.session.window().first == day(u"2025-06-01"));
    CHECK(bench.session.window().last == day(u"2025-08-31"));
    bench.navigator.setRange(days(u"2025-07-01", u"2025-08-31"));
    CHECK(bench.session.window().first == day(u"2025-07-01"));
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::ThatDay));
    bench.navigator.setRange(days(u"2025-06-01", u"2025-08-31"));
    CHECK(bench.session.window().mode == TimeWindow::Mode::ThatDay);
}

TEST_CASE("An end of the range moves by months from month's end to month's end, and never past the other")
{
    Workbench bench;
    bench.navigator.setRange(days(u"2025-03-01", u"2025-05-31"));
    bench.navigator.moveEnd(true, -1, 0);
    CHECK(bench.navigator.lastInSight() == day(u"2025-04-30"));
    bench.navigator.moveEnd(false, 1, 0);
    CHECK(bench.navigator.firstInSight() == day(u"2025-04-01"));
    bench.navigator.moveEnd(false, 0, 7);
    CHECK(bench.navigator.firstInSight() == day(u"2025-04-08"));
    bench.navigator.moveEnd(false, 12, 0);
    CHECK(bench.navigator.firstInSight() <= bench.navigator.lastInSight());
    bench.navigator.moveEnd(true, 99, 0);
    CHECK(bench.navigator.lastInSight() == day(u"2026-01-31"));
}

TEST_CASE("The words of a comparison say how far apart the dates are and what changed")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    bench.session.setCompareDay(day(u"2025-02-28"));
    CHECK(bench.navigator.lead() == u"311 days apart."_s);
    CHECK(bench.navigator.eventName().startsWith(u"15 joined · "_s));
    bench.session.endComparison();
    CHECK_FALSE(bench.navigator.lead().contains(u"apart"_s));
}

TEST_CASE("A head moves only where there are two")
{
    Workbench bench;
    bench.navigator.setHead(TimelineNavigator::A);
    CHECK(bench.navigator.head() == TimelineNavigator::B);
    bench.navigator.toggleComparison();
    CHECK(bench.navigator.head() == TimelineNavigator::A);
    bench.navigator.toggleComparison();
    CHECK(bench.navigator.head() == TimelineNavigator::B);
}

TEST_CASE("A drag let go in motion carries on and comes to rest; where no motion is seen it stops")
{
    Workbench bench;
    bench.navigator.setRange(days(u"2025-06-01", u"2025-06-30"));
    const double before = bench.navigator.range().start;
    bench.navigator.coast(0.1);
    CHECK(bench.navigator.range().start == before);
    bench.navigator.setProperty("zoomDuration", 220);
    bench.navigator.coast(0.1);
    CHECK(QTest::qWaitFor([&] { return bench.navigator.range().start > before + 10; }));
    CHECK(bench.navigator.range().length() == Catch::Approx(30));
}

namespace {

/// With changes of range that are seen.
struct MovingWorkbench : Workbench {
    MovingWorkbench() { navigator.setProperty("zoomDuration", 60); }

    void rest()
    {
        REQUIRE(QTest::qWaitFor([this] { return navigator.range() == navigator.destination(); }));
    }
};

}

TEST_CASE("Events are counted in the range that a change of range comes to, also one chosen on the way")
{
    MovingWorkbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::Range));
    for (const int days : {14, 42, 0}) {
        INFO(days);
        bench.navigator.showDays(days);
        bench.rest();
        QCoreApplication::processEvents();
        CHECK(bench.session.window().first == bench.navigator.firstInSight());
        CHECK(bench.session.window().last == bench.navigator.lastInSight());
    }
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::SinceStart));
    bench.navigator.showDays(14);
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::Range));
    CHECK(bench.session.window().first == firstDayOf(bench.navigator.destination()));
    bench.rest();
    CHECK(bench.session.window().last == bench.navigator.lastInSight());
}

TEST_CASE("An act starts from where the one before it comes to rest, not from what is seen on the way")
{
    MovingWorkbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    bench.navigator.showDays(14);
    bench.rest();

    SECTION("a month that was typed comes into sight with its last day")
    {
        const Day first = day(u"2025-03-01"), last = day(u"2025-03-31");
        bench.navigator.showStretch(int(first.sinceEpoch()), int(last.sinceEpoch()));
        bench.navigator.goTo(day(u"2025-03-31"));
        bench.rest();
        CHECK(bench.navigator.firstInSight() < day(u"2025-03-01"));
        CHECK(bench.navigator.lastInSight() > day(u"2025-03-31"));
    }
    SECTION("a day gone back to stays in sight")
    {
        bench.session.setDay(day(u"2025-06-01"));
        bench.session.setDay(day(u"2026-01-05"));
        bench.rest();
        CHECK(bench.navigator.range().contains(double(day(u"2026-01-05").sinceEpoch())));
    }
    SECTION("two quick zooms are two zooms")
    {
        bench.navigator.zoomBy(0.5);
        bench.navigator.zoomBy(0.5);
        bench.rest();
        CHECK(bench.navigator.range().length() == Catch::Approx(3.5));
    }
    SECTION("an end moved twice is moved by both")
    {
        const Day last = bench.navigator.lastInSight();
        bench.navigator.moveEnd(true, 0, 7);
        bench.navigator.moveEnd(true, 0, 7);
        bench.rest();
        CHECK(bench.navigator.lastInSight() == last + 14);
    }
}

TEST_CASE("A comparison that begins leaves the shown date in sight")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    bench.navigator.showDays(14);
    const TimeRange before = bench.navigator.range();
    bench.navigator.toggleComparison();
    CHECK(bench.navigator.range() == before);
    CHECK(before.contains(double(bench.session.compareDay()->sinceEpoch())));
    CHECK(*bench.session.compareDay() <= bench.navigator.firstInSight() + 1);
    bench.navigator.toggleComparison();
    bench.session.setDay(bench.navigator.firstInSight() + 1);
    bench.navigator.toggleComparison();
    CHECK(bench.session.compareDay() == day(u"2025-02-01"));
}

TEST_CASE("What no source dates or bounds is in the tray, and stepping does not stop at it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"undated.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "coalition-dossier/1", "title": "Undated",
        "sources": [{"id": "note", "title": "A note"}],
        "statuses": [{"id": "member", "label": "Member", "colour": "#2A6796"}],
        "events": [{"id": "rumour", "title": "A rumour", "when": null, "line": 1},
                   {"id": "meeting", "title": "A meeting", "when": "2024-05-01", "line": 2}]})");
    file.close();
    Workbench bench;
    REQUIRE(bench.document.open(path));
    CHECK(bench.navigator.tray() == QStringList{u"rumour"_s});
    bench.navigator.goToStart();
    while (bench.navigator.goToNextEvent()) CHECK(bench.navigator.reachedEvent() == u"meeting"_s);
}

// The lane of publications took so much of the window that the map's inset gave way.
TEST_CASE("The lane of publications is folded at first, and stays as the user leaves it")
{
    Workbench at;
    const QString publications = at.navigator.index()->lanes().back().key;
    REQUIRE(at.session.foldedLanes() == QStringList{publications});
    at.session.toggleFolded(publications);
    at.session.setLens(u"all"_s);
    CHECK(at.session.foldedLanes().isEmpty());
}
