#include "ui/map/map_view.h"

#include "model/geo/projection.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double tileSize = 256;
// Beyond this the scene graph's single-precision vertices would be off by more than a tenth of a pixel.
constexpr double greatestWorldSize = tileSize * 4096;
// Inhabited land, 84° N to 57° S, takes this part of the Mercator square's height.
constexpr double landHeight = 0.66;
// Of the view, so that all of the world fits beside what panels cover of it.
constexpr double leastShare = 0.8;

double nearestCopy(double x, double to)
{
    return x - std::round(x - to);
}

}

double MapView::zoomLevel() const
{
    return std::log2(worldSize / tileSize);
}

QPointF MapView::toView(QPointF world) const
{
    return {(nearestCopy(world.x(), centre.x()) - centre.x()) * worldSize + size.width() / 2,
            (world.y() - centre.y()) * worldSize + size.height() / 2};
}

QPointF MapView::toView(LonLat point) const
{
    return toView(toMercator(point));
}

LonLat MapView::toLonLat(QPointF view) const
{
    const double x = centre.x() + (view.x() - size.width() / 2) / worldSize;
    const double y = centre.y() + (view.y() - size.height() / 2) / worldSize;
    return fromMercator({x - std::floor(x), std::clamp(y, 0.0, 1.0)});
}

MapView fitted(const LonLatBox& box, QSizeF size, const QMarginsF& margins)
{
    const double left = box.west / 360 + 0.5;
    const double right = box.east / 360 + 0.5;
    const double top = toMercator({0, box.north}).y();
    const double bottom = toMercator({0, box.south}).y();
    const double width = std::max(size.width() - margins.left() - margins.right(), 1.0);
    const double height = std::max(size.height() - margins.top() - margins.bottom(), 1.0);

    MapView view;
    view.size = size;
    view.worldSize = std::min({width / std::max(right - left, 1e-6), height / std::max(bottom - top, 1e-6),
                               greatestWorldSize});
    const QPointF shift((margins.right() - margins.left()) / 2, (margins.bottom() - margins.top()) / 2);
    view.centre = QPointF((left + right) / 2, (top + bottom) / 2) + shift / view.worldSize;
    return view;
}

MapView panned(const MapView& view, QPointF pixels)
{
    MapView moved = view;
    moved.centre -= pixels / view.worldSize;
    return moved;
}

MapView zoomed(const MapView& view, double factor, QPointF fixed)
{
    MapView scaled = view;
    scaled.worldSize = std::clamp(view.worldSize * factor, leastWorldSize(view.size), greatestWorldSize);
    const QPointF fromCentre = fixed - QPointF(view.size.width(), view.size.height()) / 2;
    scaled.centre += fromCentre / view.worldSize - fromCentre / scaled.worldSize;
    return scaled;
}

MapView resized(const MapView& view, QSizeF size)
{
    MapView other = view;
    other.size = size;
    return other;
}

double leastWorldSize(QSizeF size)
{
    return std::max(std::min(size.width(), size.height() / landHeight) * leastShare, 1.0);
}

MapView limited(const MapView& view)
{
    MapView bounded = view;
    bounded.worldSize = std::clamp(view.worldSize, leastWorldSize(view.size), greatestWorldSize);
    const double half = std::min(view.size.height() / 2 / bounded.worldSize, 0.5);
    bounded.centre.setY(std::clamp(view.centre.y(), half, 1 - half));
    bounded.centre.setX(view.centre.x() - std::floor(view.centre.x()));
    return bounded;
}

MapView between(const MapView& from, const MapView& to, double t)
{
    MapView view = to;
    view.worldSize = from.worldSize * std::pow(to.worldSize / from.worldSize, t);
    // Pixels move in a straight line where the centre's share of its way is that of 1/worldSize.
    const double way = 1 / to.worldSize - 1 / from.worldSize;
    const bool sameScale = std::abs(way) * from.worldSize < 1e-6;
    const double share = sameScale ? t : (1 / view.worldSize - 1 / from.worldSize) / way;
    const QPointF target(nearestCopy(to.centre.x(), from.centre.x()), to.centre.y());
    view.centre = from.centre + (target - from.centre) * share;
    return view;
}

}
