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

const QPointF origin(levelOriginX, levelOriginY); // in toMercator()'s square

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
    QHash<quint32, quint32> indices; ///< of the tile's corners
};

void addTriangles(Surface& surface, const LandLevel& level, const LandTile& tile, const std::vector<bool>& isWanted)
{
    surface.indices.clear();
    const auto corners = level.corners.subspan(tile.firstCorner, tile.cornerCount);
    for (const quint32 corner : corners) {
        const LandVertex& vertex = level.vertices[tile.firstVertex + corner];
        if (!isWanted[size_t(vertex.unit)]) continue;
        auto index = surface.indices.constFind(corner);
        if (index == surface.indices.cend()) {
            index = surface.indices.insert(corner, quint32(surface.points.size()));
            surface.points.push_back(QPointF(double(vertex.x), double(vertex.y)) * sceneWorldSize);
        }
        surface.corners.push_back(*index);
    }
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

std::vector<GeometryTile> landTiles(const Boundaries& boundaries, std::span<const Country* const> countries,
                                    const LandLevel& level)
{
    std::vector<bool> isWanted;
    for (const QString& unit : level.units()) {
        const int country = boundaries.countryOf(unit);
        isWanted.push_back(country >= 0
                           && std::ranges::contains(countries, &boundaries.countries()[size_t(country)]));
    }
    std::vector<GeometryTile> tiles;
    for (const LandTile& tile : level.tiles) {
        Surface surface;
        addTriangles(surface, level, tile, isWanted);
        if (!surface.points.empty())
            tiles.push_back({boxAround(surface.points, std::identity()), geometryOf(surface)});
    }
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
        for (const MicroPoint point : line->points) scene.push_back(toScene(toDegrees(point)));
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
