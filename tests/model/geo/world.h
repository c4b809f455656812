#pragma once

#include "model/geo/boundaries.h"

#include <catch2/catch_test_macros.hpp>

namespace atlas::test {

/// The boundaries that the program ships, read once a test case.
inline std::shared_ptr<const Boundaries> world()
{
    auto boundaries = Boundaries::load(QStringLiteral("un"), 50);
    REQUIRE(boundaries);
    return *boundaries;
}

}
