#pragma once

#include "model/dossier/status.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace atlas {

/// A surface: a colour, and what is drawn on it in another. Patterns are in picture space: they neither scale
/// with a map's zoom nor turn with it.
struct Fill {
    QColor colour;                    ///< invalid: nothing
    Pattern pattern = Pattern::Solid; ///< metrics as in patternMetrics()
    QColor ink;                       ///< of the pattern
    double patternScale = 1;          ///< of the metrics: a point is 4/3 of a pixel, and print is finer
    friend bool operator==(const Fill&, const Fill&) = default;
};

/// A line of constant width in picture units (logical pixels in the window, points on a page).
struct Stroke {
    QColor colour;
    double width = 0; ///< 0: none
    std::vector<double> dashes; ///< lengths on, off, on… in picture units; empty: solid
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A closed area, holes by the odd-even rule.
struct AreaShape {
    QPainterPath path;
    Fill fill;
    Stroke stroke;
    friend bool operator==(const AreaShape&, const AreaShape&) = default;
};

/// An open line.
struct LineShape {
    QPolygonF points;
    Stroke stroke;
    friend bool operator==(const LineShape&, const LineShape&) = default;
};

/// A disc or ring.
struct DotShape {
    QPointF centre;
    double radius = 0;
    Fill fill;
    Stroke stroke; ///< centred on the radius
    friend bool operator==(const DotShape&, const DotShape&) = default;
};

/// A bar whose ends may fade to nothing: a time of which only the month, or an approximation, is known.
struct BarShape {
    QRectF rect;
    QColor colour;
    double fadeLeft = 0;  ///< length over which the left end fades, inside the rect
    double fadeRight = 0;
    double radius = 0;
    friend bool operator==(const BarShape&, const BarShape&) = default;
};

enum class Anchor { Left, Centre, Right };

/// One line of text. Plain text, never markup.
struct TextShape {
    QString text;
    QPointF baseline; ///< where the anchor's side of the text stands
    Anchor anchor = Anchor::Left;
    QFont font;       ///< in pixels = picture units
    QColor colour;
    QColor halo;      ///< invalid: none
    double haloWidth = 0; ///< on each side of the letters
    friend bool operator==(const TextShape&, const TextShape&) = default;
};

using Shape = std::variant<AreaShape, LineShape, DotShape, BarShape, TextShape>;

/// What a picture shows, in order, in units of its own (y downwards). The scene graph (ui/scene) and QPainter
/// draw the same.
struct Picture {
    QSizeF size;
    std::vector<Shape> shapes;
};

}
