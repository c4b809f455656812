#include "model/geo/projection.h"
#include "ui/map/map_extents.h"
#include "ui/map/map_view.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace atlas;
using Catch::Approx;

namespace {

MapView viewAt(LonLat centre, double worldSize)
{
    return MapView{toMercator(centre), worldSize, QSizeF(1440, 563)};
}

void checkSame(QPointF a, QPointF b)
{
    CHECK(a.x() == Approx(b.x()).margin(1e-6));
    CHECK(a.y() == Approx(b.y()).margin(1e-6));
}

}

TEST_CASE("A pixel and its longitude and latitude lead to each other, across the antimeridian too")
{
    const double worldSize = GENERATE(900.0, 3153.0, 65536.0, 1048576.0);
    const LonLat centre = GENERATE(LonLat{30, 53}, LonLat{179.9, -17}, LonLat{-179.9, 65}, LonLat{0, 0});
    const MapView view = limited(viewAt(centre, worldSize));
    for (const QPointF pixel : {QPointF(720, 281.5), QPointF(400, 30), QPointF(1100, 520)})
        checkSame(view.toView(view.toLonLat(pixel)), pixel);
}

TEST_CASE("Longitudes that leave the view stay between -180 and 180")
{
    const MapView view = viewAt({179, 0}, 4000);
    const LonLat east = view.toLonLat({900, 280});
    CHECK(east.lon < -150);
    CHECK(east.lon >= -180);
}

TEST_CASE("Zooming keeps what is under the cursor")
{
    const QPointF cursor(301, 77);
    const MapView before = viewAt({12, 50}, 3153);
    const LonLat under = before.toLonLat(cursor);
    checkSame(zoomed(before, 1.7, cursor).toView(under), cursor);
    checkSame(zoomed(before, 0.6, cursor).toView(under), cursor);
}

TEST_CASE("A zoom that meets its limit does not drift")
{
    const MapView most = zoomed(viewAt({12, 50}, 3153), 1e9, {301, 77});
    const MapView again = zoomed(most, 2, {301, 77});
    CHECK(again == most);
}

TEST_CASE("A hand that drags the map keeps its point")
{
    const MapView before = viewAt({12, 50}, 3153);
    const LonLat held = before.toLonLat({700, 300});
    checkSame(panned(before, {-55, 20}).toView(held), {645, 320});
}

TEST_CASE("Home shows what the design shows, clear of the panels")
{
    const MapView home = fitted(extents::europe, {1440, 563}, QMarginsF(248, 0, 396, 0));
    const LonLat topLeft = home.toLonLat({0, 0});
    const LonLat bottomRight = home.toLonLat({1440, 563});
    CHECK(topLeft.lon == Approx(-52.4).margin(0.4));
    CHECK(topLeft.lat == Approx(70.9).margin(0.2));
    CHECK(bottomRight.lon == Approx(112).margin(0.4));
    CHECK(bottomRight.lat == Approx(35.3).margin(0.2));
}

TEST_CASE("What is fitted lies between the margins")
{
    const QMarginsF margins(248, 10, 396, 30);
    const LonLatBox box =
        GENERATE(LonLatBox{-5, 42, 9, 51}, LonLatBox{4, 57, 32, 72}, LonLatBox{-141, 41, -52, 83});
    const MapView view = fitted(box, {1440, 563}, margins);
    const QPointF topLeft = view.toView(LonLat{box.west, box.north});
    const QPointF bottomRight = view.toView(LonLat{box.east, box.south});
    CHECK(topLeft.x() >= 248 - 1e-6);
    CHECK(topLeft.y() >= 10 - 1e-6);
    CHECK(bottomRight.x() <= 1440 - 396 + 1e-6);
    CHECK(bottomRight.y() <= 563 - 30 + 1e-6);
}

TEST_CASE("The world always fits, and the view never leaves the Mercator square")
{
    const MapView out = limited(viewAt({0, 85}, 1));
    CHECK(out.worldSize == Approx(leastWorldSize({1440, 563})));
    CHECK(out.worldSize <= 1440);
    const double half = 563 / 2.0 / out.worldSize;
    CHECK(out.centre.y() >= half - 1e-9);
}

TEST_CASE("A flight begins and ends where it should, and takes the short way round")
{
    const MapView from = viewAt({170, 10}, 2000);
    const MapView to = viewAt({-170, 10}, 8000);
    checkSame(between(from, to, 0).centre, from.centre);
    CHECK(between(from, to, 1).worldSize == Approx(8000));
    checkSame(limited(between(from, to, 1)).centre, to.centre);
    const double middle = between(from, to, 0.5).centre.x();
    CHECK(middle > from.centre.x());
    CHECK(middle < from.centre.x() + 0.1);
}
