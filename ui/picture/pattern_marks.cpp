#include "ui/picture/pattern_marks.h"

#include "ui/picture/pattern.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Where one horizontal line crosses an area's edges.
using Crossings = std::vector<double>;

/// The rows `y = row * spacing` of an area, each with its crossings from left to right: a scan-line fill.
struct Rows {
    qint64 first = 0;
    std::vector<Crossings> crossings;
};

Rows rowsOf(const QList<QPolygonF>& outlines, double spacing)
{
    double top = std::numeric_limits<double>::max();
    double bottom = std::numeric_limits<double>::lowest();
    for (const QPolygonF& outline : outlines)
        for (const QPointF& point : outline) {
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
        }
    Rows rows;
    if (top > bottom) return rows;
    rows.first = qint64(std::ceil(top / spacing));
    const qint64 last = qint64(std::floor(bottom / spacing));
    rows.crossings.resize(size_t(std::max<qint64>(0, last - rows.first + 1)));

    const auto addEdge = [&](QPointF from, QPointF to) {
        if (from.y() > to.y()) std::swap(from, to);
        // Half-open in y, so that a corner on a row counts once.
        for (qint64 row = qint64(std::ceil(from.y() / spacing)); double(row) * spacing < to.y(); ++row) {
            const double share = (double(row) * spacing - from.y()) / (to.y() - from.y());
            rows.crossings[size_t(row - rows.first)].push_back(from.x() + share * (to.x() - from.x()));
        }
    };
    for (const QPolygonF& outline : outlines)
        for (qsizetype i = 0; i < outline.size(); ++i) addEdge(outline[i], outline[(i + 1) % outline.size()]);
    for (Crossings& row : rows.crossings) std::ranges::sort(row);
    return rows;
}

}

PatternMarks patternMarks(const QPainterPath& area, Pattern pattern, double scale)
{
    const PatternMetrics metrics = patternMetrics(pattern);
    PatternMarks marks{{}, {}, metrics.width * scale};
    if (metrics.spacing <= 0) return marks;
    const double spacing = metrics.spacing * scale;

    // Turned so that the pattern's lines lie flat; y runs downwards, so a positive angle turns clockwise
    // back.
    const QTransform flat = QTransform().rotate(metrics.angle);
    const QTransform back = flat.inverted();
    const Rows rows = rowsOf(area.toSubpathPolygons(flat), spacing);
    for (size_t i = 0; i < rows.crossings.size(); ++i) {
        const double y = double(rows.first + qint64(i)) * spacing;
        const Crossings& crossings = rows.crossings[i];
        for (size_t pair = 0; pair + 1 < crossings.size(); pair += 2) {
            const double left = crossings[pair];
            const double right = crossings[pair + 1];
            if (pattern != Pattern::Dots) {
                marks.lines.push_back(back.map(QLineF(left, y, right, y)));
                continue;
            }
            for (double column = std::ceil(left / spacing); column * spacing < right; ++column)
                marks.dots.emplace_back(column * spacing, y);
        }
    }
    return marks;
}

}
