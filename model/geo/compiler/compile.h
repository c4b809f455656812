#pragma once

#include "model/geo/compiler/position.h"
#include "model/geo/compiler/topology.h"

#include <span>

namespace atlas {

/// Everything that Boundaries needs, worked out in advance. Fails where the units do not fit together.
std::expected<BoundaryFile, QString> compileBoundaries(const Topology& topology,
                                                       std::span<const PositionFile> positions);

}
