#include "model/geo/boundaries.h"
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
    CHECK(world->countries().size() == 240);
    CHECK(std::ranges::is_sorted(world->countries(), {}, &Country::id));
    CHECK_FALSE(world->country(ActorId(u"EU"_s)));
}

// Catches a position or a scale that silently becomes another one.
TEST_CASE("What does not exist is not loaded")
{
    CHECK_FALSE(Boundaries::load(u"un"_s, 10));
    CHECK_FALSE(Boundaries::load(u"nobody"_s, 50));
    CHECK(test::world()->position() == u"un"_s);
    CHECK(test::world()->scale() == 50);
}

// Catches Ukraine without Crimea (27 thousand km² less), and areas on the wrong surface.
TEST_CASE("Ukraine measures 600 thousand square kilometres, within a hundredth")
{
    const auto world = test::world();
    const Country& ukraine = countryOf(*world, u"UKR");
    const EqualAreaProjection plane(ukraine.labelPoint);
    double squareMetres = 0;
    for (const LandPolygon& polygon : ukraine.polygons) {
        for (const Ring& ring : polygon.rings) {
            std::vector<QPointF> points;
            for (const LonLat point : ring) points.push_back(*plane.project(point));
            squareMetres += shoelace(points) / 2;
        }
    }
    CHECK(squareMetres / 1e6 == Approx(600'000).epsilon(0.01));
    CHECK(ukraine.squareKilometres == Approx(squareMetres / 1e6).epsilon(0.001));
}

// Catches triangles that miss a part of the land, overlap, or fill a hole.
TEST_CASE("The triangles of each polygon fill it exactly")
{
    const auto world = test::world();
    for (const Country& country : world->countries()) {
        for (const LandPolygon& polygon : country.polygons) {
            CAPTURE(country.id.text(), polygon.box.west, polygon.box.south);
            double land = 0, filled = 0;
            for (const Ring& ring : polygon.rings) {
                std::vector<QPointF> points;
                for (const LonLat point : ring) points.push_back(toMercator(point));
                land += shoelace(points);
            }
            for (const auto& corners : polygon.triangles | std::views::chunk(3)) {
                const auto corner = [&](int i) { return toMercator(polygon.points[corners[i]]); };
                filled += std::abs(cross(corner(0), corner(1), corner(2)));
            }
            // Beyond the square's edge Antarctica's points are clamped, which folds a few triangles.
            REQUIRE(filled == Approx(std::abs(land)).epsilon(country.box.south > -85 ? 1e-9 : 1e-4));
        }
    }
}

// Catches labels in the sea or in a neighbour, and label points of an island far away.
TEST_CASE("Each country has its label point on its largest piece of land")
{
    const auto world = test::world();
    for (const Country& country : world->countries()) {
        CAPTURE(country.id.text());
        const LonLat point = country.labelPoint;
        REQUIRE(world->at(point) == &country);
        const LonLatBox& box = country.polygons.front().box;
        CHECK((point.lon > box.west && point.lon < box.east));
        CHECK((point.lat > box.south && point.lat < box.north));
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
        return std::abs(std::get<0>(pair).lon) == 180 && std::get<0>(pair).lon == std::get<1>(pair).lon;
    };
    for (const BoundaryLine& line : world->lines()) {
        REQUIRE(line.points.size() >= 2);
        REQUIRE(line.left >= 0);
        for (const auto& [a, b] : line.points | std::views::adjacent<2>) {
            REQUIRE(std::abs(a.lon - b.lon) < 180);
            REQUIRE(a.lat > -90);
        }
        // One islet of Fiji has its shore on 180°; Chukotka, Wrangel, Taveuni and Antarctica go on beyond it.
        const bool isIslet = line.box.north < -16 && line.box.south > -17;
        if (!isIslet)
            REQUIRE(std::ranges::none_of(line.points | std::views::adjacent<2>, isAlongAntimeridian));
        const LonLat a = line.points[0], b = line.points[1];
        constexpr double aside = 1e-4;
        const double length = std::hypot(b.lon - a.lon, b.lat - a.lat);
        const LonLat onLeft{(a.lon + b.lon) / 2 - (b.lat - a.lat) / length * aside,
                            (a.lat + b.lat) / 2 + (b.lon - a.lon) / length * aside};
        const Country* found = world->at(onLeft);
        CAPTURE(onLeft.lon, onLeft.lat);
        CHECK((found == &world->countries()[size_t(line.left)]));
    }
}

// Catches a disputed border drawn like a settled one, in the position that says so.
TEST_CASE("Borders that the UN position leaves open are marked")
{
    const auto world = test::world();
    const auto disputed = [&](const QString& left, const QString& right) {
        return std::ranges::any_of(world->lines(), [&](const BoundaryLine& line) {
            if (line.isCoast() || !line.disputed) return false;
            const std::array sides{world->countries()[size_t(line.left)].id.text(),
                                   world->countries()[size_t(line.right)].id.text()};
            return sides == std::array{left, right} || sides == std::array{right, left};
        });
    };
    CHECK(disputed(u"SRB"_s, u"XKX"_s));
    CHECK(disputed(u"MAR"_s, u"ESH"_s));
    CHECK(disputed(u"CYP"_s, u"CYP"_s));
    CHECK_FALSE(disputed(u"FRA"_s, u"DEU"_s));
    CHECK_FALSE(disputed(u"UKR"_s, u"RUS"_s));
}
