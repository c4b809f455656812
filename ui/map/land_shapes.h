#pragma once

#include "ui/map/framed_land.h"
#include "ui/map/map_style.h"
#include "ui/picture/picture.h"

namespace atlas {

/// Water, coasts, countries and their borders inside a rectangle, in the order of drawing. Lines end at the
/// rectangle's sides and never follow them; only half their width reaches beyond.
std::vector<Shape> landShapes(const Boundaries& boundaries, const MapStyle& style, const MapPlane& plane,
                              const QRectF& rect);

/// The same of land that is already framed.
std::vector<Shape> landShapes(const FramedLand& land, const Boundaries& boundaries, const MapStyle& style);

/// A country's coasts and borders in a stroke, over those of the map.
std::vector<Shape> outlineShapes(const Boundaries& boundaries, const ActorId& country, const MapPlane& plane,
                                 const QRectF& rect, const Stroke& stroke);
std::vector<Shape> outlineShapes(const FramedLand& land, const Boundaries& boundaries, const ActorId& country,
                                 const Stroke& stroke);

}
