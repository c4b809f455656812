#include "model/items/session.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

// Swapping A and B that loses one of them, or that moves the clock while nothing is compared.
TEST_CASE("A and B change places, and nothing happens without a comparison")
{
    Session session;
    session.setDay(Day(100));
    session.swapDays();
    CHECK(session.day() == Day(100));
    CHECK_FALSE(session.isComparing());
    session.setCompareDay(Day(40));
    session.swapDays();
    CHECK(session.day() == Day(40));
    CHECK(session.compareDay() == Day(100));
    session.endComparison();
    CHECK_FALSE(session.isComparing());
}

// A window that QML sets by a number from elsewhere.
TEST_CASE("only a number of a mode changes the window, and its range stays")
{
    Session session;
    session.setWindow({TimeWindow::Mode::Range, Day(1), Day(9)});
    session.setWindowModeNumber(1);
    CHECK(session.window() == TimeWindow{TimeWindow::Mode::ThatDay, Day(1), Day(9)});
    session.setWindowModeNumber(3);
    session.setWindowModeNumber(-1);
    CHECK(session.window().mode == TimeWindow::Mode::ThatDay);
}

// What was chosen for one dossier's lanes means nothing in another's.
TEST_CASE("leaving a dossier forgets what belonged to it, and keeps the language")
{
    Session session;
    session.setLanguage(Language::French);
    session.selectEvent(u"paris"_s);
    session.setCompareDay(Day(1));
    session.setWindow({TimeWindow::Mode::ThatDay, {}, {}});
    session.setLanes(u"theme"_s);
    session.toggleFolded(u"security"_s);
    session.leaveDossier();
    CHECK(session.event().isEmpty());
    CHECK_FALSE(session.isComparing());
    CHECK(session.window() == TimeWindow{});
    CHECK(session.lanes().isEmpty());
    CHECK(session.foldedLanes().isEmpty());
    CHECK(session.language() == Language::French);
}
