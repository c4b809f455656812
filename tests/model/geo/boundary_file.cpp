#include "model/geo/boundary_file.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <utility>

using namespace atlas;
using namespace Qt::StringLiterals;

namespace {

BoundaryFile sample()
{
    BoundaryFile file;
    file.scale = 50;
    file.positions = {u"un"_s, u"de-facto"_s};
    file.units = {u"FRA"_s, u"crimea"_s};
    file.polygons = {{0, 1, {-5, 41, 10, 51}}};
    file.rings = {{0, 3}};
    file.ringPoints = {{-180 * microDegrees, -90 * microDegrees}, {10, 41}, {3, 51}};
    file.lines = {{0, 2, 0, -1, {-5, 41, 10, 51}}};
    file.linePoints = {{-5, 41}, {10, 51}};
    file.positionRecords = {{0, 1, 0, 1}};
    file.countries = {{packCode(u"FRA"), 0, 1, 55, {-5, 41, 10, 51}, {-4, 42, 8, 51}, {2, -47}}};
    file.countryPolygons = {0};
    file.holders = {0, 0};
    file.disputed = {{0, 1}};
    file.bandStarts = {0, 1};
    file.bandSegments = {0};
    return file;
}

/// Bytes where words may be read.
std::vector<quint32> aligned(const QByteArray& bytes)
{
    std::vector<quint32> words(size_t(bytes.size() + 3) / 4);
    std::ranges::copy(bytes, reinterpret_cast<char*>(words.data()));
    return words;
}

std::span<const std::byte> firstBytes(const std::vector<quint32>& words, qsizetype size)
{
    return std::as_bytes(std::span(words)).first(size_t(size));
}

}

// Catches a word written and read in different places, and signs lost on the way.
TEST_CASE("A compiled boundary file reads back as it was written")
{
    const QByteArray bytes = serialise(sample());
    const auto words = aligned(bytes);
    const auto read = readBoundaryFile(firstBytes(words, bytes.size()));
    REQUIRE(read);
    CHECK(read->scale == 50);
    CHECK(read->positions == sample().positions);
    CHECK(read->units == sample().units);
    CHECK(std::ranges::equal(read->ringPoints, sample().ringPoints));
    CHECK(read->countries[0].labelPoint == MicroPoint{2, -47});
    CHECK(read->lines[0].right == -1);
    CHECK(read->disputed[0].other == 1);
    CHECK(read->bandSegments.size() == 1);
}

// Catches a crash, or a map of rubbish, on a file cut short or of another kind.
TEST_CASE("A compiled boundary file cut short or of another kind is refused")
{
    const QByteArray bytes = serialise(sample());
    const auto words = aligned(bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size) CHECK_FALSE(readBoundaryFile(firstBytes(words, size)));
    auto otherKind = words;
    ++otherKind[0];
    CHECK_FALSE(readBoundaryFile(firstBytes(otherKind, bytes.size())));
    CHECK_FALSE(readBoundaryFile(std::as_bytes(std::span(words)).subspan(1))); // no place for words
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
