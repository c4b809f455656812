#include "model/geo/compiler/level.h"
#include "model/geo/compiler/planar.h"
#include "model/geo/compiler/simplify.h"
#include "model/geo/land_level.h"
#include "tests/support/print.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

Topology topologyAt(int scale)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/boundaries/world-%1m.topojson").arg(scale));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto topology = readTopology(file.readAll());
    REQUIRE(topology);
    return *topology;
}

bool isCoverage(const Topology& topology)
{
    const auto polygons = assemblePolygons(topology);
    REQUIRE(polygons);
    return isCoverage(*polygons);
}

}

// Catches gaps between neighbours, and land that two of them claim, in what is drawn at any zoom. The level for
// worlds up to 2^octave pixels is drawn from what is simplified here.
TEST_CASE("No neighbours gape or overlap at any level of detail")
{
    for (const auto& [octave, scale] :
         {std::pair(10, 110), {11, 50}, {12, 50}, {13, 50}, {14, 10}, {15, 10}}) {
        CAPTURE(octave, scale);
        const auto simple = simplified(topologyAt(scale), toleranceOf(octave));
        REQUIRE(simple);
        CHECK(isCoverage(*simple));
    }
    CHECK(isCoverage(topologyAt(110)));
    CHECK(isCoverage(topologyAt(10)));
}

// Catches a check of coverages that finds nothing: one shared point moved on one side only must be found.
TEST_CASE("A gap between two real neighbours is found")
{
    const Topology topology = topologyAt(110);
    auto polygons = assemblePolygons(topology);
    REQUIRE(polygons);
    const auto inland = std::ranges::find(topology.units, u"PRY"_s, &Topology::Unit::id);
    auto moved = assemblePolygons(topology, *inland);
    const auto same = std::ranges::find(*polygons, moved->front().box, &PolygonShape::box);
    REQUIRE(same != polygons->end());
    same->rings[0][3].lon += microDegrees / 100;
    CHECK_FALSE(isCoverage(*polygons));
}
