#include "ui/scene/polyline.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// SVG's and PostScript's usual limit is 4 and 10; a border at 1 : 50 million has many needles, so less.
constexpr double miterLimit = 2.5;

QPointF normalOf(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    return QPointF(way.y(), -way.x()) / length;
}

QPointF miterBetween(QPointF before, QPointF after)
{
    const QPointF sum = before + after;
    const double square = QPointF::dotProduct(sum, sum);
    // Of a line that turns back on itself the normals cancel out.
    if (square < 1e-9) return before;
    const QPointF miter = sum * (2 / square);
    const double length = std::hypot(miter.x(), miter.y());
    return length > miterLimit ? miter * (miterLimit / length) : miter;
}

}

std::vector<Joint> jointsOf(std::span<const QPointF> line)
{
    std::vector<Joint> joints;
    joints.reserve(line.size());
    for (const QPointF& point : line) {
        if (joints.empty()) joints.push_back({.point = point, .miter = {}});
        else if (const QPointF way = point - joints.back().point; way.x() != 0 || way.y() != 0)
            joints.push_back({.point = point, .miter = {},
                              .along = joints.back().along + std::hypot(way.x(), way.y())});
    }
    const size_t count = joints.size();
    if (count < 2) return {};

    std::vector<QPointF> normals;
    normals.reserve(count - 1);
    for (size_t i = 0; i + 1 < count; ++i) normals.push_back(normalOf(joints[i].point, joints[i + 1].point));

    for (size_t i = 1; i + 1 < count; ++i) joints[i].miter = miterBetween(normals[i - 1], normals[i]);
    const bool closed = count > 3 && joints.front().point == joints.back().point;
    joints.front().miter = closed ? miterBetween(normals.back(), normals.front()) : normals.front();
    joints.back().miter = closed ? joints.front().miter : normals.back();
    return joints;
}

}
