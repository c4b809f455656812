#include "ui/map/map_plane.h"

#include <algorithm>
#include <limits>

namespace atlas {

EqualAreaPlane::EqualAreaPlane(LonLat centre, std::span<const LonLat> within, const QRectF& rect,
                               double balance)
    : projection(centre)
{
    constexpr double far = std::numeric_limits<double>::max();
    double left = far, right = -far, bottom = far, top = -far;
    for (const LonLat& point : within) {
        const std::optional<QPointF> metres = projection.project(point);
        if (!metres) continue;
        left = std::min(left, metres->x());
        right = std::max(right, metres->x());
        bottom = std::min(bottom, metres->y());
        top = std::max(top, metres->y());
    }
    if (right <= left || top <= bottom) return;

    scale = std::min(rect.width() / (right - left), rect.height() / (top - bottom));
    const double spareX = rect.width() - (right - left) * scale;
    const double spareY = rect.height() - (top - bottom) * scale;
    offset = QPointF(rect.left() + spareX * balance - left * scale, rect.top() + spareY / 2 + top * scale);
}

std::optional<QPointF> EqualAreaPlane::toPicture(LonLat point) const
{
    const std::optional<QPointF> metres = projection.project(point);
    if (!metres) return std::nullopt;
    return offset + QPointF(metres->x(), -metres->y()) * scale;
}

std::optional<LonLat> EqualAreaPlane::toLonLat(QPointF point) const
{
    const QPointF picture = (point - offset) / scale;
    return projection.unproject({picture.x(), -picture.y()});
}

LonLatBox boundsShown(const MapPlane& plane, const QRectF& rect)
{
    constexpr int steps = 12;
    constexpr LonLatBox world{-180, -90, 180, 90};
    if (plane.period() > 0 && rect.width() >= plane.period()) return world;

    LonLatBox box{540, 90, -540, -90};
    const std::optional<LonLat> middle = plane.toLonLat(rect.center());
    if (!middle) return world;
    for (int row = 0; row <= steps; ++row) {
        for (int column = 0; column <= steps; ++column) {
            const QPointF at(rect.left() + rect.width() * column / steps,
                             rect.top() + rect.height() * row / steps);
            const std::optional<LonLat> point = plane.toLonLat(at);
            if (!point) return world;
            // Counted from the middle, so that a view across the antimeridian stays in one piece.
            const double east = std::remainder(point->lon - middle->lon, 360.0);
            box.west = std::min(box.west, middle->lon + east);
            box.east = std::max(box.east, middle->lon + east);
            box.south = std::min(box.south, point->lat);
            box.north = std::max(box.north, point->lat);
        }
    }
    const double marginX = (box.east - box.west) / steps;
    const double marginY = (box.north - box.south) / steps;
    return {box.west - marginX, box.south - marginY, box.east + marginX, box.north + marginY};
}

}
