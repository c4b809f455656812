#pragma once

#include "model/geo/compiler/topology.h"

namespace atlas {

/// One polygon of a unit of land, its rings closed by implication: the first point is not repeated.
struct PolygonShape {
    std::vector<std::vector<MicroPoint>> rings; ///< the outer one first, clockwise; holes anticlockwise
    double hectares = 0; ///< on the WGS 84 ellipsoid
    MicroBox box;
};

/// Joins the arcs of a unit's rings, polygon by polygon. Fails where a ring is wound the other way, because the
/// sides of its arcs would be wrong.
std::expected<std::vector<PolygonShape>, QString> assemblePolygons(const Topology& topology,
                                                                   const Topology::Unit& unit);

/// The polygons of all units, laid end to end.
std::expected<std::vector<PolygonShape>, QString> assemblePolygons(const Topology& topology);

}
