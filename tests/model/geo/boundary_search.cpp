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

struct Expectation {
    LonLat point;
    QString id;
};

void checkPlaces(const std::vector<Expectation>& places)
{
    const auto world = test::world();
    for (const auto& [point, id] : places) {
        CAPTURE(point.lon, point.lat);
        CHECK(idAt(*world, point) == id);
    }
}

/// Whether a point lies in a ring, by counting crossings: slow, and independent of the search under test.
bool contains(Ring ring, LonLat point)
{
    bool inside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const LonLat a = ring[i], b = ring[j];
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

// Catches a click on a country that selects another, or nothing.
TEST_CASE("A point on land is in its country, a point at sea in none")
{
    checkPlaces({
        {{2.35, 48.86}, u"FRA"_s},
        {{-3.70, 40.42}, u"ESP"_s},
        {{30.52, 50.45}, u"UKR"_s},
        {{-75.70, 45.42}, u"CAN"_s},
        {{-30, 40}, u"sea"_s},
        {{-140, 0}, u"sea"_s},
        {{50.5, 42}, u"sea"_s}, // the Caspian
    });
}

// Catches a change of the boundary data: these are what the position named `un` stands for.
TEST_CASE("The UN position draws disputed places as it says")
{
    checkPlaces({
        {{34.10, 44.95}, u"UKR"_s}, // Simferopol
        {{33.60, 44.62}, u"UKR"_s}, // Sevastopol
        {{37.80, 48.00}, u"UKR"_s}, // Donetsk
        {{-13.2, 27.1}, u"ESH"_s},  // Laayoune
        {{-15.0, 22.5}, u"ESH"_s},  // the south of Western Sahara
        {{21.16, 42.66}, u"XKX"_s}, // Pristina
        {{33.4, 35.3}, u"CYP"_s},   // north of Nicosia
        {{44.06, 9.56}, u"SOM"_s},  // Hargeisa
    });
}

// Catches planar searches that take what lies between two far ends of Russia for Russia.
TEST_CASE("Land on both sides of the antimeridian is found, and nothing between")
{
    checkPlaces({
        {{-173, 66}, u"RUS"_s},     // Chukotka
        {{187, 66}, u"RUS"_s},      // the same, counted eastwards
        {{-172, 65.5}, u"sea"_s},   // its Mechigmen Bay
        {{179.2, 68.5}, u"RUS"_s},
        {{178.0, -17.8}, u"FJI"_s}, // Viti Levu
        {{-179.95, -16.8}, u"FJI"_s}, // the east of Taveuni
        {{-70, 68}, u"CAN"_s},      // Baffin Island
        {{-8.3, 71.0}, u"NOR"_s},   // Jan Mayen
        {{20.51, 54.71}, u"RUS"_s}, // Kaliningrad
        {{180, 0}, u"sea"_s},
        {{-180, 70}, u"sea"_s},
    });
}

// Catches a search that forgets holes: the state around would cover the state within.
TEST_CASE("Enclaves are states of their own")
{
    checkPlaces({
        {{28.2, -29.6}, u"LSO"_s},
        {{28.2, -26.2}, u"ZAF"_s},
        {{12.46, 43.94}, u"SMR"_s},
        {{12.434, 41.903}, u"VAT"_s},
        {{12.50, 41.90}, u"ITA"_s},
        {{71.1, 39.97}, u"UZB"_s}, // Sokh, within Kyrgyzstan
    });
}

// Catches a search that relies on a coast in every latitude.
TEST_CASE("The poles are Antarctica and open sea")
{
    checkPlaces({
        {{0, -90}, u"ATA"_s},
        {{123, -88}, u"ATA"_s},
        {{-157, -86}, u"ATA"_s},
        {{-153, -62.8}, u"sea"_s}, // no coast on the whole parallel
        {{30, 90}, u"sea"_s},
        {{0, -91}, u"sea"_s},
    });
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
        const LonLat a = line.points[middle - 1], b = line.points[middle];
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
