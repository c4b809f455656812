#pragma once

#include "model/geo/compiler/position.h"
#include "model/geo/compiler/shapes.h"

#include <span>

namespace atlas {

/// What a position makes of a file's units, whose shapes are given unit by unit: whose each is, the countries
/// with their extents and label points, and the disputed lines. Fails where a unit's state is no alpha-3 code.
std::expected<void, QString> addPosition(BoundaryFile& file, const PositionFile& position,
                                         std::span<const std::vector<PolygonShape>> shapes);

}
