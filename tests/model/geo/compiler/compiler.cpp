#include "model/geo/compiler/compile.h"
#include "model/geo/compiler/extents.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr qint32 deg = microDegrees;

MicroPoint at(int lon, int lat) { return {lon * deg, lat * deg}; }
MicroBox box(int west, int south, int east, int north)
{
    return {west * deg, south * deg, east * deg, north * deg};
}

/// Two squares side by side, AAA in the west and BBB in the east, with the meridian of 10° between them.
Topology neighbours()
{
    Topology topology;
    topology.position = u"test"_s;
    topology.scale = 50;
    topology.arcs = {
        {at(10, 10), at(10, 0)},                       // the border, southwards
        {at(10, 0), at(0, 0), at(0, 10), at(10, 10)},  // the coast of AAA
        {at(10, 10), at(20, 10), at(20, 0), at(10, 0)} // the coast of BBB
    };
    topology.countries = {{u"BBB"_s, {{{2, ~0}}}}, {u"AAA"_s, {{{0, 1}}}}};
    return topology;
}

QString sideOf(const BoundaryFile& file, qint32 side)
{
    return side < 0 ? u"sea"_s : unpackCode(file.countries[size_t(side)].code);
}

}

// Catches a border drawn twice, or with its sides exchanged, which would answer every click wrongly.
TEST_CASE("Two neighbours share one border, and each has a coast on whose left it lies")
{
    const auto file = compileBoundaries(neighbours());
    REQUIRE(file);
    REQUIRE(file->lines.size() == 3);
    CHECK(sideOf(*file, file->lines[0].left) == u"BBB"_s); // southwards, the east is on the left
    CHECK(sideOf(*file, file->lines[0].right) == u"AAA"_s);
    CHECK(sideOf(*file, file->lines[1].left) == u"AAA"_s);
    CHECK(file->lines[1].right == -1);
    CHECK(file->linePoints[file->lines[1].firstPoint] == at(10, 10)); // reversed: its land is on the left
    CHECK(std::ranges::none_of(file->lines, [](const auto& line) { return line.disputed; }));
}

// Catches a position whose disputed borders are lost on the way to the map.
TEST_CASE("A border is disputed where the position says so, or where one state is on both sides")
{
    Topology listed = neighbours();
    listed.disputed = {{u"AAA"_s, u"BBB"_s}};
    CHECK(compileBoundaries(listed)->lines[0].disputed == 1);
    CHECK(compileBoundaries(listed)->lines[1].disputed == 0);

    Topology within = neighbours();
    within.countries = {{u"AAA"_s, {{{0, 1}}, {{2, ~0}}}}};
    const auto file = compileBoundaries(within);
    REQUIRE(file);
    CHECK(file->lines[0].disputed == 1);
    CHECK(file->lines[0].left == file->lines[0].right);
}

// Catches a derivation that claims land twice, or winds a ring so that its inside is the rest of the world.
TEST_CASE("Overlapping countries, rings wound wrongly and rings that cross themselves are refused")
{
    Topology overlap = neighbours();
    overlap.countries.push_back({u"CCC"_s, {{{0, 1}}}});
    CHECK_FALSE(compileBoundaries(overlap));

    Topology unshared = neighbours();
    unshared.arcs.push_back({at(9, 10), at(9, 0), at(0, 0), at(0, 10), at(9, 10)});
    unshared.countries.push_back({u"CCC"_s, {{{3}}}});
    CHECK_FALSE(compileBoundaries(unshared));

    Topology backwards = neighbours();
    backwards.countries[1].polygons = {{{~1, ~0}}};
    CHECK_FALSE(compileBoundaries(backwards));

    Topology bowTie = neighbours();
    bowTie.arcs[1] = {at(10, 0), at(0, 10), at(0, 0), at(2, 12), at(10, 10)};
    CHECK_FALSE(compileBoundaries(bowTie));
}

// Catches a hole filled with triangles: 10 by 10 degrees with a hole of 2 by 2 are no square.
TEST_CASE("A hole has no triangles")
{
    Topology topology = neighbours();
    topology.arcs.push_back({at(4, 4), at(6, 4), at(6, 6), at(4, 6), at(4, 4)});
    topology.countries[1].polygons[0].push_back({3});
    const auto file = compileBoundaries(topology);
    REQUIRE(file);
    // An outline and a hole of four points each take eight triangles.
    CHECK(file->polygons[0].cornerCount == 8 * 3);
}

// Catches boxes that go the long way round the earth.
TEST_CASE("The box round lands on both sides of the antimeridian crosses it")
{
    const std::vector lands{box(170, -20, 180, -10), box(-180, -20, -170, -5)};
    CHECK(boxAround(lands) == box(170, -20, 190, -5));
    const std::vector apart{box(0, 0, 10, 10), box(50, 5, 60, 20)};
    CHECK(boxAround(apart) == box(0, 0, 60, 20));
}

// Catches main boxes stretched to lands overseas, or shrunk to one island of an archipelago.
TEST_CASE("A cluster takes in islands one after another, and no land far away")
{
    const std::vector lands{box(0, 0, 10, 10), box(14, 0, 15, 1), box(12, 0, 13, 1), box(40, 0, 50, 10)};
    CHECK(boxOfCluster(lands) == box(0, 0, 15, 10));
    const std::vector acrossTheAntimeridian{box(150, 0, 180, 10), box(-180, 0, -170, 10)};
    CHECK(boxOfCluster(acrossTheAntimeridian) == box(150, 0, 190, 10));
}

// Catches a reader that takes any JSON for a topology and compiles an empty world.
TEST_CASE("What is not a quantised topology of countries is refused")
{
    CHECK_FALSE(readTopology("{"));
    CHECK_FALSE(readTopology("{}"));
    CHECK_FALSE(readTopology(R"({"transform": {"scale": [1, 1], "translate": [0, 0]}, "arcs": [],
        "objects": {"countries": {"geometries": [{"id": "AAA", "type": null}]}}})"));
}

// Catches deltas taken for positions.
TEST_CASE("Arcs count from one point to the next, in steps of the grid")
{
    const auto topology = readTopology(R"({"position": "un", "scale": 50, "disputed": [["BBB", "AAA"]],
        "transform": {"scale": [0.5, 0.25], "translate": [-10, 5]}, "arcs": [[[0, 0], [2, 4], [-1, 1]]],
        "objects": {"countries": {"geometries": [{"id": "AAA", "type": "Polygon", "arcs": [[0]]}]}}})");
    REQUIRE(topology);
    CHECK(topology->arcs[0] == Arc{at(-10, 5), at(-9, 6), {-9'500'000, 6'250'000}});
    REQUIRE(topology->disputed.size() == 1);
    CHECK(topology->disputed[0].first == u"AAA"_s); // in whichever order the position names them
}
