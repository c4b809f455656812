#pragma once

#include "model/geo/boundaries.h"

#include <QMatrix4x4>
#include <QSGGeometry>

#include <memory>
#include <span>

namespace atlas {

struct MapView;

/// The scene graph's own space: Web Mercator, its origin in Europe, so that single precision is finest there;
/// the world is sceneWorldSize wide.
inline constexpr double sceneWorldSize = 4096;
QPointF toScene(LonLat point);
/// From the scene to a view's pixels, for the copy of the world so many turns to the east.
QMatrix4x4 sceneToView(const MapView& view, int turns);

/// The triangles of some countries as positions, indexed. Points may move by a tolerance (scene units), so
/// that triangles too small to be seen vanish.
std::unique_ptr<QSGGeometry> landGeometry(std::span<const Country* const> countries, double tolerance);
/// Lines for LineMaterial, as exact as a tolerance (scene units).
std::unique_ptr<QSGGeometry> lineGeometry(std::span<const BoundaryLine* const> lines, double tolerance);

}
