#pragma once

#include "model/geo/compiler/topology.h"
#include "model/geo/land_level_file.h"

namespace atlas {

/// What a pixel of a world 2^octave pixels wide is, in degrees of the Mercator plane.
double toleranceOf(int octave);

/// The triangles and lines of a topology, laid out in tiles. Fails where the units do not fit together.
std::expected<LandLevelFile, QString> compileLevel(const Topology& topology, int octave);

}
