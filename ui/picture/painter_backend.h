#pragma once

#include "ui/picture/picture.h"

class QPainter;

namespace atlas {

/// Draws a picture in its own units at the painter's origin: for pages, exports, tests and Qt's software
/// renderer. On a vector device (PDF, SVG) everything stays vector: patterns are lines clipped to their area,
/// text stays text.
void paint(QPainter& painter, const Picture& picture);

/// One shape of it.
void paint(QPainter& painter, const Shape& shape);

}
