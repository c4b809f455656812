#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/golden.h"
#include "tests/support/print.h"
#include "ui/briefing/strip/status_run.h"
#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/palette.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonObject>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

BriefingRequest cardRequest(const QString& actor, const QString& day)
{
    BriefingRequest request = bundledRequest(day);
    request.session.actor = ActorId(actor);
    request.plan.kind = Template::Country;
    request.plan.orientation = Orientation::Landscape;
    return request;
}

QString cardText(const QString& actor, const QString& day, const QString& block = {})
{
    return flatText(composed(cardRequest(actor, day)), block);
}

LocalText english(const QString& text)
{
    return LocalText(Language::English, text);
}

Citation cite(const QString& source, int line)
{
    Citation citation;
    citation.source = SourceId(source);
    citation.locator.lines = {line};
    return citation;
}

Status statusOf(const QString& id, const QString& label, Pattern pattern)
{
    Status status;
    status.id = StatusId(id);
    status.label = english(label);
    status.pattern = pattern;
    return status;
}

/// One state that was a member, then a partner, of which two sources tell differently, and that is to be a
/// participant later.
std::shared_ptr<Dossier> variedDossier()
{
    auto dossier = std::make_shared<Dossier>();
    dossier->title = english(u"Varied"_s);
    for (const QString& id : {u"one"_s, u"two"_s}) {
        Source source;
        source.id = SourceId(id);
        source.title = english(u"Source %1"_s.arg(id));
        source.tier = id == u"one"_s ? Tier::Official : Tier::Press;
        dossier->sources.append(source);
    }
    dossier->statuses = {statusOf(u"member"_s, u"Member"_s, Pattern::Solid),
                         statusOf(u"partner"_s, u"Partner"_s, Pattern::Dots),
                         statusOf(u"participant"_s, u"Participant"_s, Pattern::Horizontal)};
    dossier->statuses.first().counted = true;
    Actor actor;
    actor.id = ActorId(u"FRA"_s);
    actor.name = english(u"France"_s);
    dossier->actors.append(actor);

    const auto claim = [&](const QString& status, const QString& span, const Citation& citation) {
        dossier->statusClaims.append({.actor = actor.id,
                                      .status = StatusId(status),
                                      .span = *Edtf::parse(span),
                                      .citation = citation,
                                      .note = {}});
    };
    claim(u"member"_s, u"2020-03/2021-05-31"_s, cite(u"one"_s, 1));
    claim(u"partner"_s, u"2021-06-01/2023"_s, cite(u"one"_s, 2));
    claim(u"member"_s, u"2020-09/2022-02"_s, cite(u"two"_s, 3));
    claim(u"participant"_s, u"2025-02-01/"_s, cite(u"one"_s, 4));

    Event event;
    event.id = EventId(u"meeting"_s);
    event.title = english(u"A meeting"_s);
    event.when = {{*Edtf::parse(u"2020-10-01"), cite(u"one"_s, 5)},
                  {*Edtf::parse(u"2020-10-09"), cite(u"two"_s, 6)}};
    event.participants = {{{.actor = actor.id, .role = Role::Host, .mode = {}, .as = {}}, cite(u"one"_s, 5)},
                          {{.actor = actor.id, .role = Role::Observer, .mode = Mode::Remote, .as = {}},
                           cite(u"two"_s, 6)}};
    event.citations = {cite(u"one"_s, 5), cite(u"two"_s, 6)};
    dossier->events.append(event);
    dossier->index();
    return dossier;
}

BriefingRequest requestOf(std::shared_ptr<Dossier> dossier, const QString& actor, const QString& day)
{
    BriefingRequest request = cardRequest(actor, day);
    request.history = std::make_shared<const History>(std::move(dossier), Lens::all());
    return request;
}

std::vector<AreaShape> areasOf(const Briefing& briefing, const QString& name)
{
    const auto block = std::ranges::find(briefing.blocks, name, &PlacedBlock::name);
    REQUIRE(block != briefing.blocks.end());
    std::vector<AreaShape> areas;
    for (const Shape& shape : briefing.pages[size_t(block->page)].shapes)
        if (const auto* area = std::get_if<AreaShape>(&shape);
            area && block->rect.contains(area->path.boundingRect().center()))
            areas.push_back(*area);
    return areas;
}

}

TEST_CASE("the card's blocks stand where they stood and say what they said")
{
    const QString actor = GENERATE(u"FRA"_s, u"zelensky"_s);
    compareWithGolden(u"briefing/country-%1.json"_s.arg(actor),
                      blocksToJson(composed(cardRequest(actor, u"2026-01-06"_s))));
}

TEST_CASE("each actor's card, upright and across, in each language, is inside the page and large enough")
{
    BriefingRequest request = cardRequest({}, u"2026-01-06"_s);
    request.session.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    request.plan.orientation = GENERATE(Orientation::Landscape, Orientation::Portrait);
    request.plan.paper = GENERATE(Paper::A4, Paper::Letter);
    request.boundaries.reset(); // the map's labels have their own tests
    for (const Actor& actor : request.history->dossier().actors) {
        INFO(actor.id.text().toStdString());
        request.session.actor = actor.id;
        const Briefing briefing = composed(request);
        CHECK(flatText(briefing, u"masthead"_s).contains(actor.name.in(request.session.language)));
        checkNoOverlap(briefing);
        checkInsidePage(briefing);
        checkTextSizes(briefing);
    }
}

TEST_CASE("the card says the status, since when with its precision, and who else has it")
{
    const QString text = cardText(u"FRA"_s, u"2026-01-06"_s, u"status"_s);
    CHECK(text.contains(u"Member one of 15 states"_s));
    CHECK(text.contains(u"March 2025 (day not stated)"_s));
    CHECK(text.contains(u"No end stated"_s));
    CHECK(cardText(u"UKR"_s, u"2026-01-06"_s, u"status"_s).contains(u"the only state Since Undated"_s));
    CHECK(cardText(u"EU"_s, u"2026-01-06"_s, u"status"_s).contains(u"Participant one of 2 "_s));
}

TEST_CASE("in the month of the founding the card says possible, and between which days")
{
    const QString text = cardText(u"FRA"_s, u"2025-03-15"_s, u"status"_s);
    CHECK(text.contains(u"Possibly member one of 15 states"_s));
    CHECK(text.contains(u"It begins between 1 March 2025 and 31 March 2025."_s));
}

TEST_CASE("the latest event comes first, with its actor's part, its place and what its sources leave open")
{
    const QString text = cardText(u"FRA"_s, u"2026-01-06"_s, u"actor-events"_s);
    CHECK(text.contains(u"6 Jan 2026 Paris: host, expected"_s));
    CHECK(text.contains(u"Announced; no source says it was held"_s));
    CHECK(text.contains(u"Kyiv: presence not stated"_s));
    CHECK(text.indexOf(u"Paris: host"_s) < text.indexOf(u"Kyiv: presence"_s));
    CHECK(cardText(u"GBR"_s, u"2026-01-06"_s, u"actor-events"_s).contains(u"Keir Starmer (convener)"_s));
    CHECK(cardText(u"USA"_s, u"2026-01-06"_s, u"actor-events"_s)
              .contains(u"Kyiv: remotely, through American interlocutors"_s));
}

TEST_CASE("a source's numeral stands behind a word, never alone on a line")
{
    for (const QString& actor : {u"FRA"_s, u"UKR"_s, u"USA"_s}) {
        const Briefing briefing = composed(cardRequest(actor, u"2026-01-06"_s));
        for (const Picture& page : briefing.pages) {
            std::vector<TextShape> texts;
            for (const Shape& shape : page.shapes)
                if (const auto* text = std::get_if<TextShape>(&shape)) texts.push_back(*text);
            for (const TextShape& numeral : texts) {
                if (fontSize(numeral.font) > 7.5) continue;
                const auto isBefore = [&](const TextShape& word) {
                    const double end = word.baseline.x() + textWidth(word.text, word.font);
                    return std::abs(end - numeral.baseline.x()) < 1 &&
                           std::abs(word.baseline.y() - numeral.baseline.y()) < 4;
                };
                INFO(actor.toStdString() << ": " << numeral.text.toStdString());
                CHECK(std::ranges::any_of(texts, isBefore));
            }
        }
    }
}

TEST_CASE("quotes stay in the original, with our translation where the page's language is another")
{
    BriefingRequest request = cardRequest(u"FRA"_s, u"2026-01-06"_s);
    CHECK(flatText(composed(request), u"quotes"_s)
              .contains(u"“concrete commitments” (our translation). "
                        "What the Paris meeting should produce."_s));
    request.session.language = Language::French;
    const QString french = flatText(composed(request), u"quotes"_s);
    CHECK(french.contains(u"« engagements concrets »"_s));
    CHECK_FALSE(french.contains(u"concrete commitments"_s));
}

TEST_CASE("outcomes stand with their event, for those who take part in it, once it is announced")
{
    const QString france = cardText(u"FRA"_s, u"2026-01-06"_s, u"outlook"_s);
    CHECK(france.contains(u"Expected outcomes (Paris: leaders’ meeting, 6 January 2026):"_s));
    CHECK(france.contains(u"Military contributions"_s));
    CHECK_FALSE(cardText(u"VEN"_s, u"2026-01-06"_s).contains(u"Military contributions"_s));
    CHECK_FALSE(cardText(u"FRA"_s, u"2025-12-01"_s).contains(u"Military contributions"_s));
}

TEST_CASE("scenarios that name an actor stand on its card, whatever the page's language")
{
    BriefingRequest request = cardRequest(u"UKR"_s, u"2026-01-06"_s);
    request.session.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QString text = flatText(composed(request), u"outlook"_s);
    const QList<Scenario>& scenarios = request.history->dossier().scenarios;
    const auto titled = [&](const QString& title) {
        return std::ranges::find_if(scenarios, [&](const Scenario& scenario) {
                   return scenario.title.in(Language::English) == title;
               })->title.in(request.session.language);
    };
    CHECK(text.contains(titled(u"Ukraine fights on"_s)));
    CHECK_FALSE(text.contains(titled(u"A framework outside NATO"_s)));
}

TEST_CASE("an actor's statuses over time are listed, where sources contradict each other as such")
{
    const BriefingRequest request = requestOf(variedDossier(), u"FRA"_s, u"2021-10-01"_s);
    const Briefing briefing = composed(request);
    const QString status = flatText(briefing, u"status"_s);
    CHECK(status.contains(u"Partner"_s));
    CHECK(status.contains(u"sources differ"_s));
    CHECK(status.contains(u"Source two. Member, from September 2020"_s));
    const QString history = flatText(briefing, u"status-history"_s);
    CHECK(history.contains(u"Member, from March 2020"_s));
    CHECK(history.contains(u"Partner, from 1 June 2021"_s));
    CHECK(history.contains(u"Participant, since 1 February 2025 · after this day"_s));
    CHECK(flatText(briefing, u"sources"_s).contains(u"4"_s));
}

TEST_CASE("what sources tell differently of an event and of the actor's part in it stands side by side")
{
    const QString events =
        flatText(composed(requestOf(variedDossier(), u"FRA"_s, u"2021-10-01"_s)), u"actor-events"_s);
    CHECK(events.contains(u"1 Oct 2020 A meeting"_s));
    CHECK(events.contains(u"Host; observer, remotely. Also reported: 9 October 2020"_s));
    CHECK(events.contains(u"sources differ"_s));
}

TEST_CASE("the status bar has each status in its own fill, hatched while possible, as far as the page's day")
{
    const BriefingRequest request = requestOf(variedDossier(), u"FRA"_s, u"2021-10-01"_s);
    const Dossier& dossier = request.history->dossier();
    const std::vector<AreaShape> areas = areasOf(composed(request), u"status-bar"_s);
    const auto count = [&](const Fill& fill) { return std::ranges::count(areas, fill, &AreaShape::fill); };
    CHECK(count(statusFill(dossier.statuses[0], true, Look::Print)) == 1);
    CHECK(count(statusFill(dossier.statuses[0], false, Look::Print)) == 1);
    CHECK(count(statusFill(dossier.statuses[1], false, Look::Print)) == 1);
    CHECK(count(statusFill(dossier.statuses[2], false, Look::Print)) == 0);
}

TEST_CASE("a run of statuses is what each day shows")
{
    const History history(variedDossier(), Lens::all());
    const ActorId actor(u"FRA"_s);
    const Day from = *Day::fromIso(u"2020-01-01");
    const Day to = *Day::fromIso(u"2025-06-01");
    const std::vector<page::StatusStretch> run = page::statusRun(history, actor, from, to);
    for (Day day = from; day < to; day = day + 1) {
        const auto stretch = std::ranges::find_if(
            run, [&](const page::StatusStretch& each) { return each.from <= day && day < each.to; });
        const Moment moment = history.momentOn(day);
        const ActorState* state = moment.actor(actor);
        INFO(day.toIso().toStdString());
        REQUIRE((stretch != run.end()) == (state != nullptr));
        if (!state) continue;
        CHECK(stretch->status == state->status);
        CHECK(stretch->possible == (state->certainty == Certainty::Possible));
    }
}

TEST_CASE("a state is outlined on the map, in the inset where it lies outside Europe; an organisation is not")
{
    const QColor outline = Palette::of(Look::Print).selected;
    const auto outlined = [&](const QString& actor) {
        const Briefing briefing = composed(cardRequest(actor, u"2026-01-06"_s));
        const auto map = std::ranges::find(briefing.blocks, u"map"_s, &PlacedBlock::name);
        REQUIRE(map != briefing.blocks.end());
        return std::ranges::any_of(briefing.pages.front().shapes, [&](const Shape& shape) {
            if (const auto* line = std::get_if<LineShape>(&shape))
                return line->stroke.colour == outline && line->stroke.width > 1 &&
                       map->rect.intersects(line->points.boundingRect());
            const auto* area = std::get_if<AreaShape>(&shape);
            return area && area->stroke.colour == outline && area->stroke.width > 1 &&
                   map->rect.intersects(area->path.boundingRect());
        });
    };
    CHECK(outlined(u"FRA"_s));
    CHECK(outlined(u"CAN"_s));
    CHECK_FALSE(outlined(u"EU"_s));
    CHECK_FALSE(outlined(u"macron"_s));
}

TEST_CASE("an actor that the dossier has not is refused with the one that may be meant")
{
    const auto near = composeBriefing(cardRequest(u"FRR"_s, u"2026-01-06"_s));
    REQUIRE_FALSE(near);
    CHECK(near.error() == u"The dossier has no actor “FRR”. Is “FRA” (France) meant?"_s);
    const auto far = composeBriefing(cardRequest(u"XYZ"_s, u"2026-01-06"_s));
    REQUIRE_FALSE(far);
    CHECK(far.error() == u"The dossier has no actor “XYZ”."_s);
    CHECK_FALSE(composeBriefing(cardRequest({}, u"2026-01-06"_s)));
}

TEST_CASE("a long history, with long names, runs on over pages under a running head, whole")
{
    BriefingRequest request = stressRequest(3, 0);
    auto dossier = std::make_shared<Dossier>(request.history->dossier());
    const ActorId actor = stressMember(1);
    for (int i = 1; i <= 60; ++i) {
        Event event;
        event.id = EventId(u"E%1"_s.arg(i));
        event.title = english(longName(u"Event"_s, i));
        event.when.append({Edtf::fromDay(*Day::fromIso(u"2021-01-01") + i), cite(u"source"_s, 1000 + i)});
        event.participants.append(
            {{.actor = actor, .role = Role::Host, .mode = {}, .as = {}}, cite(u"source"_s, i)});
        event.citations.append(cite(u"source"_s, 1000 + i));
        dossier->events.append(event);
    }
    dossier->index();
    request.history = std::make_shared<const History>(dossier, Lens::all());
    request.session.actor = actor;
    request.plan.kind = Template::Country;
    request.plan.orientation = GENERATE(Orientation::Landscape, Orientation::Portrait);
    const Briefing briefing = composed(request);
    REQUIRE(briefing.pages.size() > 2);
    checkNoOverlap(briefing);
    checkInsidePage(briefing);
    checkTextSizes(briefing);
    CHECK(flatText(briefing, u"masthead"_s).contains(longName(u"Member"_s, 1)));
    const QString events = flatText(briefing, u"actor-events"_s);
    for (int i = 1; i <= 60; ++i) CHECK(events.contains(longName(u"Event"_s, i)));
    const auto heads = std::ranges::count(briefing.blocks, u"running-head"_s, &PlacedBlock::name);
    CHECK(size_t(heads) == briefing.pages.size() - 1);
}

// Catches a second page for a few lines, and a card that leaves something out without a word.
TEST_CASE("a card across keeps to one page and to a map that can be read, and says what it leaves out")
{
    const auto [actor, language] =
        GENERATE(std::pair{u"FRA"_s, Language::English}, std::pair{u"FRA"_s, Language::French},
                 std::pair{u"UKR"_s, Language::English});
    BriefingRequest request = cardRequest(actor, u"2026-01-06"_s);
    request.session.language = language;
    const Briefing briefing = composed(request);
    CHECK(briefing.pages.size() == 1);
    const bool isEnglish = language == Language::English;
    const QString words = isEnglish ? u"Left out to keep to one page:"_s : u"Omis pour tenir sur une page"_s;
    CHECK(flatText(briefing, u"sources"_s).contains(words) == briefing.shortened);
    const auto map = std::ranges::find(briefing.blocks, u"map"_s, &PlacedBlock::name);
    REQUIRE(map != briefing.blocks.end());
    CHECK(map->rect.height() > 0.37 * map->rect.width());
}

TEST_CASE("what the card's user leaves out is not there")
{
    BriefingRequest request = cardRequest(u"FRA"_s, u"2026-01-06"_s);
    request.plan.blocks.events = request.plan.blocks.voices = request.plan.blocks.sources = false;
    const Briefing briefing = composed(request);
    for (const QString& name : {u"actor-events"_s, u"quotes"_s, u"sources"_s})
        CHECK(std::ranges::find(briefing.blocks, name, &PlacedBlock::name) == briefing.blocks.end());
}
