#include "ui/map/tile_geometry.h"

#include "ui/scene/fill_material.h"
#include "ui/scene/line_material.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace atlas {

namespace {

std::span<const LandVertex> verticesOf(const LandLevel& level, const LandTile& tile)
{
    return level.vertices.subspan(tile.firstVertex, tile.vertexCount);
}

std::span<const quint32> cornersOf(const LandLevel& level, const LandTile& tile)
{
    return level.corners.subspan(tile.firstCorner, tile.cornerCount);
}

void forEachRun(const LandLevel& level, const LandTile& tile, auto&& act)
{
    for (const LineRun& run : level.runs.subspan(tile.firstCoast, tile.coastCount)) act(run);
    for (const LineRun& run : level.runs.subspan(tile.firstBorder, tile.borderCount)) act(run);
}

std::unique_ptr<QSGGeometry> fillGeometry(std::span<const LandVertex> vertices,
                                          std::span<const quint32> corners)
{
    if (corners.empty()) return nullptr;
    const bool isSmall = vertices.size() <= std::numeric_limits<quint16>::max();
    auto geometry = std::make_unique<QSGGeometry>(FillMaterial::attributes(), int(vertices.size()),
                                                  int(corners.size()),
                                                  isSmall ? QSGGeometry::UnsignedShortType
                                                          : QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::ranges::copy(vertices, static_cast<LandVertex*>(geometry->vertexData()));
    if (isSmall)
        std::ranges::transform(corners, geometry->indexDataAsUShort(),
                               [](quint32 corner) { return quint16(corner); });
    else std::ranges::copy(corners, geometry->indexDataAsUInt());
    return geometry;
}

/// A run's joints, as its line goes on beyond its ends.
std::vector<Joint> jointsOf(const LandLevel& level, const LineRun& run)
{
    const size_t first = run.firstPoint - run.hasBefore;
    const size_t count = run.hasBefore + run.pointCount + run.hasAfter;
    std::vector<QPointF> points;
    points.reserve(count);
    for (const auto& [x, y] : level.linePoints.subspan(first, count)) points.emplace_back(x, y);
    std::vector<Joint> joints = atlas::jointsOf(points);
    if (joints.size() < 2u + run.hasBefore + run.hasAfter) return {};
    if (run.hasAfter) joints.pop_back();
    if (run.hasBefore) joints.erase(joints.begin());
    const double before = joints.front().along;
    for (Joint& joint : joints) joint.along += run.along - before;
    return joints;
}

std::unique_ptr<QSGGeometry> lineGeometry(const LandLevel& level, const LandTile& tile,
                                          const std::function<bool(quint32 border)>& isWanted)
{
    std::vector<std::vector<Joint>> joints;
    std::vector<JoinedLine> lines;
    joints.reserve(tile.coastCount + tile.borderCount);
    forEachRun(level, tile, [&](const LineRun& run) {
        if (!isWanted(run.border)) return;
        joints.push_back(jointsOf(level, run));
        lines.push_back({joints.back(), int(run.border)});
    });
    if (lines.empty()) return nullptr;
    return LineMaterial::geometryFor(lines);
}

size_t bytesOf(const QSGGeometry* geometry)
{
    if (!geometry) return 0;
    return size_t(geometry->vertexCount()) * size_t(geometry->sizeOfVertex())
           + size_t(geometry->indexCount()) * size_t(geometry->sizeOfIndex());
}

void keepEachOnce(std::vector<quint32>& numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
}

}

TileGeometry geometryOf(const LandLevel& level, const LandTile& tile)
{
    TileGeometry made;
    made.land = fillGeometry(verticesOf(level, tile), cornersOf(level, tile));
    made.lines = lineGeometry(level, tile, [](quint32) { return true; });
    for (const LandVertex& vertex : verticesOf(level, tile)) {
        const auto unit = quint32(vertex.unit);
        if (made.units.empty() || made.units.back() != unit) made.units.push_back(unit);
    }
    forEachRun(level, tile, [&](const LineRun& run) { made.borders.push_back(run.border); });
    keepEachOnce(made.units);
    keepEachOnce(made.borders);
    made.bytes = bytesOf(made.land.get()) + bytesOf(made.lines.get());
    return made;
}

std::unique_ptr<QSGGeometry> landOf(const LandLevel& level, const LandTile& tile,
                                    const std::vector<bool>& isWanted)
{
    const std::span<const LandVertex> vertices = verticesOf(level, tile);
    const std::span<const quint32> all = cornersOf(level, tile);
    std::vector<quint32> corners;
    for (size_t i = 0; i + 2 < all.size(); i += 3) {
        // A triangle's corners are all its own unit's.
        if (!isWanted[size_t(vertices[all[i]].unit)]) continue;
        corners.insert(corners.end(), {all[i], all[i + 1], all[i + 2]});
    }
    return fillGeometry(vertices, corners);
}

std::unique_ptr<QSGGeometry> linesOf(const LandLevel& level, const LandTile& tile,
                                     const std::vector<bool>& isWanted)
{
    return lineGeometry(level, tile, [&](quint32 border) -> bool { return isWanted[border]; });
}

std::vector<quint32> tilesIn(const LandLevel& level, const QRectF& rect)
{
    std::vector<quint32> found;
    for (quint32 i = 0; i < level.tiles.size(); ++i) {
        const LandTile& tile = level.tiles[i];
        if (tile.left <= rect.right() && tile.right >= rect.left() && tile.top <= rect.bottom()
            && tile.bottom >= rect.top())
            found.push_back(i);
    }
    return found;
}

}
