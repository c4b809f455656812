#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace atlas {

/// A point of a line with what is needed to give the line a width.
struct Joint {
    QPointF point;
    QPointF miter;    ///< from the line's middle to its left edge, 1 along the normal of either side
    double along = 0; ///< the length of the line up to here
};

/// The joints of a line without its repeated points. A line that ends where it begins is closed: its first
/// and last joint have one miter. Corners sharper than about 29° are cut short. Fewer than two distinct
/// points make no line.
std::vector<Joint> jointsOf(std::span<const QPointF> line);

}
