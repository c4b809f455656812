#include "model/geo/compiler/compile.h"
#include "model/geo/compiler/extents.h"
#include "model/geo/compiler/level.h"
#include "model/geo/compiler/simplify.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

constexpr qint32 deg = microDegrees;

MicroPoint at(int lon, int lat) { return {lon * deg, lat * deg}; }
MicroBox box(int west, int south, int east, int north)
{
    return {west * deg, south * deg, east * deg, north * deg};
}

/// Two squares side by side, AAA in the west and bbb in the east, with the meridian of 10° between them.
Topology neighbours()
{
    Topology topology;
    topology.scale = 50;
    topology.arcs = {
        {at(10, 10), at(10, 0)},                       // the border, southwards
        {at(10, 0), at(0, 0), at(0, 10), at(10, 10)},  // the coast of AAA
        {at(10, 10), at(20, 10), at(20, 0), at(10, 0)} // the coast of bbb
    };
    topology.units = {{u"AAA"_s, {{{0, 1}}}}, {u"bbb"_s, {{{2, ~0}}}}};
    return topology;
}

/// A position that gives the territory bbb to a state.
PositionFile givingTo(const QString& state)
{
    return {u"test"_s, {{u"bbb"_s, state}}, {}};
}

std::expected<BoundaryFile, QString> compiled(const Topology& topology)
{
    return compileBoundaries(topology, std::array{givingTo(u"BBB"_s)});
}

}

// Catches a border drawn twice, or with its sides exchanged, which would answer every click wrongly.
TEST_CASE("Two neighbours share one border, and each has a coast on whose left it lies")
{
    const auto file = compiled(neighbours());
    REQUIRE(file);
    REQUIRE(file->lines.size() == 3);
    CHECK(file->units == QStringList{u"AAA"_s, u"bbb"_s});
    CHECK(file->lines[0].left == 1); // southwards, the east is on the left
    CHECK(file->lines[0].right == 0);
    CHECK(file->lines[1].left == 0);
    CHECK(file->lines[1].right == -1);
    CHECK(file->linePoints[file->lines[1].firstPoint] == at(10, 10)); // reversed: its land is on the left
}

// Catches a position whose land, or whose disputed borders, are lost on the way to the map.
TEST_CASE("A position says whose each unit is, and which lines are disputed")
{
    PositionFile own = givingTo(u"BBB"_s);
    own.disputed = {{u"bbb"_s, u"AAA"_s}, {u"AAA"_s, u"elsewhere"_s}}; // not every unit exists at every scale
    const auto file = compileBoundaries(neighbours(), std::array{own, givingTo(u"AAA"_s)});
    REQUIRE(file);
    REQUIRE(file->positionRecords.size() == 2);
    CHECK(file->positionRecords[0].countryCount == 2);
    CHECK(file->positionRecords[1].countryCount == 1);
    CHECK(file->holders == std::vector<quint32>{0, 1, 0, 0});
    REQUIRE(file->disputed.size() == 1);
    CHECK(file->disputed[0].one == 0);
    const auto hectares = [&](size_t country) { return file->countries[country].hectares; };
    CHECK(hectares(2) - hectares(0) - hectares(1) <= 1); // rounded
    CHECK_FALSE(compileBoundaries(neighbours(), std::array{givingTo(u"nobody"_s)}));
}

// Catches a derivation that claims land twice, or winds a ring so that its inside is the rest of the world.
TEST_CASE("Overlapping units, rings wound wrongly and rings that cross themselves are refused")
{
    Topology overlap = neighbours();
    overlap.units.push_back({u"CCC"_s, {{{0, 1}}}});
    CHECK_FALSE(compiled(overlap));

    Topology unshared = neighbours();
    unshared.arcs.push_back({at(9, 10), at(9, 0), at(0, 0), at(0, 10), at(9, 10)});
    unshared.units.push_back({u"CCC"_s, {{{3}}}});
    CHECK_FALSE(compiled(unshared));

    Topology backwards = neighbours();
    backwards.units[0].polygons = {{{~1, ~0}}};
    CHECK_FALSE(compiled(backwards));

    Topology bowTie = neighbours();
    bowTie.arcs[1] = {at(10, 0), at(0, 10), at(0, 0), at(2, 12), at(10, 10)};
    CHECK_FALSE(compiled(bowTie));
}

// Catches a hole filled with triangles: 10 by 10 degrees with a hole of 2 by 2 are no square.
TEST_CASE("A hole has no triangles")
{
    Topology topology = neighbours();
    topology.arcs.push_back({at(4, 4), at(6, 4), at(6, 6), at(4, 6), at(4, 4)});
    topology.units[0].polygons[0].push_back({3});
    topology.units.pop_back();
    const auto file = compileLevel(topology, 10);
    REQUIRE(file);
    // An outline and a hole of four points each take eight triangles.
    CHECK(file->corners.size() == 8 * 3);
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

// Catches a border that neighbours simplify each in its own way, so that water or overlaps show between them.
TEST_CASE("Simplified neighbours keep the same points of their border")
{
    Topology topology = neighbours();
    topology.arcs[0] = {at(10, 10), {10'010'000, 8 * deg}, {9'990'000, 6 * deg}, at(12, 4), at(10, 0)};
    const auto simple = simplified(topology, 0.5);
    REQUIRE(simple);
    CHECK(simple->arcs[0] == Arc{at(10, 10), {9'990'000, 6 * deg}, at(12, 4), at(10, 0)});
    CHECK(simple->units.size() == 2);
}

// Catches a small state that no zoom shows because a coarse level dropped it, and specks that cost and show
// nothing.
TEST_CASE("Islands too small to be seen are left out, but no unit's last one")
{
    Topology topology = neighbours();
    const auto islet = [](int lon) {
        return Arc{at(lon, 0), at(lon, 1), at(lon + 1, 1), at(lon + 1, 0), at(lon, 0)};
    };
    topology.arcs.insert(topology.arcs.end(), {islet(30), islet(40)});
    topology.units[0].polygons.push_back({{3}});
    topology.units.push_back({u"ccc"_s, {{{4}}}});
    const auto simple = simplified(topology, 2);
    REQUIRE(simple);
    CHECK(simple->units[0].polygons.size() == 1);
    CHECK(simple->units[2].polygons.size() == 1);
}

// Catches pieces of a line that do not meet: at each end they know where the line goes on.
TEST_CASE("A long line is cut into runs that know the points next to their ends")
{
    Topology topology = neighbours();
    topology.arcs[0].clear();
    for (int i = 0; i <= 100; ++i) topology.arcs[0].push_back({10 * deg, 10 * deg - i * deg / 10});
    const auto file = compileLevel(topology, 10);
    REQUIRE(file);
    std::vector<LineRun> border;
    for (const LineRun& run : file->runs)
        if (!file->borders[run.border].isCoast()) border.push_back(run);
    REQUIRE(border.size() == 3);
    CHECK((!border[0].hasBefore && border[0].hasAfter && border[1].hasBefore && !border[2].hasAfter));
    const auto point = [&](quint32 index) {
        return std::pair(file->linePoints[index].x, file->linePoints[index].y);
    };
    CHECK(point(border[0].firstPoint + border[0].pointCount - 1) == point(border[1].firstPoint));
    CHECK(point(border[0].firstPoint + border[0].pointCount) == point(border[1].firstPoint + 1));
    CHECK(border[1].along > border[0].along);
}

// Catches a reader that takes any JSON for a topology and compiles an empty world.
TEST_CASE("What is not a quantised topology of units is refused")
{
    CHECK_FALSE(readTopology("{"));
    CHECK_FALSE(readTopology("{}"));
    CHECK_FALSE(readTopology(R"({"transform": {"scale": [1, 1], "translate": [0, 0]}, "arcs": [],
        "objects": {"units": {"geometries": [{"id": "AAA", "type": null}]}}})"));
    CHECK_FALSE(readPosition("{"));
    CHECK_FALSE(readPosition("{}"));
}

// Catches deltas taken for positions.
TEST_CASE("Arcs count from one point to the next, in steps of the grid")
{
    const auto topology = readTopology(R"({"scale": 50,
        "transform": {"scale": [0.5, 0.25], "translate": [-10, 5]}, "arcs": [[[0, 0], [2, 4], [-1, 1]]],
        "objects": {"units": {"geometries": [{"id": "AAA", "type": "Polygon", "arcs": [[0]]}]}}})");
    REQUIRE(topology);
    CHECK(topology->arcs[0] == Arc{at(-10, 5), at(-9, 6), {-9'500'000, 6'250'000}});
}
