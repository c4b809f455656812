#include "ui/picture/thin.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

/// Between the point and the segment from a to b, squared.
double squaredDistance(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = point - (a + along * t);
    return QPointF::dotProduct(off, off);
}

}

QPolygonF thinnedLine(const QPolygonF& line, double tolerance)
{
    if (line.size() < 4) return line;
    std::vector<bool> kept(size_t(line.size()), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<qsizetype, qsizetype>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        double farthest = tolerance * tolerance;
        qsizetype at = -1;
        for (qsizetype i = from + 1; i < to; ++i) {
            const double distance = squaredDistance(line[i], line[from], line[to]);
            if (distance <= farthest) continue;
            farthest = distance;
            at = i;
        }
        if (at < 0) continue;
        kept[size_t(at)] = true;
        open.push_back({from, at});
        open.push_back({at, to});
    }
    QPolygonF thin;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (kept[size_t(i)]) thin << line[i];
    return thin;
}

QPolygonF thinnedRing(const QPolygonF& ring, double tolerance)
{
    // With its first point at both ends, the point farthest from it is kept, and the ring stays a ring.
    QPolygonF closed = ring;
    if (!closed.isEmpty() && !closed.isClosed()) closed << closed.first();
    const QPolygonF thin = thinnedLine(closed, tolerance);
    constexpr qsizetype triangle = 4; // its first point twice
    return thin.size() < triangle ? QPolygonF() : thin;
}

}
