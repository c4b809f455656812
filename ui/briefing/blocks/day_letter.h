#pragma once

#include "ui/briefing/layout/row.h"

namespace atlas::page {

/// The letter of a compared day, A or B, in a dark square of a side, its left bottom corner at a point.
std::vector<Shape> dayLetter(const QString& letter, QPointF corner, double side);

}
