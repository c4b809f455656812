#pragma once

#include <QPolygonF>
#include <QRectF>

#include <span>

namespace atlas {

/// Where an outline goes in a rectangle of which parts are covered: as large as it fits without coming under
/// any of them, in the middle of what they leave, or, where that is wide, somewhat to its left. The box of the
/// outline's image, in the rectangle's units.
QRectF frameBeside(std::span<const QRectF> covered, const QPolygonF& outline, const QRectF& rect);

}
