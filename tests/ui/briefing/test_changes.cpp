#include "tests/ui/briefing/briefing_fixture.h"

#include "model/history/comparison.h"
#include "tests/model/history/dossier_builder.h"
#include "tests/model/history/random_dossier.h"
#include "tests/support/golden.h"
#include "tests/support/print.h"
#include "ui/map/difference_style.h"
#include "ui/picture/font_size.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonObject>

#include <algorithm>
#include <map>
#include <random>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

BriefingRequest comparing(BriefingRequest request, Day a, Day b)
{
    request.plan.kind = Template::Changes;
    request.session.compareDay = a;
    request.session.day = b;
    return request;
}

BriefingRequest bundledChanges(QStringView a, QStringView b)
{
    return comparing(bundledRequest(b.toString()), day(a), day(b));
}

/// Every kind of change from 15 March to 15 May 2025.
BriefingRequest changefulRequest()
{
    DossierBuilder builder = changefulDossier();
    builder.event(u"E1"_s, u"2025-04-12"_s, u"s"_s);
    BriefingRequest request = bundledRequest(u"2025-05-15"_s);
    auto dossier = std::make_shared<Dossier>(*builder.build());
    dossier->title = LocalText(Language::English, u"Changes"_s);
    dossier->index();
    request.history = std::make_shared<const History>(std::move(dossier), Lens{});
    request.boundaries.reset();
    return comparing(std::move(request), day(u"2025-03-15"), day(u"2025-05-15"));
}

/// Names by the glyph before them, in the blocks of differences. Of names that need no second line.
std::map<QString, QStringList> listedByGlyph(const Briefing& briefing)
{
    const QStringList glyphs{u"+"_s, u"+?"_s, u"−"_s, u"→"_s, u"✓"_s, u"="_s};
    std::map<QString, QStringList> listed;
    for (size_t page = 0; page < briefing.pages.size(); ++page) {
        QString glyph;
        for (const Shape& shape : briefing.pages[page].shapes) {
            const auto* text = std::get_if<TextShape>(&shape);
            if (!text) continue;
            const auto holds = [&](const PlacedBlock& block) {
                return block.name == u"differences"_s && block.page == int(page)
                       && block.rect.contains(text->baseline);
            };
            if (!std::ranges::any_of(briefing.blocks, holds)) continue;
            if (!glyph.isEmpty()) listed[glyph].append(text->text);
            glyph = glyphs.contains(text->text) ? text->text : QString();
        }
    }
    for (auto& [glyph, names] : listed) names.sort();
    return listed;
}

/// The same, as the command's derivation has it.
std::map<QString, QStringList> changedByGlyph(const BriefingRequest& request)
{
    std::map<QString, QStringList> changed;
    const Day a = *request.session.compareDay;
    for (const Change& change : request.history->changesBetween(a, request.session.day).actors) {
        const bool possible = change.after && change.after->certainty == Certainty::Possible;
        const Status* counted = request.history->dossier().countedStatus();
        QString glyph = u"→"_s;
        if (change.kind == ChangeKind::Joined && change.after->status == counted)
            glyph = possible ? u"+?"_s : u"+"_s;
        if (change.kind == ChangeKind::Left && change.before->status == counted) glyph = u"−"_s;
        if (change.kind == ChangeKind::Confirmed) glyph = u"✓"_s;
        changed[glyph].append(change.actor->name.in(request.session.language));
    }
    for (auto& [glyph, names] : changed) names.sort();
    return changed;
}

int listedEvents(const BriefingRequest& request)
{
    const Day a = *request.session.compareDay;
    return int(std::ranges::count_if(
        request.history->changesBetween(a, request.session.day).events,
        [](const EventState* state) { return state->event->kind != EventKind::Publication; }));
}

}

TEST_CASE("a comparison's blocks stand where they stood and say what they said")
{
    const QString a = GENERATE(u"2025-02-28"_s, u"2025-03-15"_s, u"2026-01-03"_s);
    compareWithGolden(u"briefing/changes-%1.json"_s.arg(a),
                      blocksToJson(composed(bundledChanges(a, u"2026-01-06"))));
}

// Catches a page that says other than `coalition-atlas changes`.
TEST_CASE("page and command name the same changes and events for any two days")
{
    const QString a = GENERATE(u"2024-12-31"_s, u"2025-02-28"_s, u"2025-03-01"_s, u"2025-03-15"_s,
                               u"2025-03-31"_s);
    const QString b = GENERATE(u"2025-03-20"_s, u"2025-04-01"_s, u"2026-01-03"_s, u"2026-01-06"_s);
    INFO(a.toStdString() << " to " << b.toStdString());
    BriefingRequest request = bundledChanges(std::min(a, b), std::max(a, b));
    request.boundaries.reset();
    const Briefing briefing = composed(request);

    std::map<QString, QStringList> listed = listedByGlyph(briefing);
    listed.erase(u"="_s);
    CHECK(listed == changedByGlyph(request));
    const int events = listedEvents(request);
    const QString text = flatText(briefing, u"events-between"_s);
    INFO(text.toStdString());
    if (events == 0) CHECK(text.contains(u"No event between A and B"_s));
    else CHECK(text.contains(events == 1 ? u"1 event between"_s : u"%1 events between"_s.arg(events)));
}

// Catches the same where sources contradict each other and statuses come and go.
TEST_CASE("page and command name the same changes of any dossier")
{
    std::mt19937 random(GENERATE(1u, 2u, 3u, 4u));
    BriefingRequest request = bundledRequest(u"2025-06-01"_s);
    request.history = std::make_shared<const History>(randomDossier(random), Lens::all());
    request.boundaries.reset();
    std::uniform_int_distribution<int> days(0, 300);
    for (int i = 0; i < 5; ++i) {
        const Day a = day(u"2024-12-01") + days(random);
        request = comparing(std::move(request), a, a + days(random));
        std::map<QString, QStringList> listed = listedByGlyph(composed(request));
        listed.erase(u"="_s);
        CHECK(listed == changedByGlyph(request));
    }
}

// Catches a page whose map shows a kind of change that the key of the window has switched off, or does not
// say so.
TEST_CASE("what the key of a comparison switches off is land on the page's map, which says so")
{
    BriefingRequest request = bundledChanges(u"2025-02-28", u"2026-01-06");
    request.session.hidden = {differenceKey(Difference::Joined)};
    const QString text = flatText(composed(request), u"map"_s);
    INFO(text.toStdString());
    CHECK(text.contains(u"Switched off on the map: Joined."_s));
    CHECK_FALSE(text.contains(u"+\u00A0Sweden"_s));
}

TEST_CASE("each kind of change has its words in each language")
{
    BriefingRequest request = changefulRequest();
    struct Words {
        Language language;
        QStringList texts;
    };
    const Words words = GENERATE(
        Words{Language::English,
              {u"Comparison"_s,
               u"1\u00a0joined, 1\u00a0possibly joined, 1\u00a0left, 2\u00a0changed status"_s,
               u"1 state joined, 10 April 2025"_s, u"1 state possibly joined, May 2025 (day not stated)"_s,
               u"1 state left, 20 April 2025"_s, u"2 states changed status"_s, u"partner → member"_s,
               u"no position → ambiguous"_s, u"1 state now certain, March 2025 (day not stated)"_s,
               u"1 member on both days"_s, u"Not compared: USA"_s, u"1 event between A and B"_s,
               u"The source does not date their positions."_s, u"nothing in the dossier."_s}},
        Words{Language::French,
              {u"Comparaison"_s, u"1\u00a0arrivée, 1\u00a0arrivée possible, 1\u00a0départ"_s,
               u"1 nouvel État membre, 10 avril 2025"_s,
               u"1 nouvel État membre possible, mai 2025 (jour non précisé)"_s, u"1 État parti"_s,
               u"2 États ont changé de statut"_s, u"partner → member"_s, u"sans position → ambiguous"_s,
               u"1 statut désormais certain"_s, u"1 membre aux deux dates"_s, u"Non comparés\u00a0:"_s,
               u"1 événement entre A et B"_s, u"Annoncé pour après le 15 mai 2025\u00a0:"_s}},
        Words{Language::Ukrainian,
              {u"Порівняння"_s,
               u"Приєднань:\u00a01, можливих\u00a0приєднань: 1"_s, u"1 держава приєдналася"_s,
               u"1 держава, можливо, приєдналася"_s, u"1 держава вийшла"_s, u"2 держави змінили статус"_s,
               u"без позиції → ambiguous"_s, u"1 державу підтверджено"_s, u"1 член в обидва дні"_s,
               u"Не порівнюються:"_s, u"1 подія між A та B"_s, u"Оголошено на час після 15 травня 2025:"_s}});
    request.session.language = words.language;
    // Spaces of a width of their own are spaces too where a line is read.
    const auto plain = [](QString text) {
        return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' ').replace(u" ,"_s, u","_s).simplified();
    };
    const QString text = plain(flatText(composed(request)));
    INFO(text.toStdString());
    for (const QString& each : words.texts) {
        INFO(each.toStdString());
        CHECK(text.contains(plain(each)));
    }
}

TEST_CASE("what all share is said once, and the headline is a sentence of its own")
{
    const QString text = flatText(composed(bundledChanges(u"2025-02-28", u"2026-01-06")));
    CHECK(text.count(u"15 states joined"_s) == 2); // the headline and the list
    CHECK(text.contains(u"all in March 2025 (day not stated)"_s));
    CHECK(flatText(composed(bundledChanges(u"2025-03-15", u"2026-01-06")))
              .contains(u"15 states now certain"_s));
    CHECK(flatText(composed(bundledChanges(u"2025-02-28", u"2025-03-15")))
              .contains(u"15 states possibly joined"_s));
}

TEST_CASE("names on the map of differences say what happened to their state")
{
    const QString map = flatText(composed(bundledChanges(u"2025-02-28", u"2026-01-06")), u"map"_s);
    CHECK(map.contains(u"+ France"_s));
    CHECK(map.contains(u"+ Canada"_s));
    CHECK(flatText(composed(bundledChanges(u"2026-01-03", u"2026-01-06")), u"map"_s).contains(u"= France"_s));
}

TEST_CASE("the earlier day is A, whichever way round the days are given")
{
    const Briefing forwards = composed(bundledChanges(u"2025-02-28", u"2026-01-06"));
    const Briefing backwards = composed(bundledChanges(u"2026-01-06", u"2025-02-28"));
    CHECK(blocksToJson(backwards) == blocksToJson(forwards));
    CHECK(backwards.day == forwards.day);
}

TEST_CASE("every list of differences can be found in the table of contents")
{
    BriefingRequest request = changefulRequest();
    request.plan.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    const Briefing briefing = composed(request);
    QStringList titles;
    for (const Bookmark& bookmark : briefing.bookmarks) titles.append(bookmark.title);
    for (const QString& each : {u"1 state joined"_s, u"1 state possibly joined"_s, u"1 state left"_s,
                                u"2 states changed status"_s, u"1 state now certain"_s,
                                u"1 member on both days"_s}) {
        INFO(each.toStdString());
        CHECK(titles.count(each) == 1);
    }
}

// Catches an event of "about January 2026" that is counted as one of the day between two days.
TEST_CASE("how many events lie between two days says how many do so only possibly")
{
    const auto words = [](QStringView a, QStringView b) {
        BriefingRequest request = bundledChanges(a, b);
        request.boundaries.reset();
        return flatText(composed(request), u"events-between"_s);
    };
    CHECK(words(u"2026-01-05", u"2026-01-06").contains(u"3 events between A and B, 2 of them possibly"_s));
    CHECK(words(u"2025-03-15", u"2025-03-20").contains(u"3 events between A and B, possibly"_s));
}

// Catches notes that nobody made room for.
TEST_CASE("a line of notes leaves a comparison on one page")
{
    BriefingRequest request = bundledChanges(u"2025-02-28", u"2026-01-06");
    request.plan.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    REQUIRE(composed(request).pages.size() == 1);
    request.plan.notes = u"For the desk."_s;
    const Briefing briefing = composed(request);
    CHECK(briefing.pages.size() == 1);
    CHECK(flatText(briefing, u"notes"_s).contains(u"For the desk."_s));
}

// Catches a key that shows another fill than the map does.
TEST_CASE("the key tells a partner from a member, and a possible one from a certain")
{
    DossierBuilder builder;
    builder.source(u"s"_s, Tier::Press, u"2026-01-05"_s);
    for (const QString& id : {u"FRA"_s, u"DEU"_s, u"ESP"_s, u"NOR"_s}) builder.state(id);
    builder.claim(u"FRA"_s, u"member"_s, u"2025-03/"_s, u"s"_s)
        .claim(u"DEU"_s, u"partner"_s, u"2025-03/"_s, u"s"_s)
        .claim(u"ESP"_s, u"member"_s, u"2025/"_s, u"s"_s)
        .claim(u"NOR"_s, u"member"_s, u"2025-01-10/"_s, u"s"_s);
    BriefingRequest request = bundledChanges(u"2025-03-15", u"2025-05-15");
    request.history = std::make_shared<const History>(builder.build(), Lens{});
    const QString key = flatText(composed(request), u"map"_s);
    INFO(key.toStdString());
    for (const QString& line : {u"Now certain ✓ 1"_s, u"Now certain: partner ✓ 1"_s, u"Member in both = 1"_s,
                                u"Member in both (possible) = 1"_s})
        CHECK(key.contains(line));
}

TEST_CASE("a day compared with itself cannot differ, and no event lies between")
{
    const QString text = flatText(composed(bundledChanges(u"2026-01-06", u"2026-01-06")));
    CHECK(text.contains(u"A and B are the same day: nothing can differ between them."_s));
    CHECK(text.contains(u"No event between A and B"_s));
    CHECK(text.contains(u"15 members on both days"_s));
}

TEST_CASE("without a day A it is that of the event before; without one, a sentence says so")
{
    BriefingRequest request = bundledChanges(u"2026-01-06", u"2026-01-06");
    request.session.compareDay.reset();
    CHECK(flatText(composed(request), u"masthead"_s).contains(u"3 January 2026"_s));

    request.session.day = day(u"2025-03-10");
    const auto none = composeBriefing(request);
    REQUIRE_FALSE(none);
    CHECK(none.error().startsWith(u"There is no day to compare with:"_s));
}

TEST_CASE("sixty members and forty events of long names flow, whole, over pages on any paper")
{
    BriefingRequest request = comparing(stressRequest(60, 40), day(u"2019-12-31"), day(u"2022-06-01"));
    request.plan.paper = GENERATE(Paper::A4, Paper::Letter);
    request.plan.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    const Briefing briefing = composed(request);
    CHECK(briefing.pages.size() > 1);
    const QString members = flatText(briefing, u"differences"_s);
    for (int i = 1; i <= 60; ++i) CHECK(hasName(members, longName(u"Member"_s, i)));
    const QString events = flatText(briefing, u"events-between"_s);
    for (int i = 1; i <= 40; ++i) CHECK(hasName(events, longName(u"Event"_s, i)));

    for (size_t i = 0; i < briefing.blocks.size(); ++i) {
        const PlacedBlock& one = briefing.blocks[i];
        CHECK(QRectF(QPointF(), briefing.pages[size_t(one.page)].size).contains(one.rect));
        for (size_t j = i + 1; j < briefing.blocks.size(); ++j) {
            if (one.page != briefing.blocks[j].page) continue;
            const QRectF common = one.rect.intersected(briefing.blocks[j].rect);
            INFO(one.name.toStdString() << " and " << briefing.blocks[j].name.toStdString());
            CHECK((common.width() < 0.01 || common.height() < 0.01));
        }
    }
}

TEST_CASE("nothing of a comparison is printed under 8 points but the sources' numerals")
{
    const Briefing briefing = composed(bundledChanges(u"2025-02-28", u"2026-01-06"));
    for (const Shape& shape : briefing.pages.front().shapes) {
        const auto* text = std::get_if<TextShape>(&shape);
        if (!text) continue;
        const QString words = text->text.trimmed();
        const bool numeral = std::ranges::all_of(words, [](QChar c) { return c.isDigit() || c == u','; });
        INFO(words.toStdString());
        CHECK(fontSize(text->font) >= (numeral ? 6.99 : 7.99));
    }
}
