#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_hit.h"
#include "ui/map/map_links.h"
#include "ui/map/map_overlay.h"
#include "ui/map/map_neighbours.h"
#include "ui/theme/fonts.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

const MapPlace* placeNamed(const std::vector<MapPlace>& places, QStringView name)
{
    const auto found = std::ranges::find(places, name, &MapPlace::name);
    return found == places.end() ? nullptr : &*found;
}

std::vector<Station> coalition()
{
    std::vector<Station> stations;
    for (const ActorState* state : momentOn(u"2026-01-06").actors)
        if (const Country* country = world().country(state->actor->id))
            stations.push_back({country->id, country->labelPoint, state->actor->name.in(Language::French)});
    return stations;
}

QString towards(QStringView from, Direction direction)
{
    const std::vector<Station> stations = coalition();
    const auto start = std::ranges::find(stations, ActorId(from.toString()), &Station::id);
    REQUIRE(start != stations.end());
    const Station* next = stationTowards(stations, *start, direction);
    return next ? next->id.text() : QString();
}

}

TEST_CASE("No place before its event, and London only possible within its month")
{
    CHECK(mapPlaces(momentOn(u"2025-02-28"), Language::English, {}).empty());

    const std::vector<MapPlace> founding = mapPlaces(momentOn(u"2025-03-15"), Language::English, {});
    REQUIRE(founding.size() == 1);
    CHECK(founding[0].name == u"London"_s);
    CHECK(founding[0].event().mark == PlaceMark::Possible);

    const std::vector<MapPlace> eve = mapPlaces(momentOn(u"2026-01-05"), Language::French, {});
    REQUIRE(placeNamed(eve, u"Londres"));
    CHECK(placeNamed(eve, u"Londres")->event().mark == PlaceMark::Held);
    REQUIRE(placeNamed(eve, u"Paris"));
    CHECK(placeNamed(eve, u"Paris")->event().mark == PlaceMark::Announced);
}

// Catches places numbered out of order, and events that share a place and cannot be told apart.
TEST_CASE("Events at places are numbered by date, and those of one place fan out when one is selected")
{
    const std::vector<MapPlace> places = mapPlaces(momentOn(u"2026-01-06"), Language::English, {});
    REQUIRE(places.size() == 3);
    CHECK(placeNamed(places, u"London")->event().number == 1);
    const MapPlace* kyiv = placeNamed(places, u"Kyiv");
    REQUIRE(kyiv->events.size() == 2);
    CHECK(kyiv->events[0].number == 2);
    CHECK(kyiv->events[1].number == 3);
    CHECK(placeNamed(places, u"Paris")->event().number == 4);
    CHECK(fanOf(*kyiv, Look::Light).empty());
    CHECK(placeNumber(*kyiv, Palette::of(Look::Light), {})->text == u"×2"_s);

    const std::vector<MapPlace> chosen =
        mapPlaces(momentOn(u"2026-01-06"), Language::English, EventId(u"kyiv-frame"_s));
    kyiv = placeNamed(chosen, u"Kyiv");
    CHECK(kyiv->event().event.text() == u"kyiv-frame"_s);
    const std::vector<QPointF> fan = fanOf(*kyiv, Look::Light);
    REQUIRE(fan.size() == 2);
    CHECK(QLineF(fan[0], fan[1]).length() >= 2 * fanRadius);
    for (const QPointF at : fan)
        CHECK(QLineF({}, at).length() >= placeRadius(*kyiv, Look::Light) + fanRadius);
}

// Catches a fan whose marks overlap or run away, however many events a place has.
TEST_CASE("A fan of many events keeps its marks apart")
{
    const size_t count = GENERATE(2, 5, 9, 24);
    MapPlace place{{2.35, 48.86}, u"Paris"_s, std::vector<PlacedEvent>(count), 0, true};
    const std::vector<QPointF> fan = fanOf(place, Look::Light);
    REQUIRE(fan.size() == count);
    for (size_t i = 0; i < count; ++i)
        for (size_t k = i + 1; k < count; ++k) CHECK(QLineF(fan[i], fan[k]).length() >= 2 * fanRadius);
}

TEST_CASE("Each event of a place that is fanned out can be clicked")
{
    installFonts();
    const Moment moment = momentOn(u"2026-01-06");
    const MapView view = fitted(extents::europe, {1440, 563}, QMarginsF(248, 0, 396, 0));
    const auto overlayWith = [&](const QString& selected) {
        return MapOverlay({.boundaries = world(), .history = bundled(), .moment = moment, .isHidden = {},
                           .view = view, .clear = QRectF(248, 0, 796, 563), .inset = {}, .selectedActor = {},
                           .selectedEvent = EventId(selected)});
    };
    const std::vector<MapPlace> places = mapPlaces(moment, Language::English, EventId(u"kyiv"_s));
    const MapPlace& kyiv = *placeNamed(places, u"Kyiv");
    const QPointF middle = view.toView(kyiv.position);
    CHECK(overlayWith({}).eventAt(middle, view).text() == u"kyiv-frame"_s);
    const MapOverlay fanned = overlayWith(u"kyiv"_s);
    const std::vector<QPointF> fan = fanOf(kyiv, Look::Light);
    for (size_t i = 0; i < fan.size(); ++i)
        CHECK(fanned.eventAt(middle + fan[i], view) == kyiv.events[i].event);
}

// Catches a participant from afar drawn as if it had been there.
TEST_CASE("A link of those who took part from afar has a half-filled end")
{
    const EventState* kyiv = bundled().event(EventId(u"kyiv"_s));
    REQUIRE(kyiv);
    const std::vector<MapLink> links = mapLinks(*kyiv, bundled().dossier(), bundled().lens(), world());
    const auto usa = std::ranges::find(links, ActorId(u"USA"_s), &MapLink::state);
    REQUIRE(usa != links.end());
    CHECK(usa->remote);
    MapLink present = *usa;
    present.remote = false;
    const Palette& palette = Palette::of(Look::Light);
    const size_t shapes = linkShapes(present, {}, {90, 0}, 0, palette).size();
    CHECK(linkShapes(*usa, {}, {90, 0}, 0, palette).size() == shapes + 1);
}

TEST_CASE("An announced meeting links the states that are expected, and not its host")
{
    const EventState* paris = bundled().event(EventId(u"paris"_s));
    REQUIRE(paris);
    const std::vector<MapLink> links = mapLinks(*paris, bundled().dossier(), bundled().lens(), world());
    CHECK(links.size() == 14);
    CHECK(std::ranges::all_of(links, &MapLink::expected));
    CHECK(std::ranges::none_of(links, [](const MapLink& link) { return link.state.text() == u"FRA"; }));
}

TEST_CASE("A click on land is exact; on water it reaches the nearest state of the dossier within six pixels")
{
    const MapView view = fitted(extents::europe, {1440, 563}, QMarginsF(248, 0, 396, 0));
    const std::array states{ActorId(u"FRA"_s), ActorId(u"DNK"_s)};
    const auto at = [&](LonLat point) { return stateAt(view.toView(point), view, world(), states).text(); };
    CHECK(at({2.35, 48.86}) == u"FRA"_s);
    CHECK(at({4.9, 50.6}) == u"BEL"_s);
    CHECK(at({-30, 45}).isEmpty());
    // Off the Gironde: 4 pixels of water between, then 20.
    const double degree = view.worldSize / 360;
    CHECK(at({-1.3 - 4 / degree, 44.6}) == u"FRA"_s);
    CHECK(at({-1.3 - 20 / degree, 44.6}).isEmpty());
}

TEST_CASE("Arrow keys walk to the neighbour that lies that way")
{
    CHECK(towards(u"FRA", Direction::North) == u"GBR"_s);
    CHECK(towards(u"DEU", Direction::East) == u"POL"_s);
    CHECK(towards(u"FIN", Direction::South) == u"EST"_s);
    CHECK(towards(u"EST", Direction::South) == u"LVA"_s);
    CHECK(towards(u"CAN", Direction::South) == u"USA"_s);
}

TEST_CASE("Every state can be reached by arrow keys from France")
{
    const std::vector<Station> stations = coalition();
    std::vector<ActorId> reached{ActorId(u"FRA"_s)};
    for (size_t i = 0; i < reached.size(); ++i) {
        const auto from = std::ranges::find(stations, reached[i], &Station::id);
        for (const Direction direction :
             {Direction::West, Direction::East, Direction::North, Direction::South}) {
            const Station* next = stationTowards(stations, *from, direction);
            if (next && !std::ranges::contains(reached, next->id)) reached.push_back(next->id);
        }
    }
    CHECK(reached.size() == stations.size());
}

TEST_CASE("A letter jumps to the next name that begins with it, accents aside")
{
    const std::vector<Station> stations = coalition();
    const Station* first = stationNamed(stations, {}, u"e");
    REQUIRE(first);
    const Station* second = stationNamed(stations, first->id, u"E");
    REQUIRE(second);
    CHECK(first->id != second->id);
    CHECK(stationNamed(stations, {}, u"é") == first);
    CHECK_FALSE(stationNamed(stations, {}, u"z"));
}
