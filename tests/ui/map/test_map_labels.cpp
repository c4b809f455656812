#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_overlay.h"
#include "ui/map/page_map.h"
#include "ui/picture/font_size.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<const TextShape*> textsOf(const Picture& picture)
{
    std::vector<const TextShape*> texts;
    for (const Shape& shape : picture.shapes)
        if (const auto* text = std::get_if<TextShape>(&shape)) texts.push_back(text);
    return texts;
}

/// The box of the letters, without the room above capitals that lines of text keep.
QRectF lettersOf(const TextShape& text)
{
    const QRectF line = textExtent(text);
    return {line.left(), text.baseline.y() - line.height() * 0.5, line.width(), line.height() * 0.55};
}

void checkApart(const std::vector<const TextShape*>& texts)
{
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t k = i + 1; k < texts.size(); ++k) {
            INFO(texts[i]->text.toStdString() << " and " << texts[k]->text.toStdString());
            CHECK_FALSE(lettersOf(*texts[i]).intersects(lettersOf(*texts[k])));
        }
    }
}

QStringList namesOf(const std::vector<const TextShape*>& texts)
{
    QStringList names;
    for (const TextShape* text : texts) names << text->text;
    return names;
}

OverlayRequest requestAt(const Moment& moment, const MapView& view, Language language)
{
    const QRectF whole({}, view.size);
    const QRectF corner(12, view.size.height() - 177, 236, 165);
    return {.boundaries = world(), .history = bundled(), .moment = moment, .language = language,
            .isHidden = {}, .view = view, .clear = whole.marginsRemoved(QMarginsF(248, 0, 396, 0)),
            .inset = {corner, fitted(extents::northAmerica, corner.size()), {}}, .selectedActor = {},
            .selectedEvent = {}};
}

/// The bundled dossier, with Malta in Estonia's place.
const History& dossierWithMalta()
{
    static const History history = bundledWithSwapped("EST", "MLT");
    return history;
}

MapView homeIn(QSizeF size)
{
    return fitted(extents::europe, size, QMarginsF(248, 0, 396, 0));
}

}

TEST_CASE("No two names of the window's map overlap, in any language, size or scale")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QSizeF size = GENERATE(QSizeF(1280, 383), QSizeF(1440, 563), QSizeF(2880, 1400));
    const double factor = GENERATE(0.5, 1.0, 2.6);
    const QString event = GENERATE(QString(), u"paris"_s);
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = zoomed(homeIn(size), factor, {size.width() / 2, size.height() / 2});
    OverlayRequest request = requestAt(moment, view, language);
    request.selectedEvent = EventId(event);
    const MapOverlay overlay(request);
    checkApart(textsOf(overlay.picture(view, {})));
}

TEST_CASE("No name stands under the map's controls")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn({1440, 563});
    OverlayRequest request = requestAt(moment, view, Language::English);
    const auto boxOf = [&](const PlacedLabel& label) {
        return label.box.translated(view.toView(label.anchor));
    };
    const MapOverlay free(request);
    for (const PlacedLabel& label : free.labelsOf(false))
        if (label.country == ActorId(u"FRA"_s)) request.taken.append(boxOf(label));
    REQUIRE(request.taken.size() >= 1);
    const MapOverlay covered(request);
    for (const PlacedLabel& label : covered.labelsOf(false))
        for (const QRectF& box : request.taken) CHECK_FALSE(box.intersects(boxOf(label)));
}

TEST_CASE("At home every state of the coalition is named, Ukraine, Russia and the United States too")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QSizeF size = GENERATE(QSizeF(1280, 383), QSizeF(1440, 563), QSizeF(2880, 1400));
    CAPTURE(int(language), size.width());
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn(size);
    const MapOverlay overlay(requestAt(moment, view, language));
    const QStringList names = namesOf(textsOf(overlay.picture(view, {})));
    for (const ActorState* state : moment.actors) {
        // Organisations have no land, and Venezuela, there for context, is out of sight.
        if (state->actor->kind != ActorKind::State || state->status->id.text() == u"context"_s) continue;
        INFO(state->actor->id.text().toStdString());
        CHECK(names.contains(state->actor->name.in(language)));
    }
    for (const MapPlace& place : mapPlaces(moment, language, {})) CHECK(names.contains(place.name));
}

// Catches a map of differences whose names do not say what differs, or that names what its key has switched
// off.
TEST_CASE("While two days are compared each name says what changed, and undated positions are named plainly")
{
    installFonts();
    const Comparison comparison =
        compareDays(bundled(), *Day::fromIso(u"2025-02-28"_s), *Day::fromIso(u"2026-01-06"_s));
    const Moment moment = differingMoment(comparison);
    const MapView view = homeIn({1440, 563});
    OverlayRequest request = requestAt(moment, view, Language::English);
    request.comparison = &comparison;
    const QStringList names = namesOf(textsOf(MapOverlay(request).picture(view, {})));
    CHECK(names.contains(u"+\u00A0Sweden"_s));
    CHECK(names.contains(u"Ukraine"_s));
    CHECK_FALSE(names.contains(u"Sweden"_s));

    request.isDifferenceHidden = [](Difference difference) { return difference == Difference::Joined; };
    const QStringList left = namesOf(textsOf(MapOverlay(request).picture(view, {})));
    CHECK_FALSE(left.contains(u"+\u00A0Sweden"_s));
    CHECK(left.contains(u"Ukraine"_s));
}

// Catches a place that stands on a map of differences though its event lies before both days.
TEST_CASE("A comparison's map has the places of the events between its days alone")
{
    const Comparison comparison =
        compareDays(bundled(), *Day::fromIso(u"2025-04-01"_s), *Day::fromIso(u"2026-01-06"_s));
    const Moment moment = differingMoment(comparison);
    for (const EventOnDay& event : moment.events)
        CHECK(std::ranges::contains(comparison.events, event.state));
    const std::vector<MapPlace> places = mapPlaces(moment, Language::English, {});
    CHECK(std::ranges::contains(places, u"Paris"_s, &MapPlace::name));
    CHECK_FALSE(std::ranges::contains(places, u"London"_s, &MapPlace::name));
}

TEST_CASE("Names move with the map and are not looked for anew")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn({1440, 563});
    const MapOverlay overlay(requestAt(moment, view, Language::English));
    const auto find = [&](const MapView& shown) {
        for (const TextShape* text : textsOf(overlay.picture(shown, {})))
            if (text->text == u"France") return text->baseline;
        return QPointF();
    };
    const QPointF before = find(view);
    const QPointF after = find(panned(view, {31, -17}));
    CHECK(std::abs(after.x() - before.x() - 31) < 1e-6);
    CHECK(std::abs(after.y() - before.y() + 17) < 1e-6);
}

// Catches names that jump to another site, or vanish, while their land stays in view.
TEST_CASE("A pan leaves every name where it is on the map, as long as there is room for it")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const QSizeF size(1440, 563);
    const double factor = GENERATE(1.0, 4.0);
    MapView view = zoomed(homeIn(size), factor, {620, 300});
    MapOverlay shown(requestAt(moment, view, Language::English));
    for (int step = 0; step < 12; ++step) {
        view = panned(view, {23, -9});
        OverlayRequest request = requestAt(moment, view, Language::English);
        request.before = &shown;
        const MapOverlay next(request);
        for (const PlacedLabel& label : shown.labelsOf(false)) {
            const QRectF box = label.box.translated(view.toView(label.anchor));
            // Whoever comes under a panel, the inset or the edge has to go somewhere else.
            if (!request.clear.contains(box) || request.inset.rect.intersects(box)) continue;
            const auto same = std::ranges::find_if(next.labelsOf(false), [&](const PlacedLabel& other) {
                return other.text.text == label.text.text && other.anchor == label.anchor
                       && other.centre == label.centre;
            });
            INFO("step " << step << ": " << label.text.text.toStdString());
            CHECK(same != next.labelsOf(false).end());
        }
        shown = next;
    }
}

// Catches "Russia" across Ukraine's border, whose land has room for it further on.
TEST_CASE("A name without a leader stands on no other state of the dossier")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const QSizeF size = GENERATE(QSizeF(1280, 383), QSizeF(1440, 563));
    const MapView home = homeIn(size);
    const MapView view = GENERATE_COPY(home, zoomed(home, 4, home.toView(LonLat{36, 49})),
                                       zoomed(home, 3, home.toView(LonLat{24, 55})));
    const MapOverlay overlay(requestAt(moment, view, Language::English));
    for (const PlacedLabel& label : overlay.labelsOf(false)) {
        if (label.country.isEmpty() || label.leader) continue;
        const QRectF letters = label.box.adjusted(2, 2, -2, -2).translated(view.toView(label.anchor));
        int elsewhere = 0;
        constexpr int columns = 40;
        constexpr int rows = 5;
        for (int i = 0; i < columns * rows; ++i) {
            const double right = (i % columns + 0.5) / columns;
            const double down = (i / columns + 0.5) / rows;
            const auto at = view.toLonLat(letters.topLeft()
                                          + QPointF(right * letters.width(), down * letters.height()));
            const Country* under = world().at(at);
            if (under && under->id != label.country && moment.actor(under->id)) ++elsewhere;
        }
        INFO(label.text.text.toStdString());
        CHECK(elsewhere <= columns * rows / 10);
    }
}

// Catches Germany's name in the Baltic once its land has slid under a panel.
TEST_CASE("A state of which little is in sight has no name beside it")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView home = homeIn({1440, 563});
    for (double away = 0; away <= 480; away += 20) {
        const MapView view = panned(home, {-away, 0});
        const OverlayRequest request = requestAt(moment, view, Language::English);
        const MapOverlay overlay(request);
        for (const PlacedLabel& label : overlay.labelsOf(false)) {
            if (!label.leader) continue;
            INFO(away << ": " << label.text.text.toStdString());
            const QPointF middle = view.toView(world().country(label.country)->labelPoint);
            CHECK(request.clear.adjusted(-15, 0, 15, 0).contains(middle));
        }
    }
}

// Catches a world whose places' names take the room of the states'.
TEST_CASE("Far out the states are named, and of the places only the selected one")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const Moment moment = momentOn(u"2026-01-06");
    const MapView home = homeIn({1440, 563});
    const MapView far = zoomed(home, 0.4, home.toView(LonLat{20, 45}));
    OverlayRequest request = requestAt(moment, far, language);
    const auto named = [&] { return namesOf(textsOf(MapOverlay(request).picture(far, {}))); };
    const std::vector<MapPlace> places = mapPlaces(moment, language, {});
    REQUIRE(places.size() > 1);
    for (const MapPlace& place : places) CHECK_FALSE(named().contains(place.name));
    CHECK(named().contains(bundled().dossier().actor(ActorId(u"UKR"_s))->name.in(language)));
    request.selectedEvent = places.back().event().event;
    CHECK(named().contains(places.back().name));
}

// Catches "Kyiv" in Russia's red on Russia's hatching, where Ukraine has room.
TEST_CASE("A place's name stands on its own country's land, on plain land or on water")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const Moment moment = momentOn(u"2026-01-06");
    const MapView home = homeIn({1440, 563});
    const double factor = GENERATE(0.3, 0.4, 1.0);
    const MapView view = zoomed(home, factor, home.toView(LonLat{20, 50}));
    OverlayRequest request = requestAt(moment, view, language);
    request.selectedEvent = EventId(u"kyiv"_s);
    const MapOverlay overlay(request);
    for (const PlacedLabel& label : overlay.labelsOf(false)) {
        if (!label.country.isEmpty()) continue;
        INFO(factor << ": " << label.text.text.toStdString());
        const Country* own = world().at(label.anchor);
        REQUIRE(own);
        const Country* under = world().at(view.toLonLat(view.toView(label.anchor) + label.box.center()));
        CHECK((!under || under->id == own->id || !moment.actor(under->id)));
    }
}

// Catches a map that says nothing where the dossier says nothing, and one that names half the world at home.
TEST_CASE("Countries without a status are named only closer up, more quietly than any state of the dossier")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView home = homeIn({1440, 563});
    const QStringList quiet{u"Чехія"_s, u"Угорщина"_s, u"Білорусь"_s};
    const QStringList atHome =
        namesOf(textsOf(MapOverlay(requestAt(moment, home, Language::Ukrainian)).picture(home, {})));
    for (const QString& name : quiet) CHECK_FALSE(atHome.contains(name));

    const MapView closer = zoomed(home, 3, home.toView(LonLat{20, 50.5}));
    const Picture picture = MapOverlay(requestAt(moment, closer, Language::Ukrainian)).picture(closer, {});
    const std::vector<const TextShape*> texts = textsOf(picture);
    for (const QString& name : quiet) CHECK(namesOf(texts).contains(name));
    const LabelRules rules = LabelRules::forWindow();
    for (const TextShape* text : texts)
        if (quiet.contains(text->text)) CHECK(text->font == rules.context);
}

TEST_CASE("Capitals of the dossier's states show closer up, but not where an event's place already says so")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const auto capitals = loadCapitals();
    REQUIRE(capitals);
    const auto named = [&](double factor) {
        const MapView home = homeIn({1440, 563});
        const MapView view = zoomed(home, factor, home.toView(LonLat{14, 52}));
        OverlayRequest request = requestAt(moment, view, Language::French);
        request.capitals = *capitals;
        return namesOf(textsOf(MapOverlay(request).picture(view, {})));
    };
    CHECK_FALSE(named(1).contains(u"Varsovie"_s));
    const QStringList closer = named(2.6);
    CHECK(closer.contains(u"Varsovie"_s));
    CHECK(closer.contains(u"Berlin"_s));
    CHECK_FALSE(closer.contains(u"Prague"_s));
    CHECK(closer.count(u"Paris"_s) == 1);
}

// Catches a large country in the type of a small one, and type that changes while the map is panned.
TEST_CASE("Larger countries have larger type, whatever part of them is in view")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const auto sizeOf = [&](const MapView& view, const QString& name) {
        const Picture picture = MapOverlay(requestAt(moment, view, Language::English)).picture(view, {});
        for (const TextShape* text : textsOf(picture))
            if (text->text == name) return fontSize(text->font);
        return 0.0;
    };
    const MapView home = homeIn({1440, 563});
    CHECK(sizeOf(home, u"Russia"_s) > sizeOf(home, u"Germany"_s));
    CHECK(sizeOf(home, u"Germany"_s) > sizeOf(home, u"Estonia"_s));
    CHECK(sizeOf(panned(home, {-200, 0}), u"Russia"_s) == sizeOf(home, u"Russia"_s));
}

TEST_CASE("The name that the keyboard has reached is ringed")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = homeIn({1440, 563});
    const MapOverlay overlay(requestAt(moment, view, Language::English));
    const auto accented = [](const Shape& shape) {
        const auto* area = std::get_if<AreaShape>(&shape);
        return area && area->stroke.colour == Palette::of(Look::Light).accent;
    };
    CHECK(std::ranges::count_if(overlay.picture(view, {}).shapes, accented) == 0);
    CHECK(std::ranges::count_if(overlay.picture(view, ActorId(u"POL"_s)).shapes, accented) == 1);
}

// Catches a small state that nobody can find, or that has a mark but cannot be clicked.
TEST_CASE("A state too small to be seen has a mark with a name, and both can be clicked")
{
    installFonts();
    const History& malta = dossierWithMalta();
    const Moment moment = malta.momentOn(Day::fromIso(u"2026-01-06").value());
    const MapView view = homeIn({1440, 563});
    OverlayRequest request{.boundaries = world(), .history = malta, .moment = moment, .isHidden = {},
                           .view = view, .clear = QRectF(248, 0, 796, 563), .inset = {}, .selectedActor = {},
                           .selectedEvent = {}};
    const auto coarse = Boundaries::load(u"un"_s, 110);
    REQUIRE(coarse);
    request.land = coarse->get();
    const MapOverlay overlay(request);
    const QPointF at = view.toView(world().country(ActorId(u"MLT"_s))->labelPoint);
    CHECK(overlay.nameAt(at, view).text() == u"MLT"_s);
    const auto texts = textsOf(overlay.picture(view, {}));
    const auto name = std::ranges::find(texts, u"Malta"_s, &TextShape::text);
    REQUIRE(name != texts.end());
    CHECK(overlay.nameAt(lettersOf(**name).center(), view).text() == u"MLT"_s);
    CHECK(overlay.nameAt(at + QPointF(0, 60), view).isEmpty());
}

TEST_CASE("No two names of a page's map overlap, in any language")
{
    installFonts();
    const Language language = GENERATE(Language::English, Language::French, Language::Ukrainian);
    const QRectF rect = GENERATE(QRectF(0, 0, 516, 262), QRectF(40, 100, 420, 320));
    const Moment moment = momentOn(u"2026-01-06");
    PageLand land(world());
    const Picture picture = pageMap({.land = land, .history = bundled(), .moment = moment,
                                     .language = language, .rect = rect,
                                     .inset = QRectF(rect.left(), rect.bottom() - 96, 128, 96),
                                     .keepClear = QRectF(rect.left(), rect.top(), 128, 94), .selected = {}});
    checkApart(textsOf(picture));
}
