#include "tests/bench/polygon_scene.h"

#include "tests/bench/frames.h"

#include <QGeoPolygon>

namespace atlas::bench {

using namespace Qt::StringLiterals;

namespace {

QList<QGeoCoordinate> coordinates(const Ring& ring)
{
    QList<QGeoCoordinate> all;
    for (const MicroPoint point : ring) {
        const LonLat degrees = toDegrees(point);
        all.append({degrees.lat, degrees.lon});
    }
    return all;
}

QGeoShape shapeOf(const LandPolygon& polygon)
{
    QGeoPolygon shape(coordinates(polygon.rings.front()));
    for (const Ring& hole : polygon.rings.subspan(1)) shape.addHole(coordinates(hole));
    return shape;
}

}

std::unique_ptr<QQuickWindow> openPolygonMap(const Boundaries& boundaries, QSize size, double mapHeight)
{
    QVariantList areas;
    for (const Country& country : boundaries.countries())
        for (const LandPolygon& polygon : country.polygons)
            areas.append(QVariant::fromValue(shapeOf(polygon)));
    return openWindow(R"(
        pragma ComponentBehavior: Bound
        import QtQuick
        import QtLocation
        Window {
            id: window
            required property list<var> areas
            property real mapHeight: height
            property color shade: "#2a6796"
            visible: true
            Map {
                width: window.width
                height: window.mapHeight
                plugin: Plugin { name: "itemsoverlay" }
                MapItemView {
                    model: window.areas
                    delegate: MapPolygon {
                        required property var modelData
                        geoShape: modelData
                        autoFadeIn: false
                        color: window.shade
                        border { width: 1; color: "white" }
                    }
                }
            }
        })",
                      size, {{u"areas"_s, areas}, {u"mapHeight"_s, mapHeight}});
}

}
