#include "tests/ui/briefing/briefing_fixture.h"

#include "tests/support/golden.h"
#include "tests/support/print.h"
#include "ui/picture/font_size.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonObject>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A4 and Letter, with the least that the bundled dossier must say in each language.
const QHash<Language, QStringList>& names()
{
    static const QHash<Language, QStringList> all{
        {Language::English,
         u"Canada Denmark Estonia Finland France Germany Italy Latvia Lithuania Netherlands Norway "
         "Poland Spain Sweden United·Kingdom"_s.split(u' ')},
        {Language::French,
         u"Allemagne Canada Danemark Espagne Estonie Finlande France Italie Lettonie Lituanie Norvège "
         "Pays-Bas Pologne Royaume-Uni Suède"_s.split(u' ')},
        {Language::Ukrainian,
         u"Велика·Британія Данія Естонія Іспанія Італія Канада Латвія Литва Нідерланди Німеччина "
         "Норвегія Польща Фінляндія Франція Швеція"_s.split(u' ')},
    };
    return all;
}

bool has(const Briefing& briefing, const QString& name)
{
    return std::ranges::any_of(briefing.blocks, [&](const PlacedBlock& block) { return block.name == name; });
}

}

TEST_CASE("the page's blocks stand where they stood and say what they said")
{
    const QString day = GENERATE(u"2025-02-28"_s, u"2025-03-15"_s, u"2026-01-06"_s);
    compareWithGolden(u"briefing/page-%1.json"_s.arg(day),
                      blocksToJson(composed(bundledRequest(day))));
}

TEST_CASE(
    "the bundled dossier's page is one page that names every member and red line, in each language and size")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.session.language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    request.plan.paper = GENERATE(Paper::A4, Paper::Letter);
    const Briefing briefing = composed(request);
    const QString text = flatText(briefing);

    CHECK(briefing.pages.size() == 1);
    for (const QString& name : names()[request.session.language])
        CHECK(text.contains(QString(name).replace(u'·', u' ')));
    for (const Theme& theme : request.history->dossier().themes) {
        INFO(flatText(briefing, u"themes"_s).toStdString());
        CHECK(text.contains(theme.title.in(request.session.language)));
    }
    CHECK(text.contains(request.history->dossier().sources.first().title.in(request.session.language)));
    checkNoOverlap(briefing);
    checkInsidePage(briefing);
}

TEST_CASE("no text is under 8 points, but the sources' numerals")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.boundaries.reset(); // the map's labels have their own tests
    const Briefing briefing = composed(request);
    checkTextSizes(briefing);
}

TEST_CASE("in the month of the founding all members are only possible, and the page says so")
{
    const QString text = flatText(composed(bundledRequest(u"2025-03-15"_s)));
    CHECK(text.contains(u"Possible members (15)"_s));
    CHECK(text.contains(u"March 2025 (day not stated)"_s));
}

TEST_CASE("blocks switched off are not there, and their sources are not numbered")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    BriefingBlocks& blocks = request.plan.blocks;
    blocks.members = blocks.themes = blocks.changes = blocks.sources = false;
    const Briefing briefing = composed(request);
    for (const QString& name : {u"members"_s, u"themes"_s, u"changes"_s, u"sources"_s})
        CHECK_FALSE(has(briefing, name));
    CHECK(has(briefing, u"events"_s));
}

TEST_CASE("each place in a source is listed once, numbered in order of appearance")
{
    const Briefing briefing = composed(bundledRequest(u"2026-01-06"_s));
    const auto sources = std::ranges::find(briefing.blocks, u"sources"_s, &PlacedBlock::name);
    REQUIRE(sources != briefing.blocks.end());
    QList<int> numbers;
    for (const Shape& shape : briefing.pages.front().shapes) {
        const auto* text = std::get_if<TextShape>(&shape);
        if (!text || !sources->rect.contains(text->baseline)) continue;
        bool isNumber = false;
        const int number = text->text.trimmed().toInt(&isNumber);
        if (isNumber) numbers.append(number);
    }
    REQUIRE(numbers.size() > 3);
    for (qsizetype i = 0; i < numbers.size(); ++i) CHECK(numbers[i] == i + 1);
}

TEST_CASE("greyscale pages have no colour")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    request.plan.greyscale = true;
    const Briefing briefing = composed(request);
    for (const Shape& shape : briefing.pages.front().shapes) {
        if (const auto* area = std::get_if<AreaShape>(&shape); area && area->fill.colour.isValid())
            CHECK(area->fill.colour.hsvSaturation() <= 0);
        if (const auto* text = std::get_if<TextShape>(&shape)) CHECK(text->colour.hsvSaturation() <= 0);
    }
}

TEST_CASE("what no source says is marked as unsourced")
{
    BriefingRequest request = stressRequest(2, 1);
    auto dossier = std::make_shared<Dossier>(request.history->dossier());
    for (Event& event : dossier->events) {
        event.citations.clear();
        event.when.first().citation = {};
        event.place.clear();
        event.participants.clear();
    }
    dossier->index();
    request.history = std::make_shared<const History>(dossier, Lens::all());
    CHECK(flatText(composed(request)).contains(u"[unsourced]"_s));
}

TEST_CASE("a page without its sources has no numerals that lead nowhere")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    const auto numerals = [&] {
        int count = 0;
        const Briefing briefing = composed(request);
        for (const Shape& shape : briefing.pages.front().shapes)
            if (const auto* text = std::get_if<TextShape>(&shape)) count += fontSize(text->font) < 7.5;
        return count;
    };
    CHECK(numerals() > 0);
    request.plan.blocks.sources = false;
    CHECK(numerals() == 0);
}

TEST_CASE("the further pages of a view say what they belong to, of which day")
{
    BriefingRequest request = stressRequest(60, 60);
    request.plan.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    const Briefing briefing = composed(request);
    REQUIRE(briefing.pages.size() > 1);
    QSet<int> pages;
    for (const PlacedBlock& block : briefing.blocks)
        if (block.name == u"running-head"_s) pages.insert(block.page);
    CHECK(pages.size() == qsizetype(briefing.pages.size()) - 1);
    CHECK_FALSE(pages.contains(0));
    CHECK(flatText(briefing, u"running-head"_s).contains(u"as of 1 June 2022"_s));
}

TEST_CASE("what nobody is cited for is printed through the lens of all sources alone")
{
    BriefingRequest request = bundledRequest(u"2026-01-06"_s);
    auto dossier = std::make_shared<Dossier>(request.history->dossier());
    dossier->themes.first().citation = {};
    dossier->outcomes.first().citation = {};
    dossier->index();
    const QString theme = dossier->themes.first().title.in(Language::English);
    const QString outcome = dossier->outcomes.first().title.in(Language::English);
    const auto textThrough = [&](const Lens& lens) {
        request.history = std::make_shared<const History>(dossier, lens);
        const Briefing briefing = composed(request);
        return flatText(briefing, u"themes"_s) + flatText(briefing, u"changes"_s);
    };
    const QString all = textThrough(Lens::all());
    CHECK(all.contains(theme));
    const QString own = textThrough(dossier->defaultLens);
    CHECK_FALSE(own.contains(theme));
    CHECK_FALSE(own.contains(outcome));
}

TEST_CASE("events stand in the order of their numbers, also where room is short")
{
    const QString text = flatText(composed(bundledRequest(u"2026-01-06"_s)), u"events"_s);
    CHECK(text.indexOf(u"Active support"_s) < text.indexOf(u"Four red lines"_s));
    CHECK(text.indexOf(u"Four red lines"_s) < text.indexOf(u"Vladimir Putin"_s));
    CHECK(text.indexOf(u"Reshuffle"_s) < text.indexOf(u"Preparatory meeting"_s));
}

TEST_CASE("positions that no source dates stand under their own words in the map's key")
{
    CHECK(flatText(composed(bundledRequest(u"2026-01-06"_s)), u"map"_s).contains(u"Position (undated)"_s));
}

TEST_CASE("remarks on a source are joined without a semicolon after a full stop")
{
    CHECK_FALSE(flatText(composed(bundledRequest(u"2025-03-15"_s))).contains(u".;"_s));
}
