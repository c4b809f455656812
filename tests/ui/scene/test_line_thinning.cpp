#include "ui/scene/line_thinning.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace atlas;

TEST_CASE("A thinned line keeps its ends and its corners, and loses what is nearer than the tolerance")
{
    const std::array line{QPointF(0, 0), QPointF(5, 0.2), QPointF(10, 0), QPointF(10, 10)};
    CHECK(thinned(line, 0.3) == std::vector{line[0], line[2], line[3]});
    CHECK(thinned(line, 0.1).size() == 4);
    CHECK(thinned(line, 0).size() == 4);
}

TEST_CASE("A closed line keeps its far side, and one smaller than the tolerance shrinks to a point")
{
    const std::array square{QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1), QPointF(0, 0)};
    CHECK(thinned(square, 0.5).size() >= 4);
    CHECK(thinned(square, 2) == std::vector{square[0], square[4]});
}
