#pragma once

#include "model/geo/compiler/topology.h"

namespace atlas {

/// A topology without the points that a map of some scale cannot show, by GEOS's simplification of coverages
/// (Visvalingam and Whyatt, 1993): neighbours keep the same points of their common border, so that none gape
/// or overlap. `tolerance` is the side, in degrees of the Mercator plane, of a square as large as the smallest
/// triangle that is kept. Polygons smaller than that are left out, but no unit loses its last one.
/// Fails where GEOS does, or where the result is no valid coverage.
std::expected<Topology, QString> simplified(const Topology& topology, double tolerance);

}
