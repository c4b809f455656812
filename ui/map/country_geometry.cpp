#include "ui/map/country_geometry.h"

#include "model/geo/projection.h"
#include "ui/map/map_view.h"
#include "ui/scene/line_material.h"

namespace atlas {

namespace {

const QPointF origin = QPointF(0.53, 0.32); // about Berlin, in toMercator()'s square

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

std::unique_ptr<QSGGeometry> landGeometry(std::span<const Country* const> countries)
{
    qsizetype vertexCount = 0;
    qsizetype indexCount = 0;
    for (const Country* country : countries) {
        for (const LandPolygon& polygon : country->polygons) {
            vertexCount += qsizetype(polygon.points.size());
            indexCount += qsizetype(polygon.triangles.size());
        }
    }
    auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_Point2D(), int(vertexCount),
                                                  int(indexCount), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    QSGGeometry::Point2D* vertex = geometry->vertexDataAsPoint2D();
    quint32* index = geometry->indexDataAsUInt();
    quint32 first = 0;
    for (const Country* country : countries) {
        for (const LandPolygon& polygon : country->polygons) {
            for (const LonLat& point : polygon.points) {
                const QPointF at = toScene(point);
                (vertex++)->set(float(at.x()), float(at.y()));
            }
            for (const quint32 corner : polygon.triangles) *index++ = first + corner;
            first += quint32(polygon.points.size());
        }
    }
    return geometry;
}

std::unique_ptr<QSGGeometry> lineGeometry(std::span<const BoundaryLine* const> lines)
{
    std::vector<std::vector<QPointF>> points;
    points.reserve(lines.size());
    for (const BoundaryLine* line : lines) {
        std::vector<QPointF>& scene = points.emplace_back();
        scene.reserve(line->points.size());
        for (const LonLat& point : line->points) scene.push_back(toScene(point));
    }
    std::vector<std::span<const QPointF>> spans(points.begin(), points.end());
    return std::unique_ptr<QSGGeometry>(LineMaterial::geometryFor(spans));
}

}
