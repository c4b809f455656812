#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace atlas {

/// A line without the points that lie within a tolerance (in the line's own units) of the line without them;
/// its ends stay. What is closed and smaller than the tolerance shrinks to one point, twice.
/// Douglas and Peucker, 1973.
std::vector<QPointF> thinned(std::span<const QPointF> line, double tolerance);

}
