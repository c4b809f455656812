#pragma once

#include "ui/picture/picture.h"

class QPainter;

namespace atlas {

/// The unit of a PDF's paths: 18 µm, a dot of a printer of 1440 dots an inch.
inline constexpr int pathUnitsAPoint = 20;

/// An area's, line's, dot's or bar's outline in whole path units; no text.
Shape inPathUnits(const Shape& shape);

/// Draws a page on a PDF whose unit is the path unit. QPdfWriter writes whole numbers as they are, any other
/// with nine decimals, which would more than double a map and the time to compress it.
void paintInPathUnits(QPainter& painter, const Picture& page);

}
