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

// Catches a member that no map shows, and nothing says so: Venezuela's map takes the place of Canada's.
TEST_CASE("Under the page's map stands who is out of it")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    CHECK_FALSE(flatText(composed(request), u"map"_s).contains(u"Outside the map"_s));
    request.session.actor = ActorId(u"VEN"_s);
    CHECK(flatText(composed(request), u"map"_s).contains(u"Outside the map: Canada"_s));
}

// Catches a page that shows a status in full which the window's key had switched off.
TEST_CASE("A status that the key has switched off is off on the page's map, which says so")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.session.hidden = {u"member"_s};
    const Briefing briefing = composed(request);
    const QString map = flatText(briefing, u"map"_s);
    CHECK_FALSE(map.contains(u"France"_s));
    CHECK(map.contains(u"Member (not shown)"_s));
    CHECK(map.contains(u"Switched off on the map: Member."_s));
    CHECK(flatText(briefing, u"members"_s).contains(u"France"_s));
}

// Catches "De facto control" without whose account of it that is.
TEST_CASE("Under the map stands whose view of the borders it shows")
{
    const QString map = flatText(composed(bundledRequest(u"2026-01-06"_s)), u"map"_s);
    CHECK(map.contains(u"Boundaries: UN General Assembly · Natural Earth."_s));
}

// Catches a key of long words that runs out of its map over the next block.
TEST_CASE("The map is as high as its key")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    auto dossier = std::make_shared<Dossier>(request.history->dossier());
    for (Status& status : dossier->statuses)
        status.label = LocalText(Language::English, u"a position with a name of so many words that it runs on"_s);
    request.history = std::make_shared<const History>(dossier, request.history->lens());
    request.plan.kind = GENERATE(Template::Page, Template::Country);
    request.session.actor = ActorId(u"FRA"_s);
    const Briefing briefing = composed(request);
    checkNoOverlap(briefing);
    for (const PlacedBlock& block : briefing.blocks) {
        if (block.name != u"map"_s) continue;
        double keyBottom = block.rect.top();
        for (const Shape& shape : briefing.pages[size_t(block.page)].shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            const bool isKey = text && text->text.contains(u"of so"_s);
            const bool isHere = isKey && qAbs(text->baseline.x() - block.rect.left() - 26) < 0.5;
            if (isHere && text->baseline.y() > block.rect.top() && text->baseline.y() < block.rect.top() + 600)
                keyBottom = std::max(keyBottom, text->baseline.y());
        }
        CHECK(keyBottom > block.rect.top());
        CHECK(keyBottom < block.rect.bottom());
    }
}
