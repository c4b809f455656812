#pragma once

#include "model/geo/compiler/topology.h"

namespace atlas {

/// Each arc once, with the countries on its sides, the land of a coast on the left; without the edges that
/// the cut along the antimeridian made. A border within one country, or between a pair that the position
/// lists, is disputed. Fails where two countries claim the same side of an arc.
std::expected<void, QString> addLines(const Topology& topology, BoundaryFile& file);

/// Sorts the segments of the file's lines into bands of latitude.
void addBands(BoundaryFile& file);

}
