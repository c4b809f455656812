#include "ui/map/placed_label.h"

#include "ui/picture/text_extent.h"

#include <QFontMetricsF>

namespace atlas {

PlacedLabel MeasuredName::at(QPointF centre, LonLat anchor) const
{
    TextShape moved = text;
    moved.baseline += centre;
    PlacedLabel label;
    label.anchor = anchor;
    label.centre = centre;
    label.text = std::move(moved);
    label.box = box.translated(centre);
    return label;
}

MeasuredName measuredName(const QString& name, const QFont& font, const LetterColours& colours)
{
    const double baseline = QFontMetricsF(font).capHeight() / 2;
    const TextShape text{name, {0, baseline}, Anchor::Centre, font, colours.ink, colours.halo,
                         colours.haloWidth};
    return {text, letterBox(text)};
}

QRectF letterBox(const TextShape& text)
{
    const QFontMetricsF metrics(text.font);
    const QRectF line = textExtent(text);
    const double above = metrics.capHeight() + text.haloWidth;
    const double below = metrics.descent() * 0.5 + text.haloWidth;
    return {line.left(), text.baseline.y() - above, line.width(), above + below};
}

std::vector<Shape> labelShapes(const PlacedLabel& label, const Palette& palette, double leaderWidth)
{
    constexpr double leaderEnd = 1.8;
    std::vector<Shape> shapes;
    if (label.leader) {
        const Stroke stroke{palette.ink2, leaderWidth, {}};
        shapes.emplace_back(LineShape{QPolygonF({label.leader->p1(), label.leader->p2()}), stroke});
        shapes.emplace_back(
            DotShape{label.leader->p2(), leaderEnd, {palette.bg, Pattern::Solid, {}, 1}, stroke});
    }
    shapes.emplace_back(label.text);
    return shapes;
}

}
