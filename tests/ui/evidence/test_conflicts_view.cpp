#include "tests/ui/evidence/shown_evidence.h"

#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QTest>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

struct Conflicts : ShownEvidence {
    Conflicts() : ShownEvidence(dataPath(u"dossiers/good/conflicts.json"_s)) {}

    void open()
    {
        session().setEvidencePanel(Session::EvidencePanel::Conflicts);
        await(u"9 conflicts"_s);
        settle();
    }
};

const QString founding = u"Sources that contradict each other, Founding, Sources differ"_s;
const QString place = u"Opening, Place, Sources differ"_s;
const QString states = u"Opening, States, 16–19 states, sources differ"_s;

}

// Catches a conflict that is there and cannot be come by from the card that it is about.
TEST_CASE("A mark on the card opens the list at what the card is about")
{
    Conflicts shown;
    shown.session().selectEvent(u"opening"_s);
    shown.settle();
    shown.keep(u"event-card"_s);
    QAccessibleInterface* mark = shown.await(u"16–19 states, sources differ"_s);
    CHECK(mark->text(QAccessible::Description) == u"Sources differ: 16, 18 or some nineteen states"_s);
    shown.click(u"16–19 states, sources differ"_s);
    CHECK(shown.session().evidencePanel() == Session::EvidencePanel::Conflicts);
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == place; }));
    shown.keep(u"conflicts-of-event"_s);
}

// Catches a list that the keyboard cannot walk, and a choice that selects without showing.
TEST_CASE("The keyboard walks the list, and Return shows what a conflict is about")
{
    Conflicts shown;
    shown.session().setDay(*Day::fromIso(u"2024-08-01"));
    shown.open();
    shown.keep(u"conflicts"_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == founding; }));
    for (int steps = 0; steps < 5; ++steps) shown.press(Qt::Key_Down);
    CHECK(shown.focused() == states);
    shown.press(Qt::Key_Return);
    CHECK(shown.session().event() == u"opening"_s);
    CHECK(shown.session().day() == *Day::fromIso(u"2024-08-01"));
    CHECK(shown.session().evidencePanel() == Session::EvidencePanel::None);

    shown.open();
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == states; }));
}

// Catches a filter that goes on hiding conflicts, with nothing in sight to clear it by.
TEST_CASE("The field of a filter that is set stays in sight, however few conflicts there are")
{
    Conflicts shown;
    shown.workspace().conflicts()->setFilter(u"nothing has this"_s);
    shown.session().setLens(u"ministry,agency"_s);
    shown.session().setEvidencePanel(Session::EvidencePanel::Conflicts);
    shown.await(u"No conflict holds these words."_s);
    CHECK(shown.workspace().conflicts()->total() < 8);
    shown.await(u"Filter by subject, value or source"_s);
}

// Catches a panel that Escape does not close, or that leaves the keyboard nowhere.
TEST_CASE("Escape closes the list and gives the focus back to what opened it")
{
    Conflicts shown;
    shown.session().clearSelection();
    shown.settle();
    shown.keep(u"overview-card"_s);
    QAccessibleInterface* button = shown.await(u"9 conflicts"_s);
    static_cast<QQuickItem*>(button->object())->forceActiveFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == founding; }));
    shown.press(Qt::Key_Escape);
    CHECK(shown.session().evidencePanel() == Session::EvidencePanel::None);
    REQUIRE(QTest::qWaitFor([&] { return shown.focused() == u"9 conflicts"_s; }));
}

// Catches an empty panel that does not say why, and a count that another lens's list has.
TEST_CASE("A lens without conflicts says so, and where there are some")
{
    Conflicts shown;
    shown.session().setLens(u"ministry"_s);
    shown.session().setEvidencePanel(Session::EvidencePanel::Conflicts);
    shown.await(u"The sources of this lens contradict each other on nothing. All sources: 9 conflicts."_s);
    shown.session().setEvidencePanel(Session::EvidencePanel::None);
    shown.settle();
    CHECK_FALSE(shown.named(u"9 conflicts"_s));
}

// Catches an overview whose shares and names of a long list are cut short for good.
TEST_CASE("A long list of participants unfolds")
{
    Conflicts shown;
    shown.session().selectEvent(u"opening"_s);
    shown.settle();
    shown.click(u"Name them all"_s);
    shown.await(u"Show fewer"_s);
    shown.settle();
    shown.keep(u"event-card-unfolded"_s);
}
