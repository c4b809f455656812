#include "ui/map/country_geometry.h"

#include "model/geo/projection.h"
#include "ui/map/map_view.h"
#include "ui/scene/line_material.h"
#include "ui/scene/line_thinning.h"

#include <QHash>
#include <QtMath>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace atlas {

namespace {

const QPointF origin = QPointF(0.53, 0.32); // about Berlin, in toMercator()'s square

constexpr double tileSize = sceneWorldSize / 16;
constexpr size_t pieceLength = 48; // points of a line that are drawn, or left out, together

using Field = std::pair<int, int>;

Field fieldOf(QPointF scene)
{
    return {qFloor(scene.x() / tileSize), qFloor(scene.y() / tileSize)};
}

struct Surface {
    std::vector<QPointF> points;
    std::vector<quint32> corners;
    QHash<quint32, quint32> indices; ///< of the points of the polygon at hand
};

/// A polygon's points in the scene, and for each which of them stands for it: of those in one cell of a grid,
/// as wide as the tolerance, the first, so that none moves further than the cell's diagonal. Rossignac and
/// Borrel, 1993.
struct MergedPoints {
    MergedPoints(const LandPolygon& polygon, double tolerance)
    {
        QHash<Field, quint32> cells;
        scene.reserve(polygon.points.size());
        standIns.reserve(polygon.points.size());
        for (const LonLat& point : polygon.points) {
            const auto index = quint32(scene.size());
            const QPointF at = scene.emplace_back(toScene(point));
            if (tolerance <= 0) {
                standIns.push_back(index);
                continue;
            }
            const Field cell(qFloor(at.x() / tolerance), qFloor(at.y() / tolerance));
            const auto first = cells.constFind(cell);
            standIns.push_back(first == cells.cend() ? index : *first);
            if (first == cells.cend()) cells.insert(cell, index);
        }
    }

    std::vector<QPointF> scene;
    std::vector<quint32> standIns;
};

void addTriangles(std::map<Field, Surface>& surfaces, const LandPolygon& polygon, double tolerance)
{
    const MergedPoints merged(polygon, tolerance);
    for (size_t i = 0; i + 2 < polygon.triangles.size(); i += 3) {
        const std::array corners{merged.standIns[polygon.triangles[i]],
                                 merged.standIns[polygon.triangles[i + 1]],
                                 merged.standIns[polygon.triangles[i + 2]]};
        if (corners[0] == corners[1] || corners[1] == corners[2] || corners[2] == corners[0]) continue;
        QPointF sum;
        for (const quint32 corner : corners) sum += merged.scene[corner];
        Surface& surface = surfaces[fieldOf(sum / 3)];
        for (const quint32 corner : corners) {
            auto index = surface.indices.constFind(corner);
            if (index == surface.indices.cend()) {
                index = surface.indices.insert(corner, quint32(surface.points.size()));
                surface.points.push_back(merged.scene[corner]);
            }
            surface.corners.push_back(*index);
        }
    }
    for (auto& [field, surface] : surfaces) surface.indices.clear();
}

std::unique_ptr<QSGGeometry> geometryOf(const Surface& surface)
{
    auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_Point2D(),
                                                  int(surface.points.size()), int(surface.corners.size()),
                                                  QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    QSGGeometry::Point2D* vertex = geometry->vertexDataAsPoint2D();
    for (const QPointF& point : surface.points) (vertex++)->set(float(point.x()), float(point.y()));
    std::ranges::copy(surface.corners, geometry->indexDataAsUInt());
    return geometry;
}

/// The smallest box around points, which `toPoint` finds in each thing.
template <typename Things, typename ToPoint>
QRectF boxAround(const Things& things, ToPoint toPoint)
{
    QPointF least = std::invoke(toPoint, things.front());
    QPointF most = least;
    for (const auto& thing : things) {
        const QPointF point = std::invoke(toPoint, thing);
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

/// As QRectF::united(), but a box may be without width or height.
QRectF united(const QRectF& a, const QRectF& b)
{
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
            QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

}

QPointF toScene(LonLat point)
{
    return (toMercator(point) - origin) * sceneWorldSize;
}

QMatrix4x4 sceneToView(const MapView& view, int turns)
{
    const double scale = view.worldSize / sceneWorldSize;
    const QPointF shift = (origin + QPointF(turns, 0) - view.centre) * view.worldSize
                          + QPointF(view.size.width(), view.size.height()) / 2;
    QMatrix4x4 matrix;
    matrix.translate(float(shift.x()), float(shift.y()));
    matrix.scale(float(scale), float(scale));
    return matrix;
}

QRectF sceneShown(const MapView& view, int turns, double margin)
{
    const double scale = sceneWorldSize / view.worldSize;
    const QPointF centre = (view.centre - origin - QPointF(turns, 0)) * sceneWorldSize;
    const QPointF half = QPointF(view.size.width() / 2 + margin, view.size.height() / 2 + margin) * scale;
    return {centre - half, centre + half};
}

std::vector<GeometryTile> landTiles(std::span<const Country* const> countries, double tolerance)
{
    std::map<Field, Surface> surfaces;
    for (const Country* country : countries)
        for (const LandPolygon& polygon : country->polygons) addTriangles(surfaces, polygon, tolerance);

    std::vector<GeometryTile> tiles;
    for (const auto& [field, surface] : surfaces)
        tiles.push_back({boxAround(surface.points, std::identity()), geometryOf(surface)});
    return tiles;
}

std::vector<GeometryTile> lineTiles(std::span<const BoundaryLine* const> lines, double tolerance)
{
    struct Pieces {
        QRectF box;
        std::vector<std::span<const Joint>> joints;
    };
    std::vector<std::vector<Joint>> whole;
    whole.reserve(lines.size());
    std::map<Field, Pieces> fields;
    std::vector<QPointF> scene;
    for (const BoundaryLine* line : lines) {
        scene.clear();
        for (const LonLat& point : line->points) scene.push_back(toScene(point));
        const std::span<const Joint> joints = whole.emplace_back(jointsOf(thinned(scene, tolerance)));
        for (size_t first = 0; first + 1 < joints.size(); first += pieceLength) {
            const auto piece = joints.subspan(first, std::min(pieceLength + 1, joints.size() - first));
            const QRectF box = boxAround(piece, &Joint::point);
            Pieces& pieces = fields[fieldOf(box.center())];
            pieces.box = pieces.joints.empty() ? box : united(pieces.box, box);
            pieces.joints.push_back(piece);
        }
    }
    std::vector<GeometryTile> tiles;
    for (const auto& [field, pieces] : fields)
        tiles.push_back({pieces.box, std::unique_ptr<QSGGeometry>(LineMaterial::geometryFor(pieces.joints))});
    return tiles;
}

}
