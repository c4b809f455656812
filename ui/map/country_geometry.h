#pragma once

#include "model/geo/boundaries.h"
#include "model/geo/land_level.h"

#include <QMatrix4x4>
#include <QRectF>
#include <QSGGeometry>

#include <memory>
#include <span>
#include <vector>

namespace atlas {

struct MapView;

/// The scene graph's own space: Web Mercator, its origin in Europe, so that single precision is finest there;
/// the world is sceneWorldSize wide.
inline constexpr double sceneWorldSize = 4096;
QPointF toScene(LonLat point);
/// From the scene to a view's pixels, for the copy of the world so many turns to the east.
QMatrix4x4 sceneToView(const MapView& view, int turns);
/// What a view shows of that copy, and a margin of some pixels.
QRectF sceneShown(const MapView& view, int turns, double margin);

/// What lies in one field of a grid over the scene, more or less: what is out of sight need not be drawn.
struct GeometryTile {
    QRectF box; ///< of all its points, in the scene
    std::unique_ptr<QSGGeometry> geometry;
};

/// The triangles of some countries at a level of detail, as positions, indexed.
std::vector<GeometryTile> landTiles(const Boundaries& boundaries, std::span<const Country* const> countries,
                                    const LandLevel& level);
/// Lines for LineMaterial, as exact as a tolerance (scene units).
std::vector<GeometryTile> lineTiles(std::span<const BoundaryLine* const> lines, double tolerance);

}
