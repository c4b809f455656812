#include "ui/picture/font_size.h"

namespace atlas {

namespace {

constexpr double pointsAnInch = 72;
constexpr double unitsAnInch = 96;

}

void setFontSize(QFont& font, double pictureUnits)
{
    font.setPointSizeF(pictureUnits * pointsAnInch / unitsAnInch);
}

double fontSize(const QFont& font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * unitsAnInch / pointsAnInch;
}

QFont enlarged(const QFont& font)
{
    QFont large = font;
    large.setPixelSize(qRound(fontSize(font) * fontEnlargement));
    return large;
}

}
