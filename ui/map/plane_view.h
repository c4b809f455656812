#pragma once

#include "ui/map/map_view.h"

#include <QMatrix4x4>
#include <QRectF>

namespace atlas {

/// From the plane of land levels to a view's pixels, for the copy of the world so many turns to the east.
QMatrix4x4 planeToView(const MapView& view, int turns);
/// What a view shows of that copy's plane, and a margin of some pixels.
QRectF planeShown(const MapView& view, int turns, QSizeF margin);
/// How far a tile's lines reach out of its box, in pixels, and more: tiles this near to a view are in sight.
inline constexpr QSizeF lineReach(8, 8);
/// The copies of the world that a view shows: how many turns to the east, the first and the last.
std::pair<int, int> turnsShown(const MapView& view);

}
