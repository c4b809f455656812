#include "model/items/attendance.h"
#include "model/items/chart_content.h"
#include "model/items/period_counts.h"
#include "model/items/shown_days.h"
#include "model/items/workspace.h"

#include "tests/model/items/dump.h"
#include "tests/support/data.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QSignalSpy>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Day day(QStringView iso)
{
    return Day::fromIso(iso).value();
}

struct Bench {
    Workspace workspace;

    explicit Bench(const QString& file = Document::bundledPath())
    {
        REQUIRE(workspace.document()->open(file));
    }
    const ChartContent& charts() { return workspace.overview()->charts(); }
};

QString countingDossier()
{
    return test::dataPath(u"dossiers/good/attendance.json"_s);
}

std::shared_ptr<Dossier> copyOfCounting()
{
    Bench bench(countingDossier());
    return std::make_shared<Dossier>(bench.workspace.document()->history()->dossier());
}

}

TEST_CASE("What the charts show in three languages is what it was", "[golden]")
{
    if (!QFile::exists(u":/atlas/i18n/atlas_fr.qm"_s)) SKIP("This build has no translations.");
    const QString language = GENERATE(u"en"_s, u"fr"_s, u"uk"_s);
    Bench bundled;
    Bench counting(countingDossier());
    for (Bench* bench : {&bundled, &counting}) bench->workspace.session()->setLanguageCode(language);
    test::compareWithGolden(u"items/charts.%1.json"_s.arg(language),
                            QJsonObject{{u"bundled"_s, test::dump(bundled.charts())},
                                        {u"counting"_s, test::dump(counting.charts())}});
}

TEST_CASE("A season counts as possible in each of its months, what lasts in all that it reaches")
{
    Bench bench(countingDossier());
    const QList<PeriodCount>& months = bench.charts().periods;
    REQUIRE(months.size() == 8);
    const auto count = [&](int month) {
        return std::pair(months[month - 1].certain, months[month - 1].possible);
    };
    CHECK(count(1) == std::pair(1, 0));
    CHECK(count(2) == std::pair(0, 0));
    CHECK(count(3) == std::pair(0, 1));
    CHECK(count(4) == std::pair(0, 1));
    CHECK(count(5) == std::pair(2, 1));
    CHECK(count(6) == std::pair(2, 0));
    CHECK(count(7) == std::pair(0, 0)); // the only one was cancelled
    CHECK(bench.charts().periodsNote == u"1 undated, not counted · 1 cancelled, not counted"_s);
}

TEST_CASE("A month leads to its first event's day, or to its own first, and says which")
{
    Bench bench(countingDossier());
    const QList<PeriodCount>& months = bench.charts().periods;
    CHECK(Day(months[0].goTo) == day(u"2024-01-20"));
    CHECK(months[0].goToWords == u"Go to 20 January 2024, its first event"_s);
    CHECK(months[2].goToWords == u"Go to 1 March 2024, the earliest day of its first event"_s);
    CHECK(Day(months[1].goTo) == day(u"2024-02-01"));
    CHECK(months[1].goToWords == u"Go to 1 February 2024, its first day: no event begins in it"_s);
}

TEST_CASE("Bars are months up to six years, then years, decades and centuries, never more than can be drawn")
{
    CHECK(periodLengthFor(day(u"2020-01-31"), day(u"2025-12-01")) == PeriodLength::Month);
    CHECK(periodLengthFor(day(u"2020-01-31"), day(u"2026-01-01")) == PeriodLength::Year);
    CHECK(periodLengthFor(day(u"1900-01-31"), day(u"1999-12-01")) == PeriodLength::Year);
    CHECK(periodLengthFor(day(u"1900-01-31"), day(u"2000-01-01")) == PeriodLength::Decade);
    CHECK(periodLengthFor(day(u"0100-01-01"), day(u"2000-01-01")) == PeriodLength::Century);

    Bench bench;
    const auto history = bench.workspace.document()->history();
    const auto periods = [&](Day first, Day last) {
        return periodCounts(*history, first, last, periodLengthFor(first, last), Language::English);
    };
    CHECK(periods(*Day::fromCalendar({-9999, 1, 1}), day(u"2000-01-01")).size() == 121);
    CHECK(periods(*Day::fromCalendar({-900'000'000, 1, 1}), day(u"2000-01-01")).isEmpty());
    const QList<PeriodCount> years = periods(day(u"2019-05-05"), day(u"2026-05-05"));
    REQUIRE(years.size() == 8);
    CHECK(years.front().name == u"2019"_s);
    CHECK(Day(years.front().firstDay) == day(u"2019-01-01"));
    CHECK(Day(years.back().lastDay) == day(u"2026-12-31"));

    const int ides = int(Day::fromCalendar({-43, 3, 15})->sinceEpoch());
    const QList<PeriodCount> centuries = periods(*Day::fromCalendar({-150, 1, 1}), day(u"2000-01-01"));
    const auto caesars = std::ranges::find_if(centuries, [&](const PeriodCount& century) {
        return century.firstDay <= ides && ides <= century.lastDay;
    });
    REQUIRE(caesars != centuries.end());
    CHECK(caesars->name == u"the years 101 BCE–2 BCE"_s);
}

// A click on a chart set the clock to days that the timeline does not have.
TEST_CASE("A chart leads to no day beyond those of the timeline")
{
    const auto dossier = copyOfCounting();
    dossier->frame = DayBounds{day(u"2024-01-25"), day(u"2024-08-10")};
    const ChartContent charts = chartContent(History(dossier, dossier->defaultLens), Language::English);
    for (const PeriodCount& month : charts.periods) CHECK(charts.within(month.goTo) == month.goTo);
    CHECK(charts.periods.front().goToWords == u"Go to 25 January 2024"_s);
    CHECK(charts.periods[5].goToWords == u"Go to 10 June 2024, its first event"_s);
    CHECK(charts.periods.back().goToWords == u"Go to 1 August 2024"_s);
    CHECK(Day(charts.within(charts.steps.front().from)) == day(u"2024-01-25"));
    CHECK(Day(charts.within(charts.drawnDays.back())) == day(u"2024-08-10"));
}

// Charts and timeline once began and ended on different days.
TEST_CASE("An end that the dossier does not frame is its month's")
{
    const auto dossier = copyOfCounting();
    const auto shown = [&](const std::optional<DayBounds>& frame) {
        dossier->frame = frame;
        return shownDays(History(dossier, dossier->defaultLens));
    };
    CHECK(shown({}) == std::pair(day(u"2024-01-01"), day(u"2024-08-31")));
    CHECK(shown(DayBounds{day(u"2024-03-05"), {}}) == std::pair(day(u"2024-03-05"), day(u"2024-08-31")));
    CHECK(shown(DayBounds{{}, day(u"2023-03-05")}) == std::pair(day(u"2023-03-05"), day(u"2023-03-05")));
}

// The card walked all meetings at each step of the clock.
TEST_CASE("The step and the drawn meeting of a day are the last that are not after it")
{
    Bench bench(countingDossier());
    const ChartContent& charts = bench.charts();
    const auto number = [](QStringView iso) { return int(day(iso).sinceEpoch()); };
    CHECK(charts.drawnMeetingBy(number(u"2024-01-19")) == -1);
    CHECK(charts.drawnMeetingBy(number(u"2024-01-20")) == 0);
    CHECK(charts.drawnMeetingBy(number(u"2024-07-01")) == 3); // the one of 10 June has no number
    CHECK(charts.drawnMeetingBy(number(u"2024-08-31")) == 4);
    CHECK(charts.stepOn(number(u"2024-01-14")) == -1);
    CHECK(charts.stepOn(number(u"2024-01-15")) == 0);
    CHECK(charts.stepOn(number(u"2024-03-31")) == 0);
    CHECK(charts.stepOn(number(u"2024-04-01")) == 1);
}

TEST_CASE("A meeting's numbers spread from the least to the most that any source in the lens gives")
{
    Bench bench(countingDossier());
    const QList<Attendance>& meetings = bench.charts().meetings;
    REQUIRE(meetings.size() == 7);
    CHECK(meetings[0].event == u"opening"_s);
    CHECK(std::pair(meetings[0].least, meetings[0].most) == std::pair(12, 15));
    CHECK(meetings[0].spread == u"12–15, sources differ"_s);
    CHECK(meetings[0].detail == u"states: 12 (Ministry); about fifteen (Gazette); 14 (Agency)"_s);
    CHECK(meetings[1].spread == u"18"_s);
    CHECK(std::pair(meetings[1].least, meetings[1].most) == std::pair(18, 18));

    bench.workspace.session()->setLens(u"ministry"_s);
    REQUIRE(bench.charts().meetings.size() == 2);
    CHECK(bench.charts().meetings[0].spread == u"12"_s);
}

TEST_CASE("Numbers of different things are never compared; words and undated meetings are for the table")
{
    Bench bench(countingDossier());
    const QList<Attendance>& meetings = bench.charts().meetings;
    CHECK(meetings[2].what == u"states"_s);
    CHECK(meetings[2].most == 21);
    CHECK(meetings[3].event == meetings[2].event);
    CHECK(meetings[3].what == u"ministers"_s);
    CHECK(meetings[4].spread == u"a handful"_s);
    CHECK_FALSE(meetings[4].drawn);
    CHECK(meetings.back().date == u"Undated, by 20 Aug 2024"_s);
    CHECK_FALSE(meetings.back().drawn);
}

TEST_CASE("The bundled dossier counts one meeting: fifteen countries in Kyiv")
{
    Bench bench;
    const QList<Attendance>& meetings = bench.charts().meetings;
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].event == u"kyiv"_s);
    CHECK(Day(meetings[0].day) == day(u"2026-01-03"));
    CHECK(meetings[0].spread == u"15"_s);
    CHECK(meetings[0].detail.endsWith(u": 15 (Article)"_s));
}

TEST_CASE("The charts are computed once for all days, and anew for another lens")
{
    Bench bench;
    const QSignalSpy told(bench.workspace.overview(), &Overview::chartsChanged);
    bench.workspace.session()->setDay(day(u"2025-03-15"));
    bench.workspace.session()->setDay(day(u"2025-06-15"));
    CHECK(told.isEmpty());
    bench.workspace.session()->setLens(u"all"_s);
    CHECK(told.size() == 1);
}
