#include "ui/scene/look_table.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

enum Row { Ground, Ink, Surface, LineColour, LineMetrics, rowCount };

constexpr double widthSteps = 20; // a pixel
constexpr double dashSteps = 8;

QRgb texel(int red, int green, int blue, int alpha)
{
    return qRgba(red, green, blue, alpha);
}

QRgb texel(const QColor& colour)
{
    return colour.isValid() ? qPremultiply(colour.rgba()) : 0;
}

int inSteps(double pixels, double steps)
{
    return std::clamp(int(std::lround(pixels * steps)), 0, 255);
}

}

LookTable::LookTable(int columns) : image(std::max(columns, 1), rowCount, QImage::Format_ARGB32_Premultiplied)
{
    image.fill(Qt::transparent);
}

void LookTable::setFill(int column, const Fill& fill)
{
    const auto set = [&](Row row, QRgb value) {
        reinterpret_cast<QRgb*>(image.scanLine(row))[column] = value;
    };
    set(Ground, texel(fill.colour));
    set(Ink, texel(fill.ink));
    set(Surface, texel(int(fill.pattern), 0, 0, 255));
}

void LookTable::setLine(int column, const Stroke& stroke, bool coast)
{
    const auto set = [&](Row row, QRgb value) {
        reinterpret_cast<QRgb*>(image.scanLine(row))[column] = value;
    };
    const double on = stroke.dashes.empty() ? 0 : stroke.dashes.front();
    const double off = stroke.dashes.size() < 2 ? 0 : stroke.dashes[1];
    set(LineColour, texel(stroke.colour));
    set(LineMetrics, texel(inSteps(stroke.width, widthSteps), inSteps(on, dashSteps), inSteps(off, dashSteps),
                           coast ? 255 : 0));
}

bool LookTexture::show(const LookTable& table, QQuickWindow& window)
{
    if (table.texels() == shown) return false;
    shown = table.texels();
    uploaded.reset(window.createTextureFromImage(shown, QQuickWindow::TextureHasAlphaChannel));
    uploaded->setFiltering(QSGTexture::Nearest);
    return true;
}

}
