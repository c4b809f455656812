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
    request.plan.blocks.members = request.plan.blocks.themes = request.plan.blocks.changes = request.plan.blocks.sources = false;
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
