#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include "model/items/event_words.h"
#include "model/time/format.h"
#include "ui/timeline/timeline_navigator.h"
#include "ui/timeline/timeline_view.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QQuickItem>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat inFrance{4.6, 44.9};
constexpr LonLat inPoland{17.3, 53.6};
const QColor memberBlue(0x2A, 0x67, 0x96);

/// A person takes the playhead by its flag, which a screen reader calls the shown date's slider.
QPoint flag(Journey& journey)
{
    const auto* view = journey.window().findChild<TimelineView*>();
    REQUIRE(view);
    return view->mapToScene(view->flag().center()).toPoint();
}

QPoint eventMark(Journey& journey, const QString& event)
{
    const auto* view = journey.window().findChild<TimelineView*>();
    REQUIRE(view);
    const QRectF mark = view->rectOf(event);
    REQUIRE(!mark.isEmpty());
    return view->mapToScene(mark.center()).toPoint();
}

TimelineNavigator& navigator(Journey& journey)
{
    auto* found = journey.window().findChild<TimelineNavigator*>();
    REQUIRE(found);
    return *found;
}

/// Opens a drop-down, which says what is chosen of what, and chooses another.
void choose(Journey& journey, const QString& of, const QString& chosen, const QString& other)
{
    journey.clickNamed(Journey::said("DropDown", "%1: %2").arg(of, chosen));
    journey.settle();
    journey.keep(u"choose "_s + of);
    journey.clickNamed(other, QAccessible::RadioButton);
    journey.settle();
}

void showEverything(Journey& journey)
{
    journey.clickNamed(Journey::said("TimelineControls", "All"));
    journey.settle();
}

}

// The one clock: a playhead that moves without the map is a lie.
TEST_CASE("the playhead dragged from January 2026 to February 2025 empties the map of members")
{
    Journey journey;
    showEverything(journey);
    REQUIRE(journey.session().day() == *Day::fromCalendar({2026, 1, 6}));
    REQUIRE(journey.colourAt(journey.onMap(inFrance)) == memberBlue);
    REQUIRE(journey.colourAt(journey.onMap(inPoland)) == memberBlue);
    REQUIRE(journey.desk().present()->moment().counts.at(0).certain == 15);

    const QPoint start = flag(journey);
    const auto* navigator = journey.window().findChild<TimelineNavigator*>();
    REQUIRE(navigator);
    const auto* view = journey.window().findChild<TimelineView*>();
    const double lanesLeft = view->mapToScene({0, 0}).x() + 160;
    journey.drag(start, {int(lanesLeft) + 20, start.y()});
    journey.await("a day in February 2025", [&] { return journey.session().day().calendar().month == 2; });
    journey.settle();
    CHECK(journey.desk().present()->moment().counts.at(0).total() == 0);
    CHECK(journey.colourAt(journey.onMap(inFrance)) != memberBlue);
    CHECK(journey.colourAt(journey.onMap(inPoland)) != memberBlue);
}

// In March 2025 nobody knows the day: solid blue there would invent one.
TEST_CASE("in the month of the founding every member is hatched")
{
    Journey journey;
    journey.session().setDay(*Day::fromCalendar({2025, 3, 15}));
    journey.settle();
    const QImage picture = journey.window().grabWindow();
    const QPoint middle = journey.onMap(inFrance) * picture.devicePixelRatio();
    QSet<QRgb> colours;
    for (int dx = -8; dx <= 8; ++dx) colours.insert(picture.pixel(middle + QPoint(dx, 0)));
    CHECK(colours.size() > 2);
    CHECK(journey.desk().present()->moment().counts.at(0) == StatusCount{0, 15, 0});
}

// Keys are the exact way through time: a day is a day, and Ctrl finds every event.
TEST_CASE("arrow keys go by days, with Ctrl from event to event, Home and End to the ends")
{
    Journey journey;
    const Day last = journey.session().day();
    journey.press(Qt::Key_Left);
    CHECK(journey.session().day() == last - 1);
    journey.press(Qt::Key_Right);
    CHECK(journey.session().day() == last);
    journey.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(journey.session().day() < last);
    CHECK(journey.desk().document()->history()->nextEventDay(journey.session().day()) <= last);
    journey.press(Qt::Key_Home);
    const Day first = journey.session().day();
    CHECK(first < *Day::fromCalendar({2025, 3, 1}));
    journey.press(Qt::Key_Left);
    CHECK(journey.session().day() == first);
    journey.press(Qt::Key_End);
    CHECK(journey.session().day() >= last);
}

// An event on the timeline that cannot be opened says nothing about who was there.
TEST_CASE("a click on an event's mark opens its card")
{
    Journey journey;
    journey.clickNamed(u"2 weeks"_s);
    journey.settle();
    journey.click(eventMark(journey, u"kyiv"_s));
    journey.await("the event to be selected", [&] { return journey.session().event() == "kyiv"_L1; });
    journey.named(journey.desk().eventCard()->content().title, QAccessible::Heading);
}

// Playing that cannot be stopped, or that runs on after the last event, takes the clock out of a hand.
TEST_CASE("play goes from event to event and the user's touch stops it")
{
    Journey journey;
    journey.press(Qt::Key_Home);
    const Day first = journey.session().day();
    journey.press(Qt::Key_Space);
    journey.await("the clock to move", [&] { return journey.session().day() > first; });
    journey.press(Qt::Key_Space);
    const Day stopped = journey.session().day();
    journey.press(Qt::Key_Left);
    CHECK(journey.session().day() == stopped - 1);
}

// A date that can only be dragged to is no date for somebody who knows it.
TEST_CASE("a month typed in the window's language goes to its last day and comes into sight")
{
    const auto [language, month] = GENERATE(table<Language, QString>(
        {{Language::English, u"march 2025"_s},
         {Language::French, u"mars 2025"_s},
         {Language::Ukrainian, u"березень 2025"_s}}));
    Journey journey(language);
    INFO(month.toStdString());
    const Day shown = journey.session().day();
    journey.clickNamed(Journey::said("AsOfButton", "As of %1, %2")
                           .arg(formatWeekday(shown, language), formatDay(shown, language)));
    journey.settle();
    journey.type(month);
    journey.await("how it is understood", [&] {
        const QString last = formatDay(*Day::fromIso(u"2025-03-31"), language);
        return journey.named(Journey::said("DatePopup", "Go to a date"), QAccessible::EditableText)
            ->text(QAccessible::Description).contains(last);
    });
    journey.keep(u"typed-month"_s);
    journey.press(Qt::Key_Return);
    CHECK(journey.session().day() == *Day::fromIso(u"2025-03-31"));
    journey.settle();
    CHECK(navigator(journey).firstInSight() > *Day::fromIso(u"2025-02-01"));
    CHECK(navigator(journey).lastInSight() < *Day::fromIso(u"2025-05-01"));
    CHECK(journey.desk().present()->moment().counts.at(0) == StatusCount{15, 0, 0});
}

// What is counted must be what is in sight, or the numbers beside the timeline are of another time.
TEST_CASE("a brushed range is what events are counted in")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    showEverything(journey);
    choose(journey, Journey::said("TimelineControls", "Events listed and counted"),
           Journey::said("TimelineControls", "Since the start"),
           Journey::said("TimelineControls", "This range"));
    REQUIRE(journey.session().window().mode == TimeWindow::Mode::Range);
    CHECK(journey.session().window().first == *Day::fromIso(u"2025-02-01"));

    const auto* view = journey.window().findChild<TimelineView*>();
    const QRectF brush = view->brush();
    const QPoint handle = view->mapToScene({brush.left(), brush.center().y()}).toPoint();
    journey.drag(handle, handle + QPoint(int(brush.width() / 2), 0));
    journey.settle();
    const TimeWindow& window = journey.session().window();
    CHECK(window.first > *Day::fromIso(u"2025-06-15"));
    CHECK(window.first < *Day::fromIso(u"2025-09-15"));
    CHECK(window.last == *Day::fromIso(u"2026-01-31"));
    CHECK(window.first == navigator(journey).firstInSight());
    CHECK(journey.session().day() == *Day::fromIso(u"2026-01-06"));
}

// Whatever plays an event by leaves its reader with a wrong story.
TEST_CASE("played with pauses, every event to the end is rested at once, in order")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    journey.kept().setReducedMotion(false);
    journey.kept().setPlaySpeed(4);
    journey.session().setDay(*Day::fromIso(u"2025-12-20"));
    TimelineNavigator& acts = navigator(journey);
    QStringList visited;
    QObject::connect(&acts, &TimelineNavigator::wordsChanged, &acts, [&] {
        const QString reached = acts.reachedEvent();
        if (!reached.isEmpty() && (visited.isEmpty() || visited.last() != reached)) visited << reached;
    });
    journey.press(Qt::Key_Space);
    journey.named(Journey::said("PlayButtons", "Pause"));
    for (const QString& last : {u"venezuela"_s, u"kyiv-frame"_s, u"paris"_s})
        journey.await("the next event", [&] { return visited.contains(last); });
    CHECK(visited
          == QString(u"macron-wishes zelensky-wishes venezuela reshuffle kyiv kyiv-frame publication paris"_s)
                 .split(u' '));
    journey.named(Journey::said("PlayButtons", "Play from event to event"));
}

// What has no date stands nowhere on the timeline: without the tray it could not be found at all.
TEST_CASE("what no source dates is listed by its button, and opens from there")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    QFile file(journey.folder() + u"/undated.json"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({
  "format": "coalition-dossier/1",
  "title": "Undated",
  "sources": [{ "id": "note", "title": "A note" }],
  "statuses": [{ "id": "member", "label": "Member", "colour": "#2A6796" }],
  "events": [
    { "id": "rumour", "title": "A rumour", "when": null, "line": 1 },
    { "id": "whisper", "title": "A whisper", "when": null, "line": 2 },
    { "id": "meeting", "title": "A meeting", "when": "2024-05-01", "line": 3 }
  ]
})");
    file.close();
    REQUIRE(journey.desk().document()->open(file.fileName()));
    journey.settle();
    journey.clickNamed(QCoreApplication::translate("LaneTools", "No date: %n", "", 2));
    const auto history = journey.desk().document()->history();
    journey.named(spokenEvent(*history->event(EventId(u"whisper"_s)), journey.session().day(), language));
    journey.keep(u"tray"_s);
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Return);
    CHECK(journey.session().event() == u"whisper"_s);
}

// Events of one time stay together at any zoom: without a list all but one of them could never be opened.
TEST_CASE("a cluster of one time opens as a list, and the keyboard picks from it")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    showEverything(journey);
    journey.click(eventMark(journey, u"london"_s));
    journey.await("the list", [&] {
        const auto history = journey.desk().document()->history();
        return journey.shows(spokenEvent(*history->event(EventId(u"red-lines"_s)), journey.session().day(),
                                         language));
    });
    CHECK(journey.session().event().isEmpty());
    journey.keep(u"cluster-list"_s);
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Return);
    CHECK(journey.session().event() == u"red-lines"_s);
}

// A map of one date says nothing of what changed; two dates and their difference do.
TEST_CASE("two dates are compared, dragged apart, swapped and left by the keyboard")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    showEverything(journey);
    journey.press(Qt::Key_C);
    REQUIRE(journey.session().isComparing());
    const auto* view = journey.window().findChild<TimelineView*>();
    const QPoint first = view->mapToScene(view->comparedFlag().center()).toPoint();
    journey.drag(first, first + QPoint(300, 0));
    const Day dragged = *journey.session().compareDay();
    CHECK(dragged > *Day::fromIso(u"2025-03-31"));
    CHECK(journey.session().day() == *Day::fromIso(u"2026-01-06"));
    journey.keep(u"comparing"_s);
    journey.press(Qt::Key_X);
    CHECK(journey.session().day() == dragged);
    journey.press(Qt::Key_Escape);
    CHECK_FALSE(journey.session().isComparing());
}

// A cluster of several times is only in the way: nearer, its events part.
TEST_CASE("a click on a cluster of several times zooms until its events part")
{
    Journey journey;
    showEverything(journey);
    REQUIRE(eventMark(journey, u"kyiv"_s) == eventMark(journey, u"paris"_s));
    journey.click(eventMark(journey, u"kyiv"_s));
    journey.settle();
    CHECK(eventMark(journey, u"kyiv"_s) != eventMark(journey, u"paris"_s));
    CHECK(journey.session().event().isEmpty());
}

TEST_CASE("other lanes are chosen, and one is folded by its name")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    choose(journey, Journey::said("LaneTools", "Lanes"), Journey::said("LaneTools", "by group"),
           Journey::said("LaneTools", "by kind"));
    TimelineNavigator& acts = navigator(journey);
    CHECK(acts.grouping() == u"kind"_s);
    CHECK(journey.session().lanes() == u"kind"_s);

    const auto* view = journey.window().findChild<TimelineView*>();
    const Lane& first = acts.index()->lanes()[0];
    journey.click(view->mapToScene(view->nameRect(0).center()).toPoint());
    CHECK(journey.session().foldedLanes().contains(first.key));
    journey.named(Journey::said("LaneStop", "%1, folded").arg(laneName(first, language)));
    journey.keep(u"lanes-by-kind"_s);
}
