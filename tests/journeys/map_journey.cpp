#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat paris{2.35, 48.86};
constexpr LonLat atlantic{-16, 46};
const QColor memberBlue(0x2A, 0x67, 0x96);

}

// A click that lands on a neighbour, or that the map's gestures swallow, breaks the first thing everybody tries.
TEST_CASE("a click on Paris opens the card of France, a click in the Atlantic closes it")
{
    Journey journey;
    journey.click(journey.onMap(paris));
    journey.await("France to be selected", [&] { return journey.session().actor() == "FRA"_L1; });
    journey.await("its card", [&] { return journey.shows(u"France"_s, QAccessible::Heading); });

    journey.click(journey.onMap(atlantic));
    journey.await("nothing to be selected", [&] { return journey.session().actor().isEmpty(); });
    journey.await("the card to go", [&] { return !journey.shows(u"France"_s, QAccessible::Heading); });
}

// A legend that counts one thing while the map shows another is worse than none.
TEST_CASE("a status switched off in the key leaves the map")
{
    Journey journey;
    const QPoint inland = journey.onMap({4.6, 44.9});
    REQUIRE(journey.colourAt(inland) == memberBlue);
    journey.click(journey.middleOf(journey.named(u"Key"_s)->child(0)));
    journey.session().toggleHidden(u"member"_s);
    journey.settle();
    CHECK(journey.colourAt(inland) != memberBlue);
}

// Whoever cannot point reaches every state by keyboard, and hears what is seen.
TEST_CASE("the map is walked by keyboard")
{
    Journey journey;
    journey.click(journey.onMap(paris));
    journey.await("France to be selected", [&] { return journey.session().actor() == "FRA"_L1; });
    journey.press(Qt::Key_Left);
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Return);
    journey.await("another state's card", [&] { return !journey.session().actor().isEmpty() && journey.session().actor() != "FRA"_L1; });
}
