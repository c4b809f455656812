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
    request.session.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QString text = flatText(composed(request), u"map"_s);
    for (const ActorState* state : request.history->momentOn(request.session.day).actors) {
        if (state->status->id.text() != u"member"_s) continue;
        INFO(day.toStdString() << ": " << state->actor->name.in(request.session.language).toStdString());
        CHECK(text.contains(state->actor->name.in(request.session.language)));
    }
}

// Catches places on the map that refer to nothing in the list of events, or to the wrong event.
TEST_CASE("the numbers on the page's map are those of the list of events")
{
    const Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));
    const QStringList map = flatText(briefing, u"map"_s).split(u' ');
    const QString events = flatText(briefing, u"events"_s);
    for (const auto& [number, mark, title] :
         {std::tuple(u"2"_s, u"2"_s, u"The coalition is born in"_s),
          std::tuple(u"9"_s, u"9,"_s, u"Preparatory meeting in"_s),
          std::tuple(u"10"_s, u"10"_s, u"Zelensky’s frame"_s),
          std::tuple(u"11"_s, u"11"_s, u"Coalition leaders meet in"_s)}) {
        INFO(events.toStdString());
        CHECK(map.contains(mark));
        const qsizetype at = events.indexOf(title);
        REQUIRE(at > 0);
        CHECK(events.lastIndexOf(number, at) > at - 60);
    }
}
