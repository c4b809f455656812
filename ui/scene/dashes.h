#pragma once

#include <QPolygonF>

#include <vector>

namespace atlas {

/// The parts of a line that are drawn with these lengths on, off, on…, which repeat.
std::vector<QPolygonF> dashesOf(const QPolygonF& line, const std::vector<double>& lengths);

}
