#include "ui/map/land_shapes.h"

#include <QHash>

#include <algorithm>

namespace atlas {

namespace {

void addTo(QPainterPath& path, const Outline& outline)
{
    for (const QPolygonF& ring : outline) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
}

AreaShape area(QPainterPath path, const Fill& fill)
{
    path.setFillRule(Qt::OddEvenFill);
    return {std::move(path), fill, {}};
}

void addLines(std::vector<Shape>& shapes, const std::vector<QPolygonF>& pieces, const Stroke& stroke)
{
    for (const QPolygonF& piece : pieces) shapes.emplace_back(LineShape{piece, stroke});
}

}

std::vector<Shape> landShapes(const Boundaries& boundaries, const MapStyle& style, const MapPlane& plane,
                              const QRectF& rect)
{
    const LonLatBox shown = boundsShown(plane, rect);
    std::vector<Shape> shapes;
    QPainterPath sea;
    sea.addRect(rect);
    shapes.push_back(area(sea, {style.palette().water, Pattern::Solid, {}, 1}));

    struct Drawn {
        std::vector<QPolygonF> pieces;
        Stroke stroke;
        int rank;
    };
    std::vector<Drawn> lines;
    const auto rankOf = [&](int country) {
        return country < 0 ? 0 : style.of(boundaries.countries()[size_t(country)].id).rank;
    };
    for (const BoundaryLine& line : boundaries.lines()) {
        if (line.isInternal()) continue;
        std::vector<QPolygonF> pieces = linePieces(line, plane, rect, shown);
        if (pieces.empty()) continue;
        if (line.isCoast()) addLines(shapes, pieces, style.coast());
        lines.push_back({std::move(pieces), style.lineOf(boundaries, line),
                         std::max(rankOf(line.left), rankOf(line.right))});
    }

    QPainterPath plainLand;
    std::vector<std::pair<int, AreaShape>> filled;
    for (const Country& country : boundaries.countries()) {
        if (!mayShow(country.box, shown)) continue;
        const CountryStyle& look = style.of(country.id);
        QPainterPath path;
        addTo(look.isLand() ? plainLand : path, landOutline(country, plane, rect, shown, Copies::All));
        if (!path.isEmpty()) filled.emplace_back(look.rank, area(std::move(path), look.fill));
    }
    shapes.push_back(area(std::move(plainLand), style.land().fill));
    std::ranges::stable_sort(filled, {}, [](const auto& country) { return country.first; });
    for (auto& [rank, shape] : filled) shapes.push_back(std::move(shape));

    std::ranges::stable_sort(lines, {}, &Drawn::rank);
    for (const Drawn& line : lines) addLines(shapes, line.pieces, line.stroke);
    return shapes;
}

std::vector<Shape> outlineShapes(const Boundaries& boundaries, const ActorId& country, const MapPlane& plane,
                                 const QRectF& rect, const Stroke& stroke)
{
    const LonLatBox shown = boundsShown(plane, rect);
    const auto isSide = [&](int index) {
        return index >= 0 && boundaries.countries()[size_t(index)].id == country;
    };
    std::vector<Shape> shapes;
    for (const BoundaryLine& line : boundaries.lines())
        if (isSide(line.left) != isSide(line.right))
            addLines(shapes, linePieces(line, plane, rect, shown), stroke);
    return shapes;
}

}
