#include "model/geo/projection.h"
#include "tests/support/print.h"
#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_hit.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace atlas;
using namespace atlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double homeWorld = 3153; // pixels: the world's width in the home view

/// The state that a click means some pixels east of a point.
QString clicked(LonLat point, double east, double worldSize, std::span<const ActorId> states)
{
    const MapView view{toMercator(point), worldSize, {1000, 600}};
    return stateAt(QPointF(500 + east, 300), view, world(), states).text();
}

}

// Catches small islands that only a lucky click can hit, also where the dossier does not know them.
TEST_CASE("An island too small to be hit has a few pixels of tolerance")
{
    const LonLat malta = world().country(ActorId(u"MLT"_s))->labelPoint;
    CHECK(clicked(malta, 5, homeWorld, {}) == u"MLT"_s);
    CHECK(clicked(malta, 20, homeWorld, {}).isEmpty());
    const LonLat offIreland{-10.75, 53}; // half a degree of sea: Ireland is large, and not in the dossier
    CHECK(clicked(offIreland, 0, homeWorld, {}).isEmpty());
}

// Catches an enclave that cannot be selected, and tolerance that takes a neighbour's land.
TEST_CASE("A small state wins over a large neighbour within three pixels, no farther")
{
    const LonLat sanMarino = world().country(ActorId(u"SMR"_s))->labelPoint;
    CHECK(clicked(sanMarino, 3, homeWorld, {}) == u"SMR"_s);
    CHECK(clicked(sanMarino, -9, homeWorld, {}) == u"ITA"_s);
    // Large enough to be hit, it gets what it has.
    CHECK(clicked(sanMarino, 15, homeWorld * 100, {}) == u"SMR"_s);
    CHECK(clicked(sanMarino, -200, homeWorld * 100, {}) == u"ITA"_s);
}
