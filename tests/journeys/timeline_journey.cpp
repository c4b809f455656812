#include "tests/journeys/journey.h"
#include "tests/support/print.h"
#include "ui/timeline/timeline_navigator.h"
#include "ui/timeline/timeline_view.h"

#include <catch2/catch_test_macros.hpp>

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

void showEverything(Journey& journey)
{
    journey.clickNamed(u"All"_s);
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

// Playing that cannot be stopped, or that runs on after the last event, takes the clock out of the user's hand.
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
