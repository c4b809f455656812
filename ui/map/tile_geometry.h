#pragma once

#include "model/geo/land_level.h"

#include <QRectF>
#include <QSGGeometry>

#include <memory>
#include <vector>

namespace atlas {

/// A tile of a land level as the scene graph's materials draw it: each triangle has its unit's column in the
/// table of looks, each line its border's.
struct TileGeometry {
    std::unique_ptr<QSGGeometry> land;  ///< for FillMaterial; null: none
    std::unique_ptr<QSGGeometry> lines; ///< for LineMaterial; null: none
    std::vector<quint32> units;         ///< that have triangles here, each once
    std::vector<quint32> borders;       ///< that have lines here, each once
    size_t bytes = 0;                   ///< of the geometry
};

/// Reads nothing but the level: any thread may do it.
TileGeometry geometryOf(const LandLevel& level, const LandTile& tile);

/// The triangles of some units, as `isWanted` says of each, in a tile, and the lines of some borders; null
/// where there are none.
std::unique_ptr<QSGGeometry> landOf(const LandLevel& level, const LandTile& tile,
                                    const std::vector<bool>& isWanted);
std::unique_ptr<QSGGeometry> linesOf(const LandLevel& level, const LandTile& tile,
                                     const std::vector<bool>& isWanted);

/// Tiles that meet a rectangle of the plane.
std::vector<quint32> tilesIn(const LandLevel& level, const QRectF& rect);

}
