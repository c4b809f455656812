#include "ui/scene/line_thinning.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

double squaredDistance(QPointF point, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const QPointF away = point - from;
    const double length = QPointF::dotProduct(way, way);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(away, way) / length, 0.0, 1.0) : 0;
    const QPointF rest = away - way * share;
    return QPointF::dotProduct(rest, rest);
}

}

std::vector<QPointF> thinned(std::span<const QPointF> line, double tolerance)
{
    if (line.size() <= 2 || tolerance <= 0) return {line.begin(), line.end()};
    std::vector<bool> kept(line.size(), false);
    kept.front() = true;
    kept.back() = true;
    std::vector<std::pair<size_t, size_t>> stretches{{0, line.size() - 1}};
    while (!stretches.empty()) {
        const auto [first, last] = stretches.back();
        stretches.pop_back();
        double farthest = tolerance * tolerance;
        size_t corner = first;
        for (size_t i = first + 1; i < last; ++i) {
            const double distance = squaredDistance(line[i], line[first], line[last]);
            if (distance <= farthest) continue;
            farthest = distance;
            corner = i;
        }
        if (corner == first) continue;
        kept[corner] = true;
        stretches.emplace_back(first, corner);
        stretches.emplace_back(corner, last);
    }
    std::vector<QPointF> points;
    for (size_t i = 0; i < line.size(); ++i)
        if (kept[i]) points.push_back(line[i]);
    return points;
}

}
