#include "tests/journeys/journey.h"
#include "tests/support/data.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// A contradiction that cannot be found, read on both sides and gone to is one that the program hides.
TEST_CASE("a conflict is opened by key, chosen from the list, and shown on its card")
{
    Journey journey;
    REQUIRE(journey.desk().document()->open(dataPath(u"dossiers/good/conflicts.json"_s)));
    journey.session().setDay(*Day::fromIso(u"2024-08-01"));
    journey.settle();
    journey.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    journey.named(u"9 conflicts"_s, QAccessible::List);
    journey.keep(u"conflicts"_s);

    journey.clickNamed(u"Opening, Place, Sources differ"_s);
    journey.await("the opening meeting's card", [&] { return journey.shows(u"Opening meeting"_s, QAccessible::Heading); });
    CHECK(journey.session().day() == *Day::fromIso(u"2024-08-01")); // it shows then, too
    journey.keep(u"conflict chosen"_s);

    journey.clickNamed(u"16–19 states, sources differ"_s);
    journey.named(u"9 conflicts"_s, QAccessible::List);
    journey.press(Qt::Key_Escape);
    journey.await("the card again", [&] { return journey.shows(u"Opening meeting"_s, QAccessible::Heading); });
}
