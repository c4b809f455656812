#include "model/io/load.h"
#include "tests/support/data.h"
#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_marks.h"
#include "ui/map/page_frame.h"
#include "ui/map/states_off_map.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A map, its own plane, and what it is asked for.
struct DrawnMap {
    DrawnMap(const History& history, const Moment& moment, QSizeF size, Language language,
             const Comparison* comparison = nullptr)
        : land(world()),
          request{.land = land, .history = history, .moment = moment, .language = language,
                  .rect = QRectF({}, size), .inset = QRectF(0, size.height() - 97, 129, 97),
                  .keepClear = QRectF(0, 0, 129, 89), .selected = {}, .comparison = comparison},
          picture(pageMap(request)), inset(request.inset.adjusted(0, 0, 0.1, 0.1)),
          plane(land.in(mainFrame(request, coveredBy(request, true))).plane)
    {
    }

    const Country* at(QPointF point) const
    {
        const std::optional<LonLat> there = plane.toLonLat(point);
        return there ? world().at(*there) : nullptr;
    }

    PageLand land;
    PageMapRequest request;
    Picture picture;
    QRectF inset;
    const EqualAreaPlane& plane;
};

std::vector<QLineF> leadersOf(const DrawnMap& map)
{
    const QColor leader = Palette::of(Look::Print).ink2; // no coast or border has it
    std::vector<QLineF> leaders;
    for (const Shape& shape : map.picture.shapes) {
        const auto* line = std::get_if<LineShape>(&shape);
        if (!line || line->stroke.colour != leader) continue;
        if (line->points.size() == 2 && !map.inset.contains(line->points.back()))
            leaders.emplace_back(line->points.front(), line->points.back());
    }
    return leaders;
}

bool isNamed(const Picture& picture, const QString& name)
{
    return std::ranges::any_of(picture.shapes, [&](const Shape& shape) {
        const auto* text = std::get_if<TextShape>(&shape);
        return text && text->text == name;
    });
}

/// The state under the middle of a name; empty where the map has no such name.
QString stateUnder(const DrawnMap& map, const QString& ending)
{
    for (const Shape& shape : map.picture.shapes) {
        const auto* text = std::get_if<TextShape>(&shape);
        if (!text || !text->text.endsWith(ending)) continue;
        const Country* country = map.at({textExtent(*text).center().x(), text->baseline.y() - 3});
        return country ? country->id.text() : u"the sea"_s;
    }
    return {};
}

}

// Catches "Finland" in the Norwegian Sea, its line across Norway and Sweden.
TEST_CASE("A name's line to its state crosses no other state of the dossier")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QSizeF size = GENERATE(QSizeF(516, 262), QSizeF(516, 200), QSizeF(505, 187));
    const bool compares = GENERATE(false, true);
    const Moment moment = momentOn(u"2026-01-06");
    const Comparison comparison =
        compareDays(bundled(), *Day::fromIso(u"2025-02-28"), *Day::fromIso(u"2026-01-06"));
    const DrawnMap map(bundled(), moment, size, language, compares ? &comparison : nullptr);
    for (const QLineF& leader : leadersOf(map)) {
        const Country* own = map.at(leader.p2());
        REQUIRE(own);
        double elsewhere = 0;
        constexpr double step = 0.25;
        for (double along = 0; along < leader.length(); along += step) {
            const Country* under = map.at(leader.pointAt(along / leader.length()));
            const bool isState = under && (compares ? comparison.actor(under->id) != nullptr
                                                    : moment.actor(under->id) != nullptr);
            if (isState && under->id != own->id) elsewhere += step;
        }
        INFO(own->id.text().toStdString());
        CHECK(elsewhere <= 2.5);
    }
}

// Catches "+ Suède" in the sea and "+ Italie" at Sardinia, which have room on their own land.
TEST_CASE("On a comparison the wide states' names stand on them")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const Comparison comparison =
        compareDays(bundled(), *Day::fromIso(u"2025-02-28"), *Day::fromIso(u"2026-01-06"));
    const DrawnMap map(bundled(), moment, {516, 220}, Language::French, &comparison);
    CHECK(stateUnder(map, u"Suède"_s) == u"SWE"_s);
    CHECK(stateUnder(map, u"Norvège"_s) == u"NOR"_s);
    CHECK(stateUnder(map, u"Finlande"_s) == u"FIN"_s);
    CHECK(stateUnder(map, u"Italie"_s) == u"ITA"_s);
}

// Catches a member of 316 km² that no map shows.
TEST_CASE("A state too small to be seen on a page has a mark and a name")
{
    installFonts();
    const History history = bundledWithSwapped("EST", "MLT");
    const Moment moment = history.momentOn(*Day::fromIso(u"2026-01-06"));
    const DrawnMap map(history, moment, {516, 262}, Language::English);
    CHECK(isNamed(map.picture, u"Malta"_s));
    CHECK(statesOffMap(map.request).empty());
}

// Catches members on the other side of the world of which no page says that its map leaves them out.
TEST_CASE("Who stands in no frame of the map is known")
{
    installFonts();
    const History history = bundledWithSwapped("EST", "JPN");
    const Moment moment = history.momentOn(*Day::fromIso(u"2026-01-06"));
    DrawnMap map(history, moment, {516, 262}, Language::English);
    const std::vector<const Actor*> missing = statesOffMap(map.request);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front()->id == ActorId(u"JPN"_s));

    map.request.selected = ActorId(u"JPN"_s);
    QStringList others;
    for (const Actor* actor : statesOffMap(map.request)) others << actor->id.text();
    CHECK(others.contains(u"CAN"_s));
    CHECK_FALSE(others.contains(u"JPN"_s));
}

// Catches three neighbours in the middle of a continent of which the dossier says nothing.
TEST_CASE("States near each other are shown closely")
{
    installFonts();
    const auto loaded = loadDossier(dataPath(u"dossiers/good/ten-lines.json"_s));
    REQUIRE(loaded);
    const History history(loaded->dossier, loaded->dossier->defaultLens);
    const Moment moment = history.momentOn(*Day::fromIso(u"2024-05-01"));
    const DrawnMap map(history, moment, {516, 262}, Language::English);
    const auto vienna = map.plane.toPicture({16.4, 48.2});
    const auto budapest = map.plane.toPicture({19, 47.5});
    REQUIRE((vienna && budapest));
    CHECK(QLineF(*vienna, *budapest).length() > 40);
    CHECK(stateUnder(map, u"Austria"_s) == u"AUT"_s);
    CHECK(stateUnder(map, u"Hungary"_s) == u"HUN"_s);
}

// Catches a key whose switched off status the page's map shows all the same.
TEST_CASE("States whose status the key has switched off are plain land without a name")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    DrawnMap map(bundled(), moment, {516, 262}, Language::English);
    REQUIRE(isNamed(map.picture, u"France"_s));
    map.request.isHidden = [](const StatusId& status, bool possible) {
        return status.text() == u"member" && !possible;
    };
    const Picture without = pageMap(map.request);
    CHECK_FALSE(isNamed(without, u"France"_s));
    CHECK(isNamed(without, u"Ukraine"_s));
}

// Catches a pill of a hundred numbers across the map.
TEST_CASE("A place of many events has a range of numbers in its mark, or how many there are")
{
    installFonts();
    const Palette& palette = Palette::of(Look::Print);
    const QFont font = LabelRules::forPage().number;
    MapPlace place{.position = {}, .name = u"Geneva"_s, .events = {}};
    for (int i = 0; i < 138; ++i) place.events.push_back({EventId(QString::number(i)), PlaceMark::Held, 162 + i});
    const auto textOf = [&] {
        for (const Shape& shape : numberedPlaceShapes(place, palette, font))
            if (const auto* text = std::get_if<TextShape>(&shape)) return text->text;
        return QString();
    };
    CHECK(textOf() == u"162–299");
    for (PlacedEvent& event : place.events) event.number *= 2;
    CHECK(textOf() == u"×138");
    place.events.resize(2);
    CHECK(textOf() == u"324, 326");
}
