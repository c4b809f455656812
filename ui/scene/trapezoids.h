#pragma once

#include <QPointF>
#include <QPolygonF>

#include <array>
#include <vector>

namespace atlas {

/// Cuts an area, holes by the odd-even rule, into triangles between the heights of its corners (a sweep over
/// horizontal bands). For outlines that do not cross themselves; O(corners × edges on a band).
std::vector<std::array<QPointF, 3>> trianglesOf(const QList<QPolygonF>& outlines);

}
