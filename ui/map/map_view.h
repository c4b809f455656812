#pragma once

#include "model/geo/boundaries.h"

#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

namespace atlas {

/// What a map shows of the world in Web Mercator. It knows two spaces: the world, toMercator()'s unit square
/// whose x repeats every 1; and the view, logical pixels from its top left corner with y downwards.
struct MapView {
    QPointF centre{0.5, 0.5}; ///< of the view, in the world
    double worldSize = 256;   ///< how many pixels of the view the world is wide
    QSizeF size;              ///< of the view

    /// Qt Location's measure of scale: the world is 256 × 2^zoomLevel pixels wide.
    double zoomLevel() const;

    /// Where a point appears: of its copies, every 360°, the one nearest the centre.
    QPointF toView(LonLat point) const;
    QPointF toView(QPointF world) const;
    /// The longitude is brought back between −180 and 180.
    LonLat toLonLat(QPointF view) const;

    friend bool operator==(const MapView&, const MapView&) = default;
};

/// The largest scale that shows all of a box in the middle of what the margins (pixels) leave free.
MapView fitted(const LonLatBox& box, QSizeF size, const QMarginsF& margins = {});
/// The world follows a hand that moves by some pixels.
MapView panned(const MapView& view, QPointF pixels);
/// Larger by a factor; what is at `fixed` (view) stays there.
MapView zoomed(const MapView& view, double factor, QPointF fixed);
/// The same map in a view of another size: its centre and scale stay.
MapView resized(const MapView& view, QSizeF size);
/// Brought within bounds: no smaller than the world fits, no larger than the boundaries are drawn for, and
/// never beyond the ends of the Mercator square.
MapView limited(const MapView& view);
/// The least world size that limited() allows in a view.
double leastWorldSize(QSizeF size);
/// On the way from one view to another, t from 0 to 1: what both show keeps moving in a straight line.
MapView between(const MapView& from, const MapView& to, double t);

}
