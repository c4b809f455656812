#include "ui/map/plane_view.h"

#include "model/geo/land_level.h"

#include <cmath>

namespace atlas {

namespace {

constexpr QPointF origin(levelOriginX, levelOriginY);

}

QMatrix4x4 planeToView(const MapView& view, int turns)
{
    const QPointF shift = (origin + QPointF(turns, 0) - view.centre) * view.worldSize
                          + QPointF(view.size.width(), view.size.height()) / 2;
    QMatrix4x4 matrix;
    matrix.translate(float(shift.x()), float(shift.y()));
    matrix.scale(float(view.worldSize), float(view.worldSize));
    return matrix;
}

QRectF planeShown(const MapView& view, int turns, QSizeF margin)
{
    const QPointF centre = view.centre - origin - QPointF(turns, 0);
    const QSizeF reach = view.size / 2 + margin;
    const QPointF half = QPointF(reach.width(), reach.height()) / view.worldSize;
    return {centre - half, centre + half};
}

std::pair<int, int> turnsShown(const MapView& view)
{
    // A copy reaches from 180° W to 180° E.
    const double half = view.size.width() / 2 / view.worldSize;
    return {int(std::floor(view.centre.x() - half)), int(std::ceil(view.centre.x() + half)) - 1};
}

}
