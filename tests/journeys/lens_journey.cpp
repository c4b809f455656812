#include "tests/journeys/journey.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Whom one believes is one click away, and everything follows.
TEST_CASE("a switch of lens shows what others say, what that changes, and what was known the day before")
{
    Journey journey;
    journey.session().setDay(*Day::fromCalendar({2026, 1, 6}));
    const auto history = [&] { return journey.desk().document()->history(); };
    const size_t toldByArticle = history()->events().size();
    journey.clickNamed(u"Whom to believe: According to: Article"_s);
    journey.named(u"Show on the map what a change of lens changes"_s);
    journey.keep(u"lens-popup"_s);
    journey.clickNamed(u"Show on the map what a change of lens changes"_s);
    journey.clickNamed(u"All sources"_s, QAccessible::RadioButton);
    CHECK(journey.session().lens() == u"all"_s);
    CHECK(journey.session().comparedLens() == u"article"_s);
    CHECK(history()->events().size() >= toldByArticle);
    journey.named(u"Whom to believe: Article → All sources"_s);
    journey.keep(u"lens-change"_s);

    journey.press(Qt::Key_Escape); // the popup
    journey.await("the popup to close",
                  [&] { return !journey.shows(u"All sources"_s, QAccessible::RadioButton); });
    journey.press(Qt::Key_Escape); // the comparison
    CHECK(journey.session().comparedLens().isEmpty());

    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.clickNamed(u"As known on"_s);
    journey.type(u"5 January 2026"_s);
    journey.press(Qt::Key_Return);
    journey.named(u"As of Tuesday, 6 January 2026, as known on 5 January 2026"_s);
    journey.press(Qt::Key_Escape);
    journey.keep(u"lens-known-on"_s);
    CHECK(journey.session().day() == *Day::fromCalendar({2026, 1, 6}));
    const EventState* paris = nullptr;
    for (const EventState& state : history()->datedEvents())
        if (state.when->value == *Edtf::parse(u"2026-01-06") && state.occurrence == Occurrence::Announced)
            paris = &state;
    CHECK(paris);
}
