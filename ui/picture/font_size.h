#pragma once

#include <QFont>

namespace atlas {

/// Sizes of fonts in picture units. QFont keeps whole pixels only, so a size with a fraction is kept in
/// points at 96 dots an inch, the resolution that installFonts() pins.
void setFontSize(QFont& font, double pictureUnits);
double fontSize(const QFont& font);

/// Qt rounds a font to whole pixels when it draws or measures it. A picture's text is therefore handled so
/// many times larger than it is, and scaled back: it keeps its size to a twentieth of a unit, its letters
/// their designed widths, on every device. Of letters taller than 255 pixels Qt keeps no metrics and loads
/// the outline each time it measures one; all of a page but its headline stays below that.
inline constexpr double fontEnlargement = 20;
QFont enlarged(const QFont& font);

}
