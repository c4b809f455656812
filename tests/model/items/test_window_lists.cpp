#include "model/items/window_words.h"
#include "model/items/workspace.h"

#include "tests/model/items/strict_tester.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Day day(QStringView iso)
{
    return Day::fromIso(iso).value();
}

struct Bench {
    Workspace workspace;
    Session& session = *workspace.session();
    EventListModel& list = *workspace.overview()->events();
    test::StrictTester tester{list};

    explicit Bench(const QString& file = Document::bundledPath())
    {
        REQUIRE(workspace.document()->open(file));
    }

    void showRange(QStringView first, QStringView last)
    {
        session.setWindow({TimeWindow::Mode::Range, day(first), day(last)});
    }
    QStringList ids() const
    {
        QStringList ids;
        for (int i = 0; i < list.rowCount(); ++i)
            ids.append(list.index(i).data(EventListModel::LineRole).value<EventLine>().id);
        return ids;
    }
};

}

TEST_CASE("Since the start: what has begun, undated ones last and apart from the number")
{
    Bench bench;
    bench.session.setDay(day(u"2025-03-31"));
    CHECK(bench.list.title() == u"Events since the start: 3 of 12"_s);
    CHECK(bench.list.note() == u"including 1 possible · 3 undated, not counted"_s);
    bench.list.setOpened(true);
    CHECK(bench.ids().first(3) == QStringList{u"red-lines"_s, u"london"_s, u"commitment"_s});
    CHECK(bench.list.rowCount() == 6);
    bench.session.setDay(day(u"2026-01-06"));
    CHECK(bench.list.title() == u"Events since the start: 12"_s);
}

TEST_CASE("Exactly then: what certainly or possibly falls on the day, and nothing undated")
{
    Bench bench;
    bench.session.setDay(day(u"2026-01-06"));
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::ThatDay));
    CHECK(bench.list.title() == u"Events on 6 January 2026: 3 of 12"_s);
    CHECK(bench.list.note() == u"including 2 possible · 3 undated, not counted"_s);
    CHECK(bench.ids() == QStringList{u"paris"_s, u"reshuffle"_s, u"venezuela"_s});
    bench.session.setDay(day(u"2025-02-15"));
    CHECK(bench.ids() == QStringList{u"commitment"_s});
}

TEST_CASE("This range: what falls into it, also ahead of the shown day, whichever day is shown")
{
    Bench bench;
    bench.session.setDay(day(u"2025-12-20"));
    bench.showRange(u"2026-01-02", u"2026-01-04");
    CHECK(bench.list.title() == u"Events, 2 January 2026 – 4 January 2026: 5 of 12"_s);
    const QStringList listed = bench.ids();
    bench.session.setDay(day(u"2025-02-20"));
    CHECK(bench.ids() == listed);
    CHECK(listed.contains(u"kyiv"_s));
    CHECK_FALSE(listed.contains(u"paris"_s));
}

TEST_CASE("A long list shows a few until it is opened, and says how many more there are")
{
    Bench bench;
    CHECK(bench.list.rowCount() == int(EventListModel::few));
    CHECK(bench.list.more() == u"and 10 more"_s);
    bench.list.setOpened(true);
    CHECK(bench.list.rowCount() == 15);
    CHECK(bench.list.more().isEmpty());
    CHECK(bench.list.canOpen());
}

// A meeting that was called off looked like one that was held.
TEST_CASE("A cancelled event has a mark of its own")
{
    Bench bench(test::dataPath(u"dossiers/good/attendance.json"_s));
    bench.session.setDay(day(u"2024-08-01"));
    bench.list.setOpened(true);
    const qsizetype row = bench.ids().indexOf(u"recess"_s);
    REQUIRE(row >= 0);
    const auto line = bench.list.index(int(row)).data(EventListModel::LineRole).value<EventLine>();
    CHECK(line.mark == EventLine::Mark::Cancelled);
}

TEST_CASE("An actor's list of events follows the window, and says how many it leaves out")
{
    Bench bench;
    bench.session.setDay(day(u"2026-01-06"));
    bench.session.selectActor(u"FRA"_s);
    const ActorContent& card = bench.workspace.actorCard()->content();
    CHECK(card.eventsTitle == u"Role in events"_s);
    const qsizetype all = card.events.size();
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::ThatDay));
    CHECK(card.eventsTitle == u"Role in events, on 6 January 2026"_s);
    REQUIRE(card.events.size() == 1);
    CHECK(card.events.front().id == u"paris"_s);
    CHECK(all > 1);
    CHECK(card.moreEvents.endsWith(u"outside these days"_s));
    bench.showRange(u"2025-06-01", u"2025-06-02");
    bench.session.selectActor(u"GBR"_s);
    CHECK(card.events.isEmpty());
    CHECK_FALSE(card.moreEvents.isEmpty());
}

TEST_CASE("The map's moment and the counts of statuses keep the shown day, whatever the window")
{
    Bench bench;
    bench.session.setDay(day(u"2025-03-15"));
    const auto counts = bench.workspace.present()->moment().counts;
    bench.showRange(u"2026-01-01", u"2026-01-10");
    CHECK(bench.workspace.present()->moment().counts == counts);
    CHECK(bench.workspace.legend()->index(1).data(LegendModel::CountRole) == 15);
}

TEST_CASE("Counts of events decline as each language does")
{
    if (!QFile::exists(u":/atlas/i18n/atlas_fr.qm"_s)) SKIP("This build has no translations.");
    Bench bench;
    bench.session.setDay(day(u"2026-01-06"));
    bench.session.setWindowModeNumber(int(TimeWindow::Mode::ThatDay));
    bench.session.setLanguage(Language::French);
    CHECK(bench.list.title() == u"Événements le 6\u00A0janvier\u00A02026\u00A0: 3\u00A0sur\u00A012"_s);
    CHECK(bench.list.note() == u"dont 2\u00A0possibles · 3\u00A0sans date, non comptés"_s);
    bench.session.setLanguage(Language::Ukrainian);
    CHECK(bench.list.title() == u"Події 6 січня 2026: 3 з 12"_s);
    CHECK(bench.list.note() == u"із них 2 можливі · 3 без дати, не враховано"_s);
}
