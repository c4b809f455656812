#include "model/geo/boundaries.h"
#include "tests/model/geo/world.h"
#include "tests/support/print.h"

#include <cmath>
#include <random>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

QString idAt(const Boundaries& world, LonLat point)
{
    const Country* country = world.at(point);
    return country ? country->id.text() : u"sea"_s;
}

/// Whether a point lies in a ring, by counting crossings: slow, and independent of the search under test.
bool contains(Ring ring, LonLat point)
{
    bool inside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const LonLat a = toDegrees(ring[i]), b = toDegrees(ring[j]);
        if ((a.lat > point.lat) == (b.lat > point.lat)) continue;
        if (point.lon < a.lon + (point.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon)) inside = !inside;
    }
    return inside;
}

QString idByCounting(const Boundaries& world, LonLat point)
{
    for (const Country& country : world.countries()) {
        bool inside = false;
        for (const LandPolygon& polygon : country.polygons)
            for (const Ring& ring : polygon.rings) inside ^= contains(ring, point);
        if (inside) return country.id.text();
    }
    return u"sea"_s;
}

}

// Catches any gap between the search by latitude bands and the definition of being inside, anywhere.
TEST_CASE("Search agrees with counting crossings at random points of the globe")
{
    const auto world = test::world();
    std::mt19937 random(20260106);
    std::uniform_real_distribution<double> longitude(-180, 180), sine(-1, 1);
    for (int i = 0; i < 2000; ++i) {
        const LonLat point{longitude(random), std::asin(sine(random)) * 180 / 3.14159265358979};
        CAPTURE(point.lon, point.lat);
        REQUIRE(idAt(*world, point) == idByCounting(*world, point));
    }
}

// The same near borders and coasts, where it is hardest: between each line's points and just off them.
TEST_CASE("Search agrees with counting crossings beside every line")
{
    const auto world = test::world();
    for (const BoundaryLine& line : world->lines()) {
        const size_t middle = line.points.size() / 2;
        const LonLat a = toDegrees(line.points[middle - 1]), b = toDegrees(line.points[middle]);
        const LonLat point{(a.lon + b.lon) / 2 + 1e-4, (a.lat + b.lat) / 2 + 1e-5};
        CAPTURE(point.lon, point.lat);
        REQUIRE(idAt(*world, point) == idByCounting(*world, point));
    }
}

// Catches small states that no finger can hit, and tolerance that ignores which states were asked for.
TEST_CASE("A tolerant click finds the nearest of the states asked for")
{
    const auto world = test::world();
    const std::vector<ActorId> among{ActorId(u"EST"_s), ActorId(u"LVA"_s), ActorId(u"FJI"_s),
                                     ActorId(u"RUS"_s)};
    const auto nearest = [&](LonLat point, double tolerance) {
        const Country* found = world->nearest(point, tolerance, among);
        return found ? found->id.text() : u"none"_s;
    };
    CHECK(nearest({25.5, 58.7}, 0.1) == u"EST"_s);
    CHECK(nearest({24.7, 59.6}, 0.3) == u"EST"_s); // in the Gulf of Finland
    CHECK(nearest({24.7, 59.6}, 0.01) == u"none"_s);
    CHECK(nearest({21.4, 58.3}, 0.3) == u"EST"_s); // half a degree of longitude west of Saaremaa, in the north
    CHECK(nearest({24.1, 56.2}, 0.3) == u"LVA"_s); // in Lithuania, which was not asked for
    CHECK(nearest({30.5, 50.4}, 0.5) == u"none"_s);
    CHECK(nearest({-172, 65.5}, 0.1) == u"RUS"_s); // a bay of Chukotka
    CHECK(nearest({-179.7, -16.8}, 0.5) == u"FJI"_s);
    CHECK(nearest({180.3, -16.8}, 0.5) == u"FJI"_s);
}
