#pragma once

#include "model/geo/compiler/topology.h"

namespace atlas {

/// A line between two units, or along the sea, which is then on its right.
struct SidedLine {
    std::vector<MicroPoint> points;
    qint32 left = -1, right = -1; ///< units; −1: the sea
};

/// Each arc that bounds land once, with the units on its sides; without the edges that the cut along the
/// antimeridian made. Fails where two units claim the same side of an arc.
std::expected<std::vector<SidedLine>, QString> sidedLines(const Topology& topology);

/// Adds the lines to the file, and sorts their segments into bands of latitude.
void addLines(BoundaryFile& file, const std::vector<SidedLine>& lines);

}
