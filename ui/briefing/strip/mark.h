#pragma once

#include "ui/picture/picture.h"

namespace atlas::page {

inline constexpr double markRadius = 5.3; ///< points: a line's height apart, two do not touch

/// How wide a numbered mark is: a disc, or a pill where its label is wider.
double markWidth(const QString& label);
/// A numbered mark around a point; hollow for what is only announced.
std::vector<Shape> numberedMark(QPointF centre, const QString& label, const QColor& colour, bool hollow);

}
