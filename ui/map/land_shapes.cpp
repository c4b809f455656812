#include "ui/map/land_shapes.h"

#include <algorithm>

namespace atlas {

namespace {

AreaShape area(QPainterPath path, const Fill& fill)
{
    path.setFillRule(Qt::OddEvenFill);
    return {std::move(path), fill, {}};
}

/// Lines that are drawn alike, one after the other: a page changes its pen once for all of them.
struct Drawn {
    Stroke stroke;
    int rank = 0;
    std::vector<Shape> lines;
};

Drawn& drawnLike(std::vector<Drawn>& drawn, const Stroke& stroke, int rank)
{
    const auto found = std::ranges::find_if(
        drawn, [&](const Drawn& each) { return each.rank == rank && each.stroke == stroke; });
    if (found != drawn.end()) return *found;
    drawn.push_back({stroke, rank, {}});
    return drawn.back();
}

void addLines(std::vector<Shape>& shapes, const std::vector<QPolygonF>& pieces, const Stroke& stroke)
{
    for (const QPolygonF& piece : pieces) shapes.emplace_back(LineShape{piece, stroke});
}

bool isEdge(const Boundaries& boundaries, const BoundaryLine& line, const ActorId& country)
{
    const auto isSide = [&](int index) {
        return index >= 0 && boundaries.countries()[size_t(index)].id == country;
    };
    return isSide(line.left) != isSide(line.right);
}

}

std::vector<Shape> landShapes(const Boundaries& boundaries, const MapStyle& style, const MapPlane& plane,
                              const QRectF& rect)
{
    const FramedLand land{rect, framedAreas(boundaries, plane, rect), framedLines(boundaries, plane, rect)};
    return landShapes(land, boundaries, style);
}

std::vector<Shape> landShapes(const FramedLand& land, const Boundaries& boundaries, const MapStyle& style)
{
    std::vector<Shape> shapes;
    QPainterPath sea;
    sea.addRect(land.rect);
    shapes.push_back(area(sea, {style.palette().water, Pattern::Solid, {}, 1}));

    const auto rankOf = [&](int country) {
        return country < 0 ? 0 : style.of(boundaries.countries()[size_t(country)].id).rank;
    };
    std::vector<Drawn> drawn;
    for (const FramedLand::Line& framed : land.lines) {
        const BoundaryLine& line = boundaries.lines()[framed.line];
        if (line.isCoast()) addLines(shapes, framed.pieces, style.coast());
        const Stroke stroke = style.lineOf(boundaries, line);
        const int rank = std::max(rankOf(line.left), rankOf(line.right));
        addLines(drawnLike(drawn, stroke, rank).lines, framed.pieces, stroke);
    }

    QPainterPath plainLand;
    std::vector<std::pair<int, AreaShape>> filled;
    for (const FramedLand::Area& framed : land.areas) {
        const CountryStyle& look = style.of(boundaries.countries()[framed.country].id);
        if (look.isLand()) plainLand.addPath(framed.path);
        else filled.emplace_back(look.rank, area(framed.path, look.fill));
    }
    shapes.push_back(area(std::move(plainLand), style.land().fill));
    std::ranges::stable_sort(filled, {}, [](const auto& country) { return country.first; });
    for (auto& [rank, shape] : filled) shapes.push_back(std::move(shape));

    std::ranges::stable_sort(drawn, {}, &Drawn::rank);
    for (Drawn& each : drawn) std::ranges::move(each.lines, std::back_inserter(shapes));
    return shapes;
}

std::vector<Shape> outlineShapes(const Boundaries& boundaries, const ActorId& country, const MapPlane& plane,
                                 const QRectF& rect, const Stroke& stroke)
{
    const LonLatBox shown = boundsShown(plane, rect);
    std::vector<Shape> shapes;
    for (const BoundaryLine& line : boundaries.lines())
        if (isEdge(boundaries, line, country)) addLines(shapes, linePieces(line, plane, rect, shown), stroke);
    return shapes;
}

std::vector<Shape> outlineShapes(const FramedLand& land, const Boundaries& boundaries, const ActorId& country,
                                 const Stroke& stroke)
{
    std::vector<Shape> shapes;
    for (const FramedLand::Line& framed : land.lines)
        if (isEdge(boundaries, boundaries.lines()[framed.line], country))
            addLines(shapes, framed.pieces, stroke);
    return shapes;
}

}
