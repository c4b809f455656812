#include "ui/map/country_geometry.h"

#include "model/geo/projection.h"
#include "ui/map/map_view.h"
#include "ui/scene/line_material.h"
#include "ui/scene/line_thinning.h"

#include <QHash>
#include <QtMath>

#include <vector>

namespace atlas {

namespace {

const QPointF origin = QPointF(0.53, 0.32); // about Berlin, in toMercator()'s square

/// Adds a polygon's triangles. Of its points in one cell of a grid, as wide as the tolerance, one stands for
/// all, so that no point moves further than the cell's diagonal. Rossignac and Borrel, 1993.
void addTriangles(std::vector<QPointF>& points, std::vector<quint32>& corners, const LandPolygon& polygon,
                  double tolerance)
{
    QHash<std::pair<int, int>, quint32> cells;
    std::vector<quint32> places;
    places.reserve(polygon.points.size());
    for (const LonLat& point : polygon.points) {
        const QPointF at = toScene(point);
        quint32 place = quint32(points.size());
        if (tolerance > 0) {
            const std::pair cell(qFloor(at.x() / tolerance), qFloor(at.y() / tolerance));
            place = cells.value(cell, place);
            cells.insert(cell, place);
        }
        if (place == points.size()) points.push_back(at);
        places.push_back(place);
    }
    for (size_t i = 0; i + 2 < polygon.triangles.size(); i += 3) {
        const quint32 a = places[polygon.triangles[i]];
        const quint32 b = places[polygon.triangles[i + 1]];
        const quint32 c = places[polygon.triangles[i + 2]];
        if (a != b && b != c && c != a) corners.insert(corners.end(), {a, b, c});
    }
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

std::unique_ptr<QSGGeometry> landGeometry(std::span<const Country* const> countries, double tolerance)
{
    std::vector<QPointF> points;
    std::vector<quint32> corners;
    for (const Country* country : countries)
        for (const LandPolygon& polygon : country->polygons) addTriangles(points, corners, polygon, tolerance);

    auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_Point2D(), int(points.size()),
                                                  int(corners.size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    QSGGeometry::Point2D* vertex = geometry->vertexDataAsPoint2D();
    for (const QPointF& point : points) (vertex++)->set(float(point.x()), float(point.y()));
    std::ranges::copy(corners, geometry->indexDataAsUInt());
    return geometry;
}

std::unique_ptr<QSGGeometry> lineGeometry(std::span<const BoundaryLine* const> lines, double tolerance)
{
    std::vector<std::vector<QPointF>> points;
    points.reserve(lines.size());
    std::vector<QPointF> scene;
    for (const BoundaryLine* line : lines) {
        scene.clear();
        for (const LonLat& point : line->points) scene.push_back(toScene(point));
        points.push_back(thinned(scene, tolerance));
    }
    std::vector<std::span<const QPointF>> spans(points.begin(), points.end());
    return std::unique_ptr<QSGGeometry>(LineMaterial::geometryFor(spans));
}

}
