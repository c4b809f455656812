#pragma once

#include "model/dossier/event.h"

#include <QPointF>

#include <memory>
#include <optional>

namespace atlas {

/// Web Mercator in the unit square: x 0 at 180° W to 1 at 180° E, y 0 in the north (85.05°) to 1 in the
/// south. Latitudes beyond are clamped. East of 180° (as a LonLatBox may say) x passes 1.
QPointF toMercator(LonLat point);
/// An x outside 0 to 1 is on a neighbouring copy of the world and gives the same point as in the first.
LonLat fromMercator(QPointF point);

/// Lambert azimuthal equal-area on the WGS 84 ellipsoid, through PROJ. The plane is in metres, y northwards,
/// its origin at the centre. Each projection has a PROJ context of its own, without network: use it from one
/// thread.
class EqualAreaProjection
{
public:
    /// `centre` is the point of least distortion: (10, 52) is EPSG:3035's (which then adds a false origin of
    /// 4,321,000 m east and 3,210,000 m north), (15, 53) the pages'.
    explicit EqualAreaProjection(LonLat centre);
    ~EqualAreaProjection();
    EqualAreaProjection(const EqualAreaProjection&) = delete;
    EqualAreaProjection& operator=(const EqualAreaProjection&) = delete;

    /// Nothing for points so near the antipode (beyond 150° of arc) that they have no useful image.
    std::optional<QPointF> project(LonLat point) const;
    /// Nothing outside the image of those points.
    std::optional<LonLat> unproject(QPointF metres) const;

private:
    struct Proj;
    std::unique_ptr<Proj> proj;
};

}
