#pragma once

#include "ui/picture/picture.h"

#include <vector>

namespace atlas::page {

/// The smallest part of a page that is never broken: a line of text, a cell, a strip. Points; the shapes'
/// origin is the row's top left corner.
struct Row {
    double height = 0;
    std::vector<Shape> shapes;
    bool keepWithNext = false; ///< never the last of a column
};

using Rows = std::vector<Row>;

double heightOf(const Rows& rows);
/// The same shape elsewhere.
Shape moved(Shape shape, QPointF by);
/// Appends shapes, moved.
void append(std::vector<Shape>& to, const std::vector<Shape>& shapes, QPointF by);
/// Appends rows to others.
void append(Rows& to, Rows rows);
Row space(double height);
/// Never parts rows that are an item of a list, unless they are very many.
void keepWhole(Rows& item);

}
