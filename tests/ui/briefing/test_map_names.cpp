#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/print.h"
#include "ui/picture/font_size.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

// Catches a page whose map leaves members without a name for lack of room.
TEST_CASE("the page's map names every member, in each language, however little room the day's text leaves")
{
    const QString day = GENERATE(u"2025-03-15"_s, u"2026-01-05"_s, u"2026-01-06"_s);
    BriefingRequest request = bundledRequest(day);
    request.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QString text = flatText(composeBriefing(request), u"map"_s);
    for (const ActorState* state : request.history->momentOn(request.day).actors) {
        if (state->status->id.text() != u"member"_s) continue;
        INFO(day.toStdString() << ": " << state->actor->name.in(request.language).toStdString());
        CHECK(text.contains(state->actor->name.in(request.language)));
    }
}

// Catches places on the map that refer to nothing in the list of events, or to the wrong event.
TEST_CASE("the numbers on the page's map are those of the list of events")
{
    const BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    const QString map = flatText(composeBriefing(request), u"map"_s);
    const QString events = flatText(composeBriefing(request), u"events"_s);
    for (const auto& [number, title] : {std::pair(u"2"_s, u"The coalition is born in London"_s),
                                        std::pair(u"9"_s, u"Preparatory meeting in Kyiv"_s),
                                        std::pair(u"11"_s, u"Coalition leaders meet in Paris"_s)}) {
        INFO(events.toStdString());
        CHECK(events.contains(title));
        CHECK(map.contains(number));
    }
}
