#include "ui/picture/painter_backend.h"

#include "ui/picture/fade.h"
#include "ui/picture/font_size.h"
#include "ui/picture/pattern_marks.h"
#include "ui/picture/text_extent.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

/// Whether a device keeps shapes as shapes. There nothing is faded: a printer driver would turn it into
/// pixels.
bool isVector(const QPainter& painter)
{
    switch (painter.paintEngine()->type()) {
    case QPaintEngine::Pdf:
    case QPaintEngine::SVG:
    case QPaintEngine::Picture: return true;
    default: return false;
    }
}

/// A stroke as QPainter can draw it. On pixels it takes every line of up to one pixel for one of exactly that,
/// and draws it in steps: such a line is made a little wider, and as much more transparent.
Stroke drawable(const QPainter& painter, Stroke stroke)
{
    if (isVector(painter)) return stroke;
    const double thinnest = 1.01 / std::sqrt(std::abs(painter.deviceTransform().determinant()));
    if (stroke.width >= thinnest) return stroke;
    stroke.colour.setAlphaF(float(stroke.colour.alphaF() * stroke.width / thinnest));
    stroke.width = thinnest;
    return stroke;
}

QPen penFor(const QPainter& painter, const Stroke& given)
{
    if (given.width <= 0 || !given.colour.isValid()) return Qt::NoPen;
    const Stroke stroke = drawable(painter, given);
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!stroke.dashes.empty()) {
        QList<qreal> dashes;
        for (const double length : stroke.dashes)
            dashes.append(length / stroke.width); // QPen counts in its widths
        pen.setDashPattern(dashes);
    }
    return pen;
}

void paintPattern(QPainter& painter, const QPainterPath& path, const Fill& fill)
{
    const PatternMarks marks = patternMarks(path, fill.pattern, fill.patternScale);
    if (marks.lines.empty() && marks.dots.empty()) return;
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip); // the marks end on the outline by their middles only
    if (!marks.lines.empty()) {
        const Stroke line = drawable(painter, {fill.ink, marks.width, {}});
        painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLines(marks.lines.data(), int(marks.lines.size()));
    }
    QPainterPath dots;
    for (const QPointF& dot : marks.dots) dots.addEllipse(dot, marks.width / 2, marks.width / 2);
    painter.fillPath(dots, fill.ink);
    painter.restore();
}

void paintArea(QPainter& painter, QPainterPath path, const Fill& fill, const Stroke& stroke)
{
    path.setFillRule(Qt::OddEvenFill);
    if (fill.colour.isValid()) painter.fillPath(path, fill.colour);
    if (fill.pattern != Pattern::Solid) paintPattern(painter, path, fill);
    const QPen pen = penFor(painter, stroke);
    if (pen.style() != Qt::NoPen) painter.strokePath(path, pen);
}

void paintShape(QPainter& painter, const AreaShape& area)
{
    paintArea(painter, area.path, area.fill, area.stroke);
}

void paintShape(QPainter& painter, const LineShape& line)
{
    painter.setPen(penFor(painter, line.stroke));
    painter.drawPolyline(line.points);
}

void paintShape(QPainter& painter, const DotShape& dot)
{
    QPainterPath path;
    path.addEllipse(dot.centre, dot.radius, dot.radius);
    paintArea(painter, path, dot.fill, dot.stroke);
}

void paintShape(QPainter& painter, const BarShape& bar)
{
    if (isVector(painter)) {
        painter.fillPath(engravedBar(bar), bar.colour);
        return;
    }
    QPainterPath path;
    path.addRoundedRect(bar.rect, bar.radius, bar.radius);
    QLinearGradient fade(bar.rect.topLeft(), bar.rect.topRight());
    for (const FadeStop& stop : fadeStops(bar)) {
        QColor colour = bar.colour;
        colour.setAlphaF(float(colour.alphaF() * stop.opacity));
        fade.setColorAt(stop.position, colour);
    }
    painter.fillPath(path, fade);
}

/// The letters' outlines in whole units of an enlarged font: as even a halo as with decimals, in less of a
/// file.
QPainterPath lettersOf(const QFont& font, const QString& text)
{
    QPainterPath letters;
    letters.addText(0, 0, font, text);
    for (int i = 0; i < letters.elementCount(); ++i) {
        const QPainterPath::Element element = letters.elementAt(i);
        letters.setElementPositionAt(i, std::round(element.x), std::round(element.y));
    }
    return letters;
}

void paintShape(QPainter& painter, const TextShape& text)
{
    painter.save();
    painter.translate(textOrigin(text));
    painter.scale(1 / fontEnlargement, 1 / fontEnlargement);
    const QFont font = enlarged(text.font);
    if (text.halo.isValid() && text.haloWidth > 0) {
        const double width = 2 * text.haloWidth * fontEnlargement;
        const QPen halo(text.halo, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(lettersOf(font, text.text), halo);
    }
    painter.setFont(font);
    painter.setPen(text.colour);
    painter.drawText(QPointF(), text.text);
    painter.restore();
}

}

void paint(QPainter& painter, const Shape& shape)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    std::visit([&painter](const auto& each) { paintShape(painter, each); }, shape);
    painter.restore();
}

void paint(QPainter& painter, const Picture& picture)
{
    // One save for all: a PDF repeats pen and clip at each restore.
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Shape& shape : picture.shapes)
        std::visit([&painter](const auto& each) { paintShape(painter, each); }, shape);
    painter.restore();
}

}
