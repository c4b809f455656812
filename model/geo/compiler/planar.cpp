#include "model/geo/compiler/planar.h"

#include "model/geo/compiler/geos.h"

#include <QHash>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QHash<PlanePoint, quint32> indexByPosition(const PolygonShape& polygon)
{
    QHash<PlanePoint, quint32> indices;
    quint32 next = 0;
    for (const auto& ring : polygon.rings)
        for (const MicroPoint point : ring) indices.insert(mercator(point), next++);
    return indices;
}

}

bool isCoverage(std::span<const PolygonShape> polygons)
{
    Geos geos;
    const EquirectangularPlane plane(0);
    const Geos::Geometry all = geos.collection(polygons, plane);
    return GEOSisValid_r(geos.handle(), all.get()) == 1
           && GEOSCoverageIsValid_r(geos.handle(), all.get(), 0, nullptr) == 1;
}

std::expected<std::vector<quint32>, QString> triangulate(const PolygonShape& polygon)
{
    Geos geos;
    const Geos::Geometry shape = geos.polygon(polygon, mercator);
    // An invalid polygon may be given wrong triangles without a word.
    if (GEOSisValid_r(geos.handle(), shape.get()) != 1) return std::unexpected(u"Not a valid polygon"_s);
    const Geos::Geometry triangles =
        geos.own(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), shape.get()));
    if (!triangles) return std::unexpected(geos.lastError());

    const QHash<PlanePoint, quint32> indices = indexByPosition(polygon);
    std::vector<quint32> corners;
    const int count = GEOSGetNumGeometries_r(geos.handle(), triangles.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* triangle = GEOSGetGeometryN_r(geos.handle(), triangles.get(), i);
        const GEOSGeometry* outline = GEOSGetExteriorRing_r(geos.handle(), triangle);
        for (unsigned corner = 0; corner < 3; ++corner) {
            const auto found = indices.constFind(geos.point(outline, corner));
            if (found == indices.cend()) return std::unexpected(u"A triangle has a corner of its own"_s);
            corners.push_back(*found);
        }
    }
    return corners;
}

std::expected<MicroPoint, QString> poleOfInaccessibility(const PolygonShape& polygon)
{
    Geos geos;
    const MicroBox& box = polygon.box;
    const EquirectangularPlane plane(box.south / 2 + box.north / 2);
    const Geos::Geometry shape = geos.polygon(polygon, plane);
    const double size = double(std::max(box.east - box.west, box.north - box.south)) / microDegrees;
    const Geos::Geometry radius =
        geos.own(GEOSMaximumInscribedCircle_r(geos.handle(), shape.get(), size / 100));
    if (!radius) return std::unexpected(geos.lastError());
    return plane.inverse(geos.point(radius.get(), 0));
}

}
