#pragma once

#include "model/dossier/event.h"

#include <QPointF>

#include <memory>
#include <optional>

namespace atlas {

/// Web Mercator in the unit square: x 0 at 180° W to 1 at 180° E, y 0 in the north (85.05°) to 1 in the south.
/// Latitudes beyond are clamped.
QPointF toMercator(LonLat point);
LonLat fromMercator(QPointF point);

/// Lambert azimuthal equal-area on the WGS 84 ellipsoid, through PROJ. The plane is in metres, y northwards.
class EqualAreaProjection
{
public:
    /// `centre` is the point of least distortion: (10, 52) is EPSG:3035's, (15, 53) the pages'.
    explicit EqualAreaProjection(LonLat centre);
    ~EqualAreaProjection();
    EqualAreaProjection(const EqualAreaProjection&) = delete;
    EqualAreaProjection& operator=(const EqualAreaProjection&) = delete;

    /// Nothing for points so near the antipode (beyond 150° of arc) that they have no useful image.
    std::optional<QPointF> project(LonLat point) const;
    std::optional<LonLat> unproject(QPointF metres) const;

private:
    struct Proj;
    std::unique_ptr<Proj> proj;
};

}
