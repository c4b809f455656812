#include "model/geo/projection.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace atlas;
using Catch::Approx;

// Catches swapped axes, degrees taken for radians and the sphere taken for the ellipsoid.
TEST_CASE("Centred on 10° E 52° N the equal-area plane is EPSG:3035's, to the millimetre")
{
    struct Reference {
        LonLat point;
        double easting, northing;
    };
    // 5° E 50° N is the worked example of EPSG Guidance Note 7-2 (given there to the centimetre); the others
    // are from PROJ 9.6's own EPSG:4258 to EPSG:3035.
    const auto [point, easting, northing] = GENERATE(values<Reference>({
        {{10, 52}, 4321000.0000, 3210000.0000},
        {{5, 50}, 3962799.4510, 2999718.8532},
        {{2.3522, 48.8566}, 3760771.8648, 2889484.8019},
        {{30.5234, 50.4501}, 5756783.7660, 3240792.7150},
        {{-9.14, 38.72}, 2665402.8400, 1946531.1244},
        {{25.78, 71.17}, 4891787.2008, 5402131.9501},
        {{-73.5, 45.5}, -639029.8854, 5885408.3975},
    }));
    const EqualAreaProjection europe(LonLat{10, 52});
    const auto metres = europe.project(point);
    REQUIRE(metres);
    CHECK(metres->x() + 4321000 == Approx(easting).margin(0.001).epsilon(0));
    CHECK(metres->y() + 3210000 == Approx(northing).margin(0.001).epsilon(0));
}

// Catches a broken inverse, which would make clicks on a page's map name the wrong place.
TEST_CASE("What the equal-area plane shows leads back to the same point")
{
    const double lon = GENERATE(-179.5, -97.0, -20.0, 0.0, 15.0, 60.0, 179.5);
    const double lat = GENERATE(-30.0, 0.0, 23.5, 53.0, 89.0);
    const EqualAreaProjection page(LonLat{15, 53});
    const auto metres = page.project({lon, lat});
    if (!metres) return;
    const auto back = page.unproject(*metres);
    REQUIRE(back);
    CHECK(back->lon == Approx(lon).margin(1e-9));
    CHECK(back->lat == Approx(lat).margin(1e-9));
}

// Catches a page map with the South Pacific smeared round its rim.
TEST_CASE("Points near the antipode, and outside the image, have no counterpart")
{
    const EqualAreaProjection page(LonLat{15, 53});
    CHECK_FALSE(page.project({-165, -53}));
    CHECK_FALSE(page.project({-165, -30}));
    CHECK(page.project({-165, -20}));
    CHECK_FALSE(page.unproject({20'000'000, 0}));
}

// Catches a plane that is upside down or whose square ends at another latitude than Qt Location's.
TEST_CASE("The Mercator square has the equator and Greenwich in its middle and 180° at its edges")
{
    CHECK(toMercator({0, 0}) == QPointF(0.5, 0.5));
    CHECK(toMercator({-180, 85.0511287798066}).x() == Approx(0));
    CHECK(toMercator({-180, 85.0511287798066}).y() == Approx(0).margin(1e-12));
    CHECK(toMercator({180, -90}).y() == Approx(1));
    CHECK(toMercator({30, 50.45}).y() < toMercator({30, 45}).y());
    CHECK(toMercator({190, 0}).x() > 1);
}

// Catches drift between the two directions, and longitudes beyond 180° after panning past the antimeridian.
TEST_CASE("A point of any copy of the Mercator square leads back to the point on the earth")
{
    const double lon = GENERATE(-180.0, -52.4, 0.0, 112.0, 180.0);
    const double lat = GENERATE(-84.9, -23.0, 0.0, 35.3, 70.9, 84.9);
    const QPointF square = toMercator({lon, lat});
    const LonLat back = fromMercator(square);
    CHECK(back.lon == Approx(lon).margin(1e-9));
    CHECK(back.lat == Approx(lat).margin(1e-9));
    if (std::abs(lon) < 180) CHECK(fromMercator(square + QPointF(1, 0)).lon == Approx(lon).margin(1e-9));
}
