#pragma once

#include "ui/picture/picture.h"

namespace atlas {

/// A picture in the making: its texts come to stand over all its shapes, so that the scene graph needs one
/// layer.
class Drawing
{
public:
    void area(const QPainterPath& path, const Fill& fill, const Stroke& stroke = {});
    void box(const QRectF& rect, const Fill& fill, const Stroke& stroke = {}, double radius = 0);
    void line(QPointF from, QPointF to, const Stroke& stroke);
    void line(const QPolygonF& points, const Stroke& stroke);
    void dot(QPointF centre, double radius, const Fill& fill, const Stroke& stroke = {});
    void bar(const BarShape& bar) { shapes.emplace_back(bar); }
    void text(TextShape text) { texts.emplace_back(std::move(text)); }
    void text(const QString& words, QPointF baseline, const QFont& font, const QColor& colour,
              Anchor anchor = Anchor::Left);

    Picture take(QSizeF size);

private:
    std::vector<Shape> shapes;
    std::vector<Shape> texts;
};

/// A surface of one colour.
Fill solid(const QColor& colour);

}
