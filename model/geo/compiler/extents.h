#pragma once

#include "model/geo/boundary_file.h"

#include <span>

namespace atlas {

/// The box of points that do not cross the antimeridian.
MicroBox boxOf(std::span<const MicroPoint> points);
/// The narrowest box round some boxes, across the antimeridian where that is shorter.
MicroBox boxAround(std::span<const MicroBox> boxes);
/// The box of the first and of those near it, and near those in turn: metropolitan France with Corsica,
/// Denmark with its islands, without the lands overseas.
MicroBox boxOfCluster(std::span<const MicroBox> boxes);

}
