#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat paris{2.35, 48.86};
constexpr LonLat atlantic{-16, 46};
constexpr LonLat auvergne{2.9, 44.6};
constexpr LonLat kyiv{30.52, 50.45};
const QColor memberBlue(0x2A, 0x67, 0x96);

}

// A click that lands on a neighbour, or that the map's gestures swallow, breaks the first thing everybody
// tries.
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
    journey.await("another state's card", [&] {
        return !journey.session().actor().isEmpty() && journey.session().actor() != "FRA"_L1;
    });
}

// A menu that cannot be reached, or an entry that does nothing, is worse than none.
TEST_CASE("a right click on France offers its card, its status alone and a briefing of it")
{
    Journey journey;
    journey.click(journey.onMap(auvergne), Qt::RightButton);
    journey.clickNamed(u"Open the card"_s, QAccessible::MenuItem);
    journey.await("the card of France", [&] { return journey.shows(u"France"_s, QAccessible::Heading); });

    const QPoint russia = journey.onMap({45, 58});
    const QColor hatched = journey.colourAt(russia);
    journey.click(journey.onMap(auvergne), Qt::RightButton);
    journey.clickNamed(u"Show only: Member"_s, QAccessible::MenuItem);
    journey.await("all others to be hidden",
                  [&] { return journey.session().hidden().contains(u"adversary"_s); });
    CHECK_FALSE(journey.session().hidden().contains(u"member"_s));
    journey.settle();
    CHECK(journey.colourAt(russia) != hatched);

    journey.session().clearSelection();
    journey.click(journey.onMap(auvergne), Qt::RightButton);
    journey.clickNamed(u"Print this card…"_s, QAccessible::MenuItem);
    journey.await("the preview", [&] { return journey.shows(u"Export…"_s); });
    CHECK(journey.session().actor() == "FRA"_L1);
}

// Whoever has no pointer has a menu, too.
TEST_CASE("the menu key opens the menu of the state that the keyboard has reached")
{
    Journey journey;
    journey.click(journey.onMap(paris));
    journey.await("France to be selected", [&] { return journey.session().actor() == "FRA"_L1; });
    journey.session().clearSelection();
    journey.press(Qt::Key_F10, Qt::ShiftModifier);
    journey.named(u"Open the card"_s, QAccessible::MenuItem);
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Return);
    journey.await("France to be selected again", [&] { return journey.session().actor() == "FRA"_L1; });
}

// A mark that opens nothing is a dot; a meeting's day is one step away.
TEST_CASE("a right click on a place leads to its event and its day")
{
    Journey journey;
    journey.click(journey.onMap(kyiv), Qt::RightButton);
    journey.named(u"Open the event"_s, QAccessible::MenuItem);
    journey.press(Qt::Key_Escape);
    journey.click(journey.onMap(kyiv), Qt::RightButton);
    journey.clickNamed(u"Go to its date: 3 January 2026"_s, QAccessible::MenuItem);
    journey.await("3 January", [&] { return journey.session().day() == *Day::fromIso(u"2026-01-03"); });
    journey.click(journey.onMap(kyiv), Qt::RightButton);
    journey.clickNamed(u"Open the event"_s, QAccessible::MenuItem);
    journey.await("the event", [&] { return !journey.session().event().isEmpty(); });
}

// Views that fit are found by menu, by key and on the sea, and without motion each is a cut.
TEST_CASE("the views that fit are a key, a button and a right click away, and a cut without motion")
{
    Journey journey;
    const QPoint vancouver = journey.onMap({-123.1, 49.3});
    CHECK_FALSE(journey.window().contentItem()->contains(vancouver));
    journey.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(journey.camera().isMoving());
    CHECK(journey.window().contentItem()->contains(journey.onMap({-123.1, 49.3})));
    const double members = journey.camera().zoomLevel();

    journey.click(journey.onMap({-40, 45}), Qt::RightButton);
    journey.clickNamed(u"World"_s, QAccessible::MenuItem);
    journey.await("the world", [&] { return journey.camera().zoomLevel() < members; });

    journey.clickNamed(u"Views"_s, QAccessible::ButtonMenu);
    journey.clickNamed(u"Europe"_s, QAccessible::MenuItem);
    journey.await("Europe", [&] { return journey.camera().zoomLevel() > members; });
    const double home = journey.camera().zoomLevel();
    journey.clickNamed(u"Zoom in"_s);
    CHECK(journey.camera().zoomLevel() > home);
}

// France's land in three oceans must not make "fit" a map of the world.
TEST_CASE("a double click on France fits France in Europe")
{
    Journey journey;
    const double home = journey.camera().zoomLevel();
    journey.doubleClick(journey.onMap(auvergne));
    journey.await("France to be fitted", [&] { return journey.camera().zoomLevel() > home + 1; });
    const QRect window(QPoint(), journey.window().size());
    CHECK(window.contains(journey.onMap({-4.7, 48.4})));
    CHECK(window.contains(journey.onMap({8, 48.9})));
}

// One status alone is one act, and one act more shows all again.
TEST_CASE("Ctrl+click in the key shows one status alone")
{
    Journey journey;
    QAccessibleInterface* row = journey.named(u"Member: 15, shown"_s);
    journey.click(journey.middleOf(row), Qt::LeftButton, Qt::ControlModifier);
    journey.await("all others to be hidden",
                  [&] { return journey.session().hidden().contains(u"adversary"_s); });
    CHECK_FALSE(journey.session().hidden().contains(u"member"_s));
    journey.click(journey.middleOf(row), Qt::RightButton);
    journey.await("all to be shown", [&] { return journey.session().hidden().isEmpty(); });
}

// The European Union has no land to be clicked.
TEST_CASE("an organisation is selected in the key")
{
    Journey journey;
    journey.clickNamed(u"NATO"_s, QAccessible::Button);
    journey.await("its card", [&] { return journey.shows(u"NATO"_s, QAccessible::Heading); });
    CHECK(journey.session().actor() == "NATO"_L1);
}

// A diplomat judges the map by one border: another position must move it in the click, the colour and the
// words.
TEST_CASE("the boundary position is chosen in the menu, and moves Simferopol")
{
    Journey journey;
    constexpr LonLat simferopol{34.1, 44.95};
    journey.click(journey.onMap(simferopol));
    journey.await("Ukraine to be selected", [&] { return journey.session().actor() == "UKR"_L1; });
    const QColor dotted = journey.colourAt(journey.onMap(simferopol));
    journey.named(u"Boundaries: UN General Assembly · Natural Earth"_s);

    journey.clickNamed(u"Menu"_s);
    journey.clickNamed(u"View"_s, QAccessible::MenuItem);
    journey.clickNamed(u"Boundaries"_s, QAccessible::MenuItem);
    journey.clickNamed(u"De facto control (Natural Earth)"_s);
    journey.await("the other position", [&] { return journey.session().boundaries() == "de-facto"_L1; });
    journey.named(u"Boundaries: De facto control · Natural Earth"_s);
    journey.press(Qt::Key_Escape);
    journey.settle();
    CHECK(journey.colourAt(journey.onMap(simferopol)) != dotted);
    journey.click(journey.onMap(simferopol));
    journey.await("Russia to be selected", [&] { return journey.session().actor() == "RUS"_L1; });
}

// Catches a menu that shows no position as chosen once the chosen one is chosen again.
TEST_CASE("the boundary position that is chosen again stays ticked")
{
    Journey journey;
    const auto openPositions = [&] {
        journey.clickNamed(u"Menu"_s);
        journey.clickNamed(u"View"_s, QAccessible::MenuItem);
        journey.clickNamed(u"Boundaries"_s, QAccessible::MenuItem);
    };
    const QString chosen = u"UN General Assembly (Crimea in Ukraine)"_s;
    openPositions();
    journey.clickNamed(chosen);
    journey.settle();
    openPositions();
    CHECK(journey.named(chosen)->state().checked);
    CHECK(journey.session().boundaries() == "un"_L1);
}
