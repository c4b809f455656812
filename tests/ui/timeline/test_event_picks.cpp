#include "tests/support/print.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "tests/ui/timeline/workbench.h"

#include "ui/timeline/event_picks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

TEST_CASE("Events to pick from are told in the session's language, those that no lens knows are left out")
{
    Workbench bench;
    EventPicks picks;
    const QAbstractItemModelTester tester(&picks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picks.setNavigator(&bench.navigator);
    picks.setEvents({u"kyiv"_s, u"nothing"_s, u"paris"_s});
    REQUIRE(picks.rowCount() == 2);
    CHECK(picks.eventAt(1) == u"paris"_s);
    CHECK(picks.rowOf(u"paris"_s) == 1);
    CHECK(picks.data(picks.index(0), EventPicks::TitleRole).toString() == u"Kyiv"_s);
    CHECK(picks.data(picks.index(0), EventPicks::DateRole).toString() == u"3 Jan 2026"_s);
    bench.session.setLanguage(Language::Ukrainian);
    CHECK(picks.data(picks.index(0), EventPicks::DateRole).toString() == u"3 січ. 2026"_s);
}

TEST_CASE("An event that another lens does not know comes back with the lens that does")
{
    Workbench bench;
    EventPicks picks;
    const QAbstractItemModelTester tester(&picks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picks.setNavigator(&bench.navigator);
    picks.setEvents({u"putin-statement"_s, u"paris"_s});
    REQUIRE(picks.rowCount() == 2);
    bench.session.setLens(u"official"_s);
    for (int row = 0; row < picks.rowCount(); ++row) CHECK(picks.rowOf(picks.eventAt(row)) == row);
    bench.session.setLens(u"all"_s);
    CHECK(picks.rowCount() == 2);
    CHECK(picks.rowOf(u"paris"_s) == 1);
}

TEST_CASE("What is said of an event to pick follows the shown day")
{
    Workbench bench;
    bench.session.setDay(day(u"2026-01-05"));
    EventPicks picks;
    picks.setNavigator(&bench.navigator);
    picks.setEvents({u"paris"_s});
    const QString before = picks.data(picks.index(0), EventPicks::SpokenRole).toString();
    const QSignalSpy told(&picks, &EventPicks::dataChanged);
    bench.session.setDay(day(u"2026-01-20"));
    CHECK(told.size() == 1);
    CHECK(picks.data(picks.index(0), EventPicks::SpokenRole).toString() != before);
}

TEST_CASE("Letters find the next title with a word that begins so, and come round")
{
    Workbench bench;
    EventPicks picks;
    picks.setNavigator(&bench.navigator);
    picks.setEvents({u"kyiv"_s, u"putin-statement"_s, u"paris"_s});
    CHECK(picks.find(u"p"_s, 0) == 1);
    CHECK(picks.find(u"p"_s, 2) == 2);
    CHECK(picks.find(u"par"_s, 0) == 2);
    CHECK(picks.find(u"k"_s, 1) == 0);
    CHECK(picks.find(u"zz"_s, 0) == -1);
    picks.setEvents({});
    CHECK(picks.find(u"p"_s, 0) == -1);
}
