#pragma once

#include <QFont>

namespace atlas {

/// Sizes of fonts in picture units. QFont keeps whole pixels only, so a size with a fraction is kept in
/// points at 96 dots an inch, the resolution that installFonts() pins.
void setFontSize(QFont& font, double pictureUnits);
double fontSize(const QFont& font);

/// Qt rounds a font to whole pixels when it draws or measures it. A picture's text is therefore handled so
/// many times larger than it is, and scaled back: it keeps its size, its letters their designed widths, on
/// every device.
inline constexpr double fontEnlargement = 64;
QFont enlarged(const QFont& font);

}
