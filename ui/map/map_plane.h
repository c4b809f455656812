#pragma once

#include "model/geo/projection.h"
#include "ui/map/map_view.h"

#include <QRectF>

#include <optional>
#include <span>

namespace atlas {

/// Where a picture puts the world: from degrees to picture coordinates (y downwards) and back.
class MapPlane
{
public:
    virtual ~MapPlane() = default;
    /// Nothing for points that have no useful image.
    virtual std::optional<QPointF> toPicture(LonLat point) const = 0;
    virtual std::optional<LonLat> toLonLat(QPointF point) const = 0;
    /// Whether a straight line in degrees is straight in the picture, so that long ones need no points
    /// between.
    virtual bool keepsStraight() const = 0;
    /// Whether the world repeats every so many picture units to the east; 0: it does not.
    virtual double period() const = 0;
};

/// The window's map: Web Mercator, its view's origin at some point of the picture.
class MercatorPlane : public MapPlane
{
public:
    explicit MercatorPlane(const MapView& view, QPointF origin = {}) : shown(view), corner(origin) {}
    std::optional<QPointF> toPicture(LonLat point) const override { return corner + shown.toView(point); }
    std::optional<LonLat> toLonLat(QPointF point) const override { return shown.toLonLat(point - corner); }
    bool keepsStraight() const override { return true; }
    double period() const override { return shown.worldSize; }

private:
    MapView shown;
    QPointF corner;
};

/// A page's map: Lambert azimuthal equal-area.
class EqualAreaPlane : public MapPlane
{
public:
    /// Puts all of `within` (degrees) into a rectangle of the picture as large as it goes, its image's place
    /// there between left (0) and right (1) as `balance` says.
    EqualAreaPlane(LonLat centre, std::span<const LonLat> within, const QRectF& rect, double balance = 0.5);
    std::optional<QPointF> toPicture(LonLat point) const override;
    std::optional<LonLat> toLonLat(QPointF point) const override;
    bool keepsStraight() const override { return false; }
    double period() const override { return 0; }

private:
    EqualAreaProjection projection;
    double scale = 1; ///< picture units a metre
    QPointF offset;
};

/// The longitudes and latitudes that a rectangle of a picture can show, and somewhat more.
LonLatBox boundsShown(const MapPlane& plane, const QRectF& rect);

}
