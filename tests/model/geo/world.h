#pragma once

#include "model/geo/boundaries.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

namespace atlas::test {

inline constexpr std::array scales{110, 50, 10};

/// The boundaries that the program ships.
inline std::shared_ptr<const Boundaries> world(int scale = 50, const QString& position = QStringLiteral("un"))
{
    auto boundaries = Boundaries::load(position, scale);
    REQUIRE(boundaries);
    return *boundaries;
}

}
