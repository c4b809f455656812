#pragma once

#include "ui/picture/picture.h"

namespace atlas {

// Text is measured here, not by QFontMetricsF(font), which rounds the size of the font to whole pixels.

/// Where the text's first letter stands on its baseline, whatever its anchor.
QPointF textOrigin(const TextShape& text);
/// The line's box, from ascent to descent, with its halo.
QRectF textExtent(const TextShape& text);
double textWidth(const QString& text, const QFont& font);
/// Above and below the baseline, in picture units.
double textAscent(const QFont& font);
double textDescent(const QFont& font);
/// The text, or as much of it as fits the width, ended by an ellipsis.
QString elided(const QString& text, const QFont& font, double width);

}
