#pragma once

#include "ui/picture/picture.h"

namespace atlas::page {

/// The same shape without the points that no printer shows: what is left lies within `tolerance` (points) of
/// what was. Only straight lines and outlines change. Douglas and Peucker, 1973.
Shape thinned(Shape shape, double tolerance);

}
