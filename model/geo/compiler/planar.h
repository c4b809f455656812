#pragma once

#include "model/geo/compiler/shapes.h"

#include <span>

namespace atlas {

/// Whether polygons do not cross themselves, and neither overlap nor leave gaps where they should meet, by GEOS's
/// validity of coverages.
bool isCoverage(std::span<const PolygonShape> polygons);

/// Triangles that fill a polygon, by GEOS's constrained Delaunay triangulation in the Mercator plane, where
/// the map draws them: indices of the rings' points laid end to end, three a triangle.
std::expected<std::vector<quint32>, QString> triangulate(const PolygonShape& polygon);

/// The centre of the largest circle that fits into a polygon (its pole of inaccessibility), by GEOS: in a
/// plane true to scale at the middle latitude, to a hundredth of the polygon's size.
std::expected<MicroPoint, QString> poleOfInaccessibility(const PolygonShape& polygon);

}
