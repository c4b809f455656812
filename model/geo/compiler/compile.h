#pragma once

#include "model/geo/compiler/topology.h"

namespace atlas {

/// Everything that Boundaries needs, worked out in advance. Fails where the countries do not fit together.
std::expected<BoundaryFile, QString> compileBoundaries(Topology topology);

}
