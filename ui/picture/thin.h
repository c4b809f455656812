#pragma once

#include "ui/picture/picture.h"

namespace atlas {

// Lines without the points that no printer shows: what is left lies within `tolerance` (picture units) of what
// was. Douglas and Peucker, 1973.

/// Keeps both ends.
QPolygonF thinnedLine(const QPolygonF& line, double tolerance);
/// Of a ring whose first point may be repeated at its end; empty where what is left has no surface.
QPolygonF thinnedRing(const QPolygonF& ring, double tolerance);

}
