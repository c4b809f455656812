#include "model/geo/boundaries.h"
#include "model/geo/country_names.h"
#include "model/geo/projection.h"
#include "tests/model/geo/world.h"
#include "tests/support/print.h"

#include <catch2/catch_approx.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

using namespace atlas;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

const Country& countryOf(const Boundaries& world, QStringView id)
{
    const Country* country = world.country(ActorId(id.toString()));
    INFO(id.toUtf8().toStdString());
    REQUIRE(country);
    return *country;
}

/// Twice the signed area of a triangle, or of a ring by its fan from one point.
double cross(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y());
}

/// Twice the area of a closed ring: positive clockwise where y points up.
double shoelace(const std::vector<QPointF>& ring)
{
    double sum = 0;
    for (size_t i = 2; i < ring.size(); ++i) sum -= cross(ring[0], ring[i - 1], ring[i]);
    return sum;
}

}

// Catches a country lost from the data, first of all those whose ISO code Natural Earth lacks.
TEST_CASE("Every state that the bundled dossier speaks of has land")
{
    const auto world = test::world();
    for (const QString& id :
         u"GBR DNK EST ESP ITA CAN LVA LTU NLD DEU NOR POL FIN FRA SWE UKR RUS USA VEN"_s.split(u' '))
        CHECK_FALSE(countryOf(*world, id).polygons.empty());
    CHECK(std::ranges::is_sorted(world->countries(), {}, &Country::id));
    CHECK_FALSE(world->country(ActorId(u"EU"_s)));
}

// Catches a position or a scale that silently becomes another one.
TEST_CASE("What does not exist is not loaded")
{
    CHECK_FALSE(Boundaries::load(u"un"_s, 25));
    CHECK_FALSE(Boundaries::load(u"nobody"_s, 50));
    CHECK(Boundaries::positions() == QStringList{u"un"_s, u"de-facto"_s});
    for (const QString& position : Boundaries::positions()) {
        for (const int scale : test::scales) {
            CHECK(test::world(scale, position)->position() == position);
            CHECK(test::world(scale, position)->scale() == scale);
        }
    }
}

// Catches Ukraine without Crimea (27 thousand km² less), and areas on the wrong surface.
TEST_CASE("Ukraine measures 600 thousand square kilometres, within a hundredth, at every scale")
{
    for (const int scale : test::scales) {
        CAPTURE(scale);
        const auto world = test::world(scale);
        const Country& ukraine = countryOf(*world, u"UKR");
        const EqualAreaProjection plane(ukraine.labelPoint);
        double squareMetres = 0;
        for (const LandPolygon& polygon : ukraine.polygons) {
            for (const Ring& ring : polygon.rings) {
                std::vector<QPointF> points;
                for (const MicroPoint point : ring) points.push_back(*plane.project(toDegrees(point)));
                squareMetres += shoelace(points) / 2;
            }
        }
        CHECK(squareMetres / 1e6 == Approx(600'000).epsilon(0.01));
        CHECK(ukraine.squareKilometres == Approx(squareMetres / 1e6).epsilon(0.001));
        const auto deFacto = test::world(scale, u"de-facto"_s);
        CHECK(countryOf(*deFacto, u"UKR").squareKilometres < 575'000);
    }
}

// Catches a country that is named by no ISO 3166-1 code, nor by one that ISO leaves to users.
TEST_CASE("Every country has an alpha-3 code and a name in each language")
{
    for (const QString& position : Boundaries::positions()) {
        for (const int scale : test::scales) {
            const auto world = test::world(scale, position);
            for (const Country& country : world->countries()) {
                CAPTURE(country.id.text(), scale);
                for (const Language language : allLanguages)
                    CHECK_FALSE(countryName(country.id.text(), language).isEmpty());
            }
        }
    }
    CHECK(test::world(10)->countries().size() >= 240);
}

// Catches labels in the sea or in a neighbour, and label points of an island far away.
TEST_CASE("Each country has its label point on its largest piece of land")
{
    for (const int scale : test::scales) {
        const auto world = test::world(scale);
        for (const Country& country : world->countries()) {
            CAPTURE(country.id.text(), scale);
            const LonLat point = country.labelPoint;
            REQUIRE(world->at(point) == &country);
            const LonLatBox& box = country.polygons.front().box;
            CHECK((point.lon > box.west && point.lon < box.east));
            CHECK((point.lat > box.south && point.lat < box.north));
        }
    }
}

// Catches "fit to France" that shows half the Atlantic, and boxes that go round the earth.
TEST_CASE("Main boxes leave lands overseas out, and boxes take the short way round")
{
    const auto world = test::world();
    const LonLatBox france = countryOf(*world, u"FRA").mainBox;
    CHECK((france.west > -6 && france.east < 10 && france.south > 41 && france.north < 52));
    CHECK(france.east > 9); // with Corsica
    CHECK(countryOf(*world, u"FRA").box.west < -60);
    CHECK(countryOf(*world, u"NLD").mainBox.west > 3);
    CHECK(countryOf(*world, u"DNK").mainBox.east > 15); // with Bornholm
    CHECK(countryOf(*world, u"NOR").mainBox.north < 72);

    const LonLatBox russia = countryOf(*world, u"RUS").box;
    CHECK(russia.west == Approx(19.6).margin(0.1));
    CHECK(russia.east == Approx(190.3).margin(0.1));
    const LonLatBox fiji = countryOf(*world, u"FJI").box;
    CHECK(fiji.east - fiji.west < 10);
}

// Catches borders drawn twice, coasts taken for borders, and the antimeridian drawn through Chukotka.
TEST_CASE("Lines know the land on their left and leave out the cut along the antimeridian")
{
    const auto world = test::world();
    const auto isAlongAntimeridian = [](const auto& pair) {
        return std::abs(std::get<0>(pair).lon) == 180 * microDegrees
               && std::get<0>(pair).lon == std::get<1>(pair).lon;
    };
    for (const BoundaryLine& line : world->lines()) {
        REQUIRE(line.points.size() >= 2);
        REQUIRE(line.left >= 0);
        for (const auto& [a, b] : line.points | std::views::adjacent<2>) {
            REQUIRE(std::abs(a.lon - b.lon) < 180 * microDegrees);
            REQUIRE(a.lat > -90 * microDegrees);
        }
        // One islet of Fiji has its shore on 180°; Chukotka, Wrangel, Taveuni and Antarctica go on beyond it.
        const bool isIslet = line.box.north < -16 && line.box.south > -17;
        if (!isIslet)
            REQUIRE(std::ranges::none_of(line.points | std::views::adjacent<2>, isAlongAntimeridian));
        const LonLat a = toDegrees(line.points[0]), b = toDegrees(line.points[1]);
        constexpr double aside = 1e-4;
        const double length = std::hypot(b.lon - a.lon, b.lat - a.lat);
        const LonLat onLeft{(a.lon + b.lon) / 2 - (b.lat - a.lat) / length * aside,
                            (a.lat + b.lat) / 2 + (b.lon - a.lon) / length * aside};
        const Country* found = world->at(onLeft);
        CAPTURE(onLeft.lon, onLeft.lat);
        CHECK((found == &world->countries()[size_t(line.left)]));
    }
}

// Catches a disputed border drawn like a settled one, in the position that says so, and lines that a position
// does not know drawn at all.
TEST_CASE("Each position draws the lines that it leaves open dashed, and those inside a state not at all")
{
    const auto kind = [](const QString& position, const QString& one, const QString& other) {
        return test::world(10, position)->lineKind(one, other);
    };
    const QString un = u"un"_s, deFacto = u"de-facto"_s, crimea = u"crimea"_s;
    CHECK(kind(un, u"UKR"_s, crimea) == LineKind::Internal);
    CHECK(kind(deFacto, u"UKR"_s, crimea) == LineKind::Disputed);
    CHECK(kind(un, u"SRB"_s, u"kosovo"_s) == LineKind::Disputed);
    CHECK(kind(un, u"western-sahara-west"_s, u"ESH"_s) == LineKind::Internal);
    CHECK(kind(un, u"MAR"_s, u"western-sahara-west"_s) == LineKind::Disputed);
    CHECK(kind(deFacto, u"western-sahara-west"_s, u"MAR"_s) == LineKind::Internal);
    CHECK(kind(un, u"northern-cyprus"_s, u"cyprus-buffer-zone"_s) == LineKind::Disputed);
    CHECK(kind(un, u"FRA"_s, u"DEU"_s) == LineKind::Border);
    CHECK(kind(un, u"FRA"_s, {}) == LineKind::Coast);

    const auto world = test::world(50);
    CHECK(std::ranges::any_of(world->lines(), [&](const BoundaryLine& line) {
        return line.isInternal() && world->countries()[size_t(line.left)].id.text() == u"UKR"_s;
    }));
}
