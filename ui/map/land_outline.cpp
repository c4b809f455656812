#include "ui/map/land_outline.h"

#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr double closest = 0.3;      // picture units between two points of a line
constexpr double longestStep = 1;    // degrees between two points where straight lines bend

bool areApart(QPointF a, QPointF b)
{
    const QPointF way = a - b;
    return QPointF::dotProduct(way, way) >= closest * closest;
}

/// Adds the image of each point of a line, and of points between where the plane bends it.
template <typename Points>
QPolygonF projected(const Points& points, const MapPlane& plane, bool closed)
{
    QPolygonF line;
    line.reserve(qsizetype(points.size()));
    const auto add = [&](LonLat point, bool always) {
        std::optional<QPointF> at = plane.toPicture(point);
        if (!at) return;
        if (line.isEmpty()) {
            line << *at;
            return;
        }
        // The copy next to the point before: a ring in view must not be torn to both sides of the world.
        if (const double period = plane.period(); period > 0)
            at->rx() -= std::round((at->x() - line.last().x()) / period) * period;
        if (always || areApart(*at, line.last())) line << *at;
    };
    const size_t count = points.size();
    for (size_t i = 0; i < count; ++i) {
        add(toDegrees(points[i]), i + 1 == count);
        if (plane.keepsStraight() || (i + 1 == count && !closed)) continue;
        const LonLat from = toDegrees(points[i]);
        const LonLat to = toDegrees(points[(i + 1) % count]);
        const double way = std::max(std::abs(to.lon - from.lon), std::abs(to.lat - from.lat));
        const int steps = int(way / longestStep);
        for (int step = 1; step <= steps; ++step) {
            const double t = double(step) / (steps + 1);
            add({std::lerp(from.lon, to.lon, t), std::lerp(from.lat, to.lat, t)}, false);
        }
    }
    return line;
}

/// How far to the right of a line its copies are, every period, that can meet a rectangle; or the one whose
/// middle is nearest the rectangle's.
std::vector<double> waysToCopies(const QPolygonF& line, const QRectF& rect, double period, Copies wanted)
{
    if (period <= 0) return {0};
    const QRectF box = line.boundingRect();
    if (wanted == Copies::Nearest)
        return {std::round((rect.center().x() - box.center().x()) / period) * period};
    std::vector<double> ways;
    const double last = std::floor((rect.right() - box.left()) / period);
    for (double copy = std::ceil((rect.left() - box.right()) / period); copy <= last; ++copy)
        ways.push_back(copy * period);
    return ways;
}

/// The part of a segment inside a rectangle, from t0 to t1 of its way. Liang and Barsky, 1984.
bool clipSegment(QPointF a, QPointF b, const QRectF& rect, double& t0, double& t1)
{
    const QPointF d = b - a;
    const std::array<std::pair<double, double>, 4> sides{{{-d.x(), a.x() - rect.left()},
                                                          {d.x(), rect.right() - a.x()},
                                                          {-d.y(), a.y() - rect.top()},
                                                          {d.y(), rect.bottom() - a.y()}}};
    t0 = 0;
    t1 = 1;
    for (const auto& [direction, room] : sides) {
        if (direction == 0) {
            if (room < 0) return false;
        } else if (direction < 0) {
            t0 = std::max(t0, room / direction);
        } else {
            t1 = std::min(t1, room / direction);
        }
    }
    return t0 < t1;
}

/// Adds the pieces of a line inside a rectangle.
void addPieces(std::vector<QPolygonF>& pieces, const QPolygonF& line, const QRectF& rect)
{
    if (rect.contains(line.boundingRect())) {
        pieces.push_back(line);
        return;
    }
    QPolygonF piece;
    const auto finish = [&] {
        if (piece.size() >= 2) pieces.push_back(piece);
        piece.clear();
    };
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        double t0 = 0;
        double t1 = 1;
        if (!clipSegment(line[i], line[i + 1], rect, t0, t1)) {
            finish();
            continue;
        }
        const QPointF way = line[i + 1] - line[i];
        if (piece.isEmpty()) piece << line[i] + way * t0;
        piece << line[i] + way * t1;
        if (t1 < 1) finish();
    }
    finish();
}

}

bool mayShow(const LonLatBox& box, const LonLatBox& shown)
{
    if (box.south > shown.north || box.north < shown.south) return false;
    for (const double turn : {-360.0, 0.0, 360.0})
        if (box.west + turn <= shown.east && box.east + turn >= shown.west) return true;
    return false;
}

QPolygonF clippedRing(const QPolygonF& ring, const QRectF& rect)
{
    struct Side {
        bool vertical;
        double at;
        double sign;
    };
    const std::array<Side, 4> sides{{{true, rect.left(), 1}, {true, rect.right(), -1},
                                     {false, rect.top(), 1}, {false, rect.bottom(), -1}}};
    if (rect.contains(ring.boundingRect())) return ring;
    QPolygonF kept = ring;
    for (const Side& side : sides) {
        const QPolygonF before = std::exchange(kept, {});
        const auto inside = [&](QPointF p) {
            return ((side.vertical ? p.x() : p.y()) - side.at) * side.sign;
        };
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QPointF from = before[i];
            const QPointF to = before[(i + 1) % before.size()];
            const double a = inside(from);
            const double b = inside(to);
            if (a >= 0) kept << from;
            if ((a >= 0) != (b >= 0)) kept << from + (to - from) * (a / (a - b));
        }
    }
    return kept;
}

Outline landOutline(const Country& country, const MapPlane& plane, const QRectF& rect, const LonLatBox& shown,
                    Copies copies)
{
    Outline outline;
    for (const LandPolygon& polygon : country.polygons) {
        if (!mayShow(polygon.box, shown)) continue;
        for (const auto& ring : polygon.rings) {
            const QPolygonF points = projected(ring, plane, true);
            for (const double way : waysToCopies(points, rect, plane.period(), copies)) {
                const QPolygonF copy = points.translated(way, 0);
                if (!rect.intersects(copy.boundingRect())) continue;
                QPolygonF inside = clippedRing(copy, rect);
                if (inside.size() >= 3) outline.push_back(std::move(inside));
            }
        }
    }
    return outline;
}

std::vector<QPolygonF> linePieces(const BoundaryLine& line, const MapPlane& plane, const QRectF& rect,
                                  const LonLatBox& shown)
{
    if (!mayShow(line.box, shown)) return {};
    const QPolygonF points = projected(line.points, plane, false);
    if (points.isEmpty()) return {};
    std::vector<QPolygonF> pieces;
    for (const double way : waysToCopies(points, rect, plane.period(), Copies::All))
        addPieces(pieces, points.translated(way, 0), rect);
    return pieces;
}

}
