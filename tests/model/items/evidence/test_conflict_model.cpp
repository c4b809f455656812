#include "model/items/evidence/evidence_lines.h"
#include "model/items/workspace.h"
#include "tests/model/items/strict_tester.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

struct Panel {
    Workspace workspace;
    Session& session = *workspace.session();
    ConflictModel& conflicts = *workspace.conflicts();

    explicit Panel(const QString& dossier = test::dataPath(u"dossiers/good/conflicts.json"_s))
    {
        REQUIRE(workspace.document()->open(dossier));
    }

    ConflictEntry entry(int row) const
    {
        return conflicts.index(row).data(ConflictModel::EntryRole).value<ConflictEntry>();
    }
    QString section(int row) const { return conflicts.index(row).data(ConflictModel::SectionRole).toString(); }

    /// "Opening: Place", each row's.
    QStringList told() const
    {
        QStringList rows;
        for (int row = 0; row < conflicts.rowCount(); ++row)
            rows.append(entry(row).subject + u": "_s + entry(row).about);
        return rows;
    }
};

}

// Catches a conflict that the panel leaves out, tells twice, or makes of a mere difference in precision.
TEST_CASE("The panel lists every conflict of the lens once: the coalition's, events' by time, actors'")
{
    Panel panel;
    const test::StrictTester tester(panel.conflicts);
    const QString whole = u"Sources that contradict each other"_s;
    CHECK(panel.told()
          == QStringList{whole + u": Founding"_s, whole + u": States"_s, u"Opening: Place"_s,
                         u"Opening: Norway: part taken"_s, u"Opening: Malta: part taken"_s, u"Opening: States"_s,
                         u"Spring meeting: Date"_s, u"Spring meeting: Whether it took place"_s, u"Malta: Status"_s});
    CHECK(panel.section(0) == u"The coalition"_s);
    CHECK(panel.section(2) == u"Events"_s);
    CHECK(panel.section(8) == u"States and organisations"_s);
    CHECK(panel.conflicts.title() == u"9 conflicts"_s);
    CHECK(panel.conflicts.emptyWords().isEmpty());
}

// Catches a panel that shows one side only, translates without saying so, or keeps its choice unexplained.
TEST_CASE("Each side tells its value, its sources with tier and date, their words, and why it is shown")
{
    Panel panel;
    const ConflictEntry states = panel.entry(5);
    CHECK(states.mark == u"16–19 states, sources differ"_s);
    CHECK(states.event == u"opening"_s);
    CHECK(states.date == u"20 Jan 2024"_s);
    REQUIRE(states.sides.size() == 3);
    CHECK(states.sides[0].value == u"16 states"_s);
    CHECK(states.sides[0].why == u"Shown: its source is nearer to what it reports"_s);
    CHECK(states.sides[0].sources == QStringList{u"Ministry · Official · 22 August 2024"_s});
    REQUIRE(states.sides[0].quotes.size() == 1);
    CHECK(states.sides[0].quotes[0].words == u"“sixteen states”"_s);
    CHECK(states.sides[1].caveats == QStringList{u"It counts leaders."_s});
    CHECK(states.sides[2].why.isEmpty());
    CHECK_FALSE(states.sides[2].agrees);
    REQUIRE(states.sides[2].quotes.size() == 1);
    CHECK(states.sides[2].quotes[0].translation == u"“some nineteen states” (our translation)"_s);
}

// Catches a click that lands on a day on which what was clicked cannot be seen.
TEST_CASE("A conflict leads to a day on which it shows")
{
    Panel panel;
    const auto day = [](QStringView iso) { return int(Day::fromIso(iso).value().sinceEpoch()); };
    panel.session.setDayNumber(day(u"2024-01-01"));
    CHECK(panel.conflicts.dayOf(2) == day(u"2024-01-20"));
    panel.session.setDayNumber(day(u"2024-03-01"));
    CHECK(panel.conflicts.dayOf(0) == day(u"2024-03-01"));
    CHECK(panel.conflicts.dayOf(2) == day(u"2024-03-01"));
    CHECK(panel.conflicts.dayOf(8) == day(u"2024-04-01"));
    panel.session.setDayNumber(day(u"2024-06-01"));
    CHECK(panel.conflicts.dayOf(8) == day(u"2024-06-01"));
    CHECK(panel.conflicts.rowOf({}, u"spring"_s) == 6);
    CHECK(panel.conflicts.rowOf({}, u"spring"_s, 7) == 7);
    CHECK(panel.conflicts.rowOf(u"MLT"_s, {}) == 8);
    CHECK(panel.conflicts.rowOf({}, {}) == -1);
}

// Catches a list that goes on showing the last lens's conflicts, and a lens that seems to know of no doubt.
TEST_CASE("The panel follows the lens, and says where others contradict each other")
{
    Panel panel;
    const test::StrictTester tester(panel.conflicts);
    panel.session.setLens(u"ministry"_s);
    CHECK(panel.conflicts.rowCount() == 0);
    CHECK(panel.conflicts.emptyWords()
          == u"The sources of this lens contradict each other on nothing. All sources: 9 conflicts."_s);
    panel.session.setLens(u"agency,gazette"_s);
    CHECK(panel.conflicts.total() == panel.conflicts.rowCount());
    CHECK(panel.told().contains(u"Spring meeting: Date"_s));
    CHECK_FALSE(panel.told().contains(u"Opening: Place"_s));
}

// Catches a filter that finds titles alone, or that changes how many there are said to be.
TEST_CASE("The filter finds subjects, values and sources in any case")
{
    Panel panel;
    panel.conflicts.setFilter(u" oslo "_s);
    CHECK(panel.told() == QStringList{u"Opening: Place"_s});
    CHECK(panel.conflicts.total() == 9);
    panel.conflicts.setFilter(u"AGENCY"_s);
    CHECK(panel.conflicts.rowCount() == 8);
    panel.conflicts.setFilter({});
    CHECK(panel.conflicts.rowCount() == 9);
    panel.conflicts.setFilter(u"oslo"_s);
    panel.session.setLens(u"agency,ministry"_s);
    CHECK(panel.conflicts.filter() == u"oslo"_s);
    REQUIRE(panel.workspace.document()->open(Document::bundledPath()));
    CHECK(panel.conflicts.filter().isEmpty());
}
