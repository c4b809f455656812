#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include "ui/timeline/timeline_view.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat inFrance{4.6, 44.9};
const QColor memberBlue(0x2A, 0x67, 0x96);
const QColor inBothGrey(0xA9, 0xBC, 0xC9);

QPoint middleOfA(Journey& journey)
{
    const auto* view = journey.window().findChild<TimelineView*>();
    REQUIRE(view);
    return view->mapToScene(view->comparedFlag().center()).toPoint();
}

int joinedInKey(Journey& journey)
{
    const DifferenceModel& key = *journey.desk().differences();
    return key.index(0).data(DifferenceModel::CountRole).toInt();
}

}

// Two dates of which only one is seen: what changed is then for the reader to find out.
TEST_CASE("Two dates are compared on the map, in the key and in sentences, and left again")
{
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    Journey journey(language);
    REQUIRE(journey.session().day() == *Day::fromIso(u"2026-01-06"));
    journey.clickNamed(Journey::said("TopBar", "Compare two dates"));
    REQUIRE(journey.session().isComparing());
    journey.session().setCompareDay(Day::fromIso(u"2025-01-01"));
    journey.settle();
    journey.keep(u"compared"_s);

    CHECK(joinedInKey(journey) == 15);
    CHECK(journey.colourAt(journey.onMap(inFrance)) == memberBlue);
    const ComparisonContent& card = journey.desk().comparisonCard()->content();
    REQUIRE_FALSE(card.groups.isEmpty());
    CHECK(card.groups.front().lines.size() == 15);
    CHECK(journey.shows(card.title));
    const QString name = card.groups.front().lines.front().text.lead;
    journey.clickNamed(name, QAccessible::Button);
    CHECK(journey.session().actor() == card.groups.front().lines.front().actor);
    journey.press(Qt::Key_Escape);
    CHECK(journey.session().actor().isEmpty());
    CHECK(journey.session().isComparing());

    const QPoint first = middleOfA(journey);
    journey.drag(first, first + QPoint(560, 0));
    REQUIRE(journey.session().compareDay() > Day::fromIso(u"2025-03-31"));
    journey.settle();
    journey.keep(u"compared from April"_s);
    CHECK(joinedInKey(journey) == 0);
    CHECK(journey.colourAt(journey.onMap(inFrance)) == inBothGrey);

    journey.press(Qt::Key_Escape);
    journey.settle();
    CHECK_FALSE(journey.session().isComparing());
    CHECK(journey.colourAt(journey.onMap(inFrance)) == memberBlue);
}
