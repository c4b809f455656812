#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "tests/ui/timeline/workbench.h"

#include "ui/timeline/timeline_player.h"

#include <QSignalSpy>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Playing the bundled dossier from its first day, by ticks that the test hands out.
struct Playing : Workbench {
    Playing()
    {
        player.setProperty("navigator", QVariant::fromValue(&navigator));
        navigator.goToStart();
    }

    /// The events that the clock rests at while ticks of one length go by.
    QStringList visited(double milliseconds, int ticks = 400)
    {
        QStringList events{navigator.reachedEvent()};
        player.play();
        for (int i = 0; i < ticks && player.isPlaying(); ++i) {
            player.tick(milliseconds);
            const QString reached = navigator.reachedEvent();
            if (!reached.isEmpty() && events.last() != reached) events << reached;
        }
        return events;
    }

    TimelinePlayer player;
    const QStringList all =
        QString(u"commitment london red-lines putin-statement macron-wishes zelensky-wishes venezuela "
                u"reshuffle kyiv kyiv-frame publication paris"_s).split(u' ');
};

}

TEST_CASE("Playing with pauses visits every event, however long a frame takes")
{
    for (const double frame : {16.0, 300.0, 5000.0}) {
        INFO(frame);
        Playing at;
        CHECK(at.visited(frame, 5000) == at.all);
        CHECK_FALSE(at.player.isPlaying());
    }
}

TEST_CASE("Without motion each tick is a step, and none is left out")
{
    Playing at;
    at.player.setProperty("reducedMotion", true);
    CHECK(at.visited(2000) == at.all);
}

TEST_CASE("Without pauses every event day is still shown for a frame, however slow")
{
    for (const double frame : {16.0, 5000.0, 60000.0}) {
        INFO(frame);
        Playing at;
        at.player.setProperty("pausesAtEvents", false);
        std::vector<Day> shown{at.session.day()};
        at.player.play();
        for (int i = 0; i < 5000 && at.player.isPlaying(); ++i) {
            at.player.tick(frame);
            shown.push_back(at.session.day());
        }
        CHECK_FALSE(at.player.isPlaying());
        CHECK(shown.back() == day(u"2026-01-31"));
        const EventOrder order(*bundledHistory(), at.navigator.whole());
        for (const EventStop& stop : order.stops()) CHECK(std::ranges::contains(shown, stop.day));
    }
}

TEST_CASE("Quiet months take no longer than a glide, twice the speed half of it")
{
    for (const double speed : {1.0, 2.0}) {
        Playing at;
        at.session.setDay(day(u"2025-03-01")); // the next event day is in December
        at.navigator.goToNextEvent();
        at.player.setProperty("speed", speed);
        at.player.play();
        at.player.tick(1); // sets off
        at.player.tick(TimelinePlayer::glideTime / speed - 1);
        CHECK(at.session.day() == day(u"2025-03-01"));
        CHECK(at.player.isGliding());
        at.player.tick(2);
        CHECK(at.session.day() == day(u"2025-12-17"));
        at.player.tick(TimelinePlayer::restTime / speed - 1);
        CHECK_FALSE(at.player.isGliding());
    }
}

TEST_CASE("A loop begins again after the last event, its absence stops there")
{
    Playing at;
    at.player.setProperty("loops", true);
    const QStringList events = at.visited(5000, 60);
    CHECK(events.count(u"paris"_s) >= 2);
    CHECK(events.count(u"commitment"_s) >= 2);
    CHECK(at.player.isPlaying());
}

TEST_CASE("Play stops where somebody else moves the clock, takes the other date, or opens another history")
{
    Playing at;
    at.session.setDay(day(u"2025-03-01"));
    at.player.play();
    REQUIRE(at.player.isPlaying());
    at.player.tick(1);
    at.player.tick(400);
    at.navigator.setRange(days(u"2025-02-01", u"2025-12-31"));
    REQUIRE(at.player.isPlaying());

    SECTION("a day clicked elsewhere stays")
    {
        at.session.setDay(day(u"2025-10-10"));
        CHECK_FALSE(at.player.isPlaying());
        at.player.tick(5000);
        CHECK(at.session.day() == day(u"2025-10-10"));
    }
    SECTION("the date compared with is not played")
    {
        at.navigator.toggleComparison();
        CHECK_FALSE(at.player.isPlaying());
    }
    SECTION("another dossier is not played")
    {
        REQUIRE(at.document.open(dataPath(u"dossiers/good/everything.json"_s)));
        CHECK_FALSE(at.player.isPlaying());
    }
    SECTION("other lanes are lanes of the same history")
    {
        at.session.setLanes(u"kind"_s);
        CHECK(at.player.isPlaying());
    }
}

TEST_CASE("On the way to an event the words tell of it, not of the one left behind")
{
    Playing at;
    at.session.setDay(day(u"2025-03-01"));
    at.navigator.goToNextEvent();
    at.player.play();
    at.player.tick(1);
    at.player.tick(400);
    REQUIRE(at.player.isGliding());
    CHECK(at.navigator.lead() == u"Next"_s);
    CHECK(at.navigator.eventRest().contains(u"17 December 2025"_s));
    at.player.tick(900);
    REQUIRE_FALSE(at.player.isGliding());
    CHECK(at.navigator.lead() == u"This day"_s);
}

TEST_CASE("A pause leaves the clock at the last event reached")
{
    Playing at;
    at.session.setDay(day(u"2025-03-01"));
    at.navigator.goToNextEvent();
    at.player.play();
    at.player.tick(1);
    at.player.tick(400);
    at.player.pause();
    CHECK_FALSE(at.player.isGliding());
    CHECK(at.session.day() == day(u"2025-03-01"));
    const QSignalSpy moved(&at.session, &Session::dayChanged);
    at.player.tick(5000);
    CHECK(moved.isEmpty());
}
