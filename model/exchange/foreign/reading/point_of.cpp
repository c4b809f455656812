#include "model/exchange/foreign/reading/point_of.h"

#include "model/exchange/foreign/reading/cells.h"

#include <ogr_api.h>
#include <ogr_geometry.h>

namespace atlas::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A point that lies on the shape, as GEOS chooses it: the same each time, and never beside the shape as a
/// centre may be.
bool pointOnShape(const OGRGeometry& shape, OGRPoint& point)
{
    const std::unique_ptr<OGRGeometry> on(OGRGeometry::FromHandle(
        OGR_G_PointOnSurface(OGRGeometry::ToHandle(const_cast<OGRGeometry*>(&shape)))));
    if (on && !on->IsEmpty() && wkbFlatten(on->getGeometryType()) == wkbPoint) {
        point = *on->toPoint();
        return true;
    }
    return shape.Centroid(&point) == OGRERR_NONE && !point.IsEmpty();
}

}

QStringList pointOf(const OGRGeometry* geometry, qint64 row, Channel& channel)
{
    const QStringList nowhere{QString(), QString()};
    if (!geometry || geometry->IsEmpty()) return nowhere;
    OGRPoint point;
    if (wkbFlatten(geometry->getGeometryType()) == wkbPoint) {
        point = *geometry->toPoint();
    } else {
        if (!pointOnShape(*geometry, point)) return nowhere;
        channel.remarkOnce(u"shape"_s, row);
    }
    const QStringList cells{numberText(point.getX()), numberText(point.getY())};
    if (std::abs(point.getX()) <= 180 && std::abs(point.getY()) <= 90) return cells;
    channel.remark(u"outside"_s, row, 0, {cells.join(u", "_s)});
    return nowhere;
}

}
