#pragma once

#include "ui/map/map_plane.h"

#include <QPolygonF>

#include <vector>

namespace atlas {

/// Polygons in picture space, filled by the odd-even rule.
using Outline = std::vector<QPolygonF>;

/// Whether a box of degrees can show in another, in any of its copies every 360°.
bool mayShow(const LonLatBox& box, const LonLatBox& shown);

/// Of what a plane repeats every period: whatever can be seen, or what is nearest the rectangle's middle.
enum class Copies { All, Nearest };

/// A country's land as far as it lies in a rectangle of the picture: clipped, and without points that are
/// closer together than a picture can show. `shown` is boundsShown() of that rectangle.
Outline landOutline(const Country& country, const MapPlane& plane, const QRectF& rect,
                    const LonLatBox& shown, Copies copies);

/// A boundary line's pieces inside a rectangle, of all its copies.
std::vector<QPolygonF> linePieces(const BoundaryLine& line, const MapPlane& plane, const QRectF& rect,
                                  const LonLatBox& shown);

/// A ring cut to a rectangle, along whose sides it is closed. Sutherland and Hodgman, 1974.
QPolygonF clippedRing(const QPolygonF& ring, const QRectF& rect);

}
