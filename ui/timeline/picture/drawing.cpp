#include "ui/timeline/picture/drawing.h"

namespace atlas {

void Drawing::area(const QPainterPath& path, const Fill& fill, const Stroke& stroke)
{
    shapes.emplace_back(AreaShape{path, fill, stroke});
}

void Drawing::box(const QRectF& rect, const Fill& fill, const Stroke& stroke, double radius)
{
    QPainterPath path;
    if (radius > 0) path.addRoundedRect(rect, radius, radius);
    else path.addRect(rect);
    area(path, fill, stroke);
}

void Drawing::line(QPointF from, QPointF to, const Stroke& stroke)
{
    line(QPolygonF({from, to}), stroke);
}

void Drawing::line(const QPolygonF& points, const Stroke& stroke)
{
    shapes.emplace_back(LineShape{points, stroke});
}

void Drawing::dot(QPointF centre, double radius, const Fill& fill, const Stroke& stroke)
{
    shapes.emplace_back(DotShape{centre, radius, fill, stroke});
}

void Drawing::text(const QString& words, QPointF baseline, const QFont& font, const QColor& colour,
                   Anchor anchor)
{
    texts.emplace_back(TextShape{
        .text = words, .baseline = baseline, .anchor = anchor, .font = font, .colour = colour, .halo = {}});
}

Picture Drawing::take(QSizeF size)
{
    shapes.insert(shapes.end(), std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()));
    return {size, std::move(shapes)};
}

Fill solid(const QColor& colour)
{
    return {.colour = colour, .ink = {}};
}

}
