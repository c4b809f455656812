#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Ctrl+K, a text, and the results of it.
void search(Journey& journey, const QString& text)
{
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.await("the dossier's words", [&] { return journey.desk().search()->isReady(); });
    journey.settle();
    journey.type(text);
    REQUIRE(journey.desk().search()->text() == text);
    journey.settle();
}

SearchLine lineOf(Journey& journey, int row)
{
    return journey.desk().search()->index(row).data(SearchModel::LineRole).value<SearchLine>();
}

/// Goes down to the first event whose title contains a text, and opens it by the keyboard.
void openEvent(Journey& journey, const QString& title)
{
    const int rows = journey.desk().search()->rowCount();
    int row = 0;
    while (row < rows && !(lineOf(journey, row).isEvent() && lineOf(journey, row).title.contains(title))) ++row;
    INFO("looking for " << title.toStdString());
    REQUIRE(row < rows);
    for (int i = 0; i < row; ++i) journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Return);
}

}

// Whoever writes the name in another script, or as another language does, is after the same meeting.
TEST_CASE("Kyiv, in each script and spelling, leads to the Kyiv meeting in each language")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QString text = GENERATE(u"Київ"_s, u"Kiev"_s, u"kyiv"_s);
    Journey journey(language);
    journey.session().setDay(*Day::fromIso(u"2026-01-05"));
    search(journey, text);
    journey.keep(u"search-"_s + text);
    const Event* meeting = journey.desk().document()->history()->dossier().event(EventId(u"kyiv"_s));
    openEvent(journey, meeting->title.in(language));
    journey.settle();
    CHECK(journey.session().event() == u"kyiv"_s);
    CHECK_FALSE(journey.desk().search()->isActive());
    CHECK(journey.shows(meeting->title.in(language)));
}

TEST_CASE("A meeting that is still to come is found behind the shown day, which then goes to it")
{
    Journey journey;
    journey.session().setDay(*Day::fromIso(u"2025-02-28"));
    search(journey, u"preparatory"_s);
    journey.keep(u"search-hidden"_s);
    CHECK(lineOf(journey, 0).isSummary());
    openEvent(journey, u"Preparatory meeting"_s);
    journey.settle();
    CHECK(journey.session().event() == u"kyiv"_s);
    CHECK(journey.session().day() == *Day::fromIso(u"2026-01-03"));
}

TEST_CASE("Escape empties the field before it closes the search")
{
    Journey journey;
    search(journey, u"xyzzy"_s);
    journey.keep(u"search-nothing"_s);
    journey.press(Qt::Key_Escape);
    CHECK(journey.desk().search()->text().isEmpty());
    CHECK(journey.desk().search()->isActive());
    journey.keep(u"search-empty"_s);
    journey.press(Qt::Key_Escape);
    journey.await("the search to close", [&] { return !journey.desk().search()->isActive(); });
}

TEST_CASE("The pointer opens the search and a result, and the map goes to a state found")
{
    Journey journey;
    journey.clickNamed(Journey::said("SearchButton", "Search"), QAccessible::Button);
    journey.await("the dossier's words", [&] { return journey.desk().search()->isReady(); });
    journey.settle();
    journey.type(u"canada"_s);
    journey.settle();
    const double before = journey.camera().view().centre.x();
    journey.clickNamed(lineOf(journey, 0).spoken, QAccessible::ListItem);
    journey.settle();
    CHECK(journey.session().actor() == u"CAN"_s);
    CHECK(journey.camera().view().centre.x() < before - 0.15); // of the world’s width
}

TEST_CASE("Ctrl+Enter looks at a result and keeps the list for the next")
{
    Journey journey;
    search(journey, u"no"_s);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(journey.session().actor().isEmpty());
    CHECK(journey.desk().search()->isActive());
    CHECK(journey.desk().search()->text() == u"no"_s);
}
