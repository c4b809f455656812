#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_hit.h"
#include "ui/map/map_links.h"
#include "ui/map/map_neighbours.h"
#include "ui/map/map_places.h"
#include "ui/map/map_extents.h"

#include <catch2/catch_test_macros.hpp>

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
