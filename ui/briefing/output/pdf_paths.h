#pragma once

#include "ui/picture/picture.h"

class QPainter;

namespace atlas {

/// The units of a PDF's paths: 3.5 µm, less than any printer shows.
inline constexpr int pathUnitsAPoint = 100;

/// An area's, line's, dot's or bar's outline in whole path units; no text.
Shape inPathUnits(const Shape& shape);

/// Draws a page on a PDF whose unit is the path unit. QPdfWriter writes whole numbers as they are, any other
/// with nine decimals, which would more than double a map and the time to compress it.
void paintInPathUnits(QPainter& painter, const Picture& page);

}
