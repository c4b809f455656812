#include "ui/picture/text_extent.h"

#include "ui/picture/font_size.h"

#include <QCache>
#include <QFontMetricsF>

namespace atlas {

namespace {

/// Pixels. All text is measured at one size and scaled to its own, so that Qt keeps one set of widths a face. At 128
/// the letters' 2048 units to the em are whole sixty-fourths of a pixel, what FreeType counts in: nothing is rounded.
constexpr int measuredSize = 128;

QFontMetricsF metricsOf(const QFont& font)
{
    QFont measured = font;
    measured.setPixelSize(measuredSize);
    return QFontMetricsF(measured);
}

double scaleOf(const QFont& font)
{
    return fontSize(font) / measuredSize;
}

/// A text in a face, and what its width depends on.
struct Measured {
    QString text;
    QFont font;
    friend bool operator==(const Measured&, const Measured&) = default;
    friend size_t qHash(const Measured& measured, size_t seed) { return qHash(measured.text, seed); }
};

}

QPointF textOrigin(const TextShape& text)
{
    switch (text.anchor) {
    case Anchor::Left: return text.baseline;
    case Anchor::Centre: return text.baseline - QPointF(textWidth(text.text, text.font) / 2, 0);
    case Anchor::Right: return text.baseline - QPointF(textWidth(text.text, text.font), 0);
    }
    Q_UNREACHABLE_RETURN(text.baseline);
}

QRectF textExtent(const TextShape& text)
{
    const double ascent = textAscent(text.font);
    const QPointF origin = textOrigin(text);
    const QRectF box(origin.x(), origin.y() - ascent, textWidth(text.text, text.font),
                     ascent + textDescent(text.font));
    const double halo = text.halo.isValid() ? text.haloWidth : 0;
    return box.adjusted(-halo, -halo, halo, halo);
}

double textWidth(const QString& text, const QFont& font)
{
    // Shaping a text takes far longer than finding it here, and a timeline that is dragged asks for the same
    // ones in every frame. Each thread remembers its own; a width depends on nothing else.
    constexpr int remembered = 4096;
    thread_local QCache<Measured, double> widths(remembered);
    const Measured asked{text, font};
    if (const double* known = widths.object(asked)) return *known;
    const double width = metricsOf(font).horizontalAdvance(text) * scaleOf(font);
    widths.insert(asked, new double(width));
    return width;
}

double textAscent(const QFont& font)
{
    return metricsOf(font).ascent() * scaleOf(font);
}

double textDescent(const QFont& font)
{
    return metricsOf(font).descent() * scaleOf(font);
}

QString elided(const QString& text, const QFont& font, double width)
{
    return metricsOf(font).elidedText(text, Qt::ElideRight, width / scaleOf(font));
}

}
