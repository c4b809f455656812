#include "ui/map/framed_land.h"

#include "ui/picture/thin.h"

#include <algorithm>

namespace atlas {

namespace {

QPainterPath pathOf(const Outline& outline, double tolerance)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF& ring : outline) {
        const QPolygonF thin = tolerance > 0 ? thinnedRing(ring, tolerance) : ring;
        if (thin.isEmpty()) continue; // an islet smaller than a dot
        path.addPolygon(thin);
        path.closeSubpath();
    }
    return path;
}

bool liesAlongSide(const QPolygonF& line, const QRectF& rect)
{
    const auto all = [&](auto part, double side) {
        return std::ranges::all_of(line, [&](QPointF point) { return part(point) == side; });
    };
    const auto x = [](QPointF point) { return point.x(); };
    const auto y = [](QPointF point) { return point.y(); };
    return all(x, rect.left()) || all(x, rect.right()) || all(y, rect.top()) || all(y, rect.bottom());
}

}

std::vector<FramedLand::Area> framedAreas(const Boundaries& boundaries, const MapPlane& plane,
                                          const QRectF& rect, double tolerance)
{
    const LonLatBox shown = boundsShown(plane, rect);
    std::vector<FramedLand::Area> areas;
    for (size_t i = 0; i < boundaries.countries().size(); ++i) {
        const Country& country = boundaries.countries()[i];
        if (!mayShow(country.box, shown)) continue;
        Outline outline = landOutline(country, plane, rect, shown, Copies::All);
        QPainterPath path = pathOf(outline, tolerance);
        if (!outline.empty()) areas.push_back({i, std::move(outline), std::move(path)});
    }
    return areas;
}

std::vector<FramedLand::Line> framedLines(const Boundaries& boundaries, const MapPlane& plane,
                                          const QRectF& rect, double tolerance)
{
    const LonLatBox shown = boundsShown(plane, rect);
    std::vector<FramedLand::Line> lines;
    for (size_t i = 0; i < boundaries.lines().size(); ++i) {
        const BoundaryLine& line = boundaries.lines()[i];
        if (line.isInternal()) continue;
        std::vector<QPolygonF> pieces = linePieces(line, plane, rect, shown);
        if (tolerance > 0) {
            for (QPolygonF& piece : pieces) piece = thinnedLine(piece, tolerance);
            // What reached into the rectangle by less than that is now a line along its side.
            std::erase_if(pieces, [&](const QPolygonF& piece) { return liesAlongSide(piece, rect); });
        }
        if (!pieces.empty()) lines.push_back({i, std::move(pieces)});
    }
    return lines;
}

}
