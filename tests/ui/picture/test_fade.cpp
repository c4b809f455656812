#include "ui/picture/fade.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using Catch::Approx;

namespace {

BarShape bar(double fadeLeft, double fadeRight)
{
    return {.rect = {100, 10, 80, 10}, .colour = Qt::blue, .fadeLeft = fadeLeft, .fadeRight = fadeRight};
}

/// How much of a band of the bar is covered.
double coverage(const QPainterPath& path, double from, double to)
{
    int inside = 0;
    constexpr int samples = 400;
    for (int i = 0; i < samples; ++i)
        inside += path.contains(QPointF(from + (to - from) * (i + 0.5) / samples, 15));
    return double(inside) / samples;
}

}

TEST_CASE("A fade begins at nothing and is whole where it ends")
{
    const auto stops = fadeStops(bar(20, 10));
    REQUIRE(stops.size() == 4);
    CHECK(stops[0].opacity == 0);
    CHECK(stops[1].position == Approx(0.25));
    CHECK(stops[1].opacity == 1);
    CHECK(stops[2].position == Approx(0.875));
    CHECK(stops[3].opacity == 0);
}

TEST_CASE("Fades longer than their bar share it")
{
    const auto stops = fadeStops(bar(300, 100));
    CHECK(stops[1].position == Approx(0.75));
    CHECK(stops[2].position == Approx(0.75));
}

TEST_CASE("A bar without width has no fade to divide by")
{
    CHECK(fadeStops({.rect = {5, 5, 0, 10}, .colour = Qt::blue}).empty());
}

TEST_CASE("An engraved fade is thin at its end and dense at its middle, and never leaves the bar")
{
    const QPainterPath path = engravedBar(bar(40, 0));
    CHECK(coverage(path, 100, 110) < 0.3);
    CHECK(coverage(path, 130, 140) > 0.7);
    CHECK(coverage(path, 140, 180) == Approx(1));
    CHECK(QRectF(100, 10, 80, 10).contains(path.boundingRect()));
}
