#include "model/geo/boundary_file.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

BoundaryFile sample()
{
    BoundaryFile file;
    file.position = u"un"_s;
    file.scale = 50;
    file.countries = {{packCode(u"FRA"), 0, 1, 55, {-5, 41, 10, 51}, {-4, 42, 8, 51}, {2, -47}}};
    file.polygons = {{0, 1, 0, 3, {-5, 41, 10, 51}}};
    file.rings = {{0, 3}};
    file.ringPoints = {{-180 * microDegrees, -90 * microDegrees}, {10, 41}, {3, 51}};
    file.corners = {0, 1, 2};
    file.lines = {{0, 2, 0, -1, 1, {-5, 41, 10, 51}}};
    file.linePoints = {{-5, 41}, {10, 51}};
    file.bandStarts = {0, 1};
    file.bandSegments = {0};
    return file;
}

}

// Catches a word written and read in different places, and signs lost on the way.
TEST_CASE("A compiled boundary file reads back as it was written")
{
    const QByteArray bytes = serialise(sample());
    const auto read = parseBoundaryFile(bytes);
    REQUIRE(read);
    CHECK(read->position == u"un"_s);
    CHECK(read->scale == 50);
    CHECK(read->ringPoints == sample().ringPoints);
    CHECK(read->countries[0].labelPoint == MicroPoint{2, -47});
    CHECK(read->lines[0].right == -1);
    CHECK(serialise(*read) == bytes);
}

// Catches a crash, or a map of rubbish, on a file cut short or of another kind.
TEST_CASE("A compiled boundary file cut short or of another kind is refused")
{
    const QByteArray bytes = serialise(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size) CHECK_FALSE(parseBoundaryFile(bytes.first(size)));
    QByteArray otherVersion = bytes;
    otherVersion[4] = char(otherVersion[4] + 1);
    CHECK_FALSE(parseBoundaryFile(otherVersion));
    CHECK_FALSE(parseBoundaryFile("{\"type\":\"Topology\"}"));
}

// Catches codes packed in an order in which a sorted list is not sorted by name.
TEST_CASE("Packed country codes read back, and sort as their letters do")
{
    CHECK(unpackCode(packCode(u"XKX")) == u"XKX"_s);
    CHECK(packCode(u"AFG") < packCode(u"ALB"));
    CHECK(packCode(u"ALB") < packCode(u"BAA"));
}

// Catches a band that starts one latitude too far, so that a search there would miss the coast.
TEST_CASE("Every latitude has its band, the poles included")
{
    CHECK(bandOf(-90 * microDegrees) == 0);
    CHECK(bandOf(0) == bandCount / 2);
    CHECK(bandOf(-1) == bandCount / 2 - 1);
    CHECK(bandOf(90 * microDegrees) == bandCount - 1);
}
