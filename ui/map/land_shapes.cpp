#include "ui/map/land_shapes.h"

#include <algorithm>

namespace atlas {

namespace {

AreaShape area(QPainterPath path, const Fill& fill)
{
    path.setFillRule(Qt::OddEvenFill);
    return {std::move(path), fill, {}};
}

void addTo(QPainterPath& path, const std::vector<QPolygonF>& pieces)
{
    for (const QPolygonF& piece : pieces) path.addPolygon(piece);
}

/// Lines that are drawn alike.
struct Drawn {
    Stroke stroke;
    int rank = 0;
    QPainterPath path;
};

Drawn& drawnLike(std::vector<Drawn>& drawn, const Stroke& stroke, int rank)
{
    const auto found = std::ranges::find_if(
        drawn, [&](const Drawn& each) { return each.rank == rank && each.stroke == stroke; });
    if (found != drawn.end()) return *found;
    drawn.push_back({stroke, rank, {}});
    return drawn.back();
}

bool isEdge(const Boundaries& boundaries, const BoundaryLine& line, const ActorId& country)
{
    const auto isSide = [&](int index) {
        return index >= 0 && boundaries.countries()[size_t(index)].id == country;
    };
    return isSide(line.left) != isSide(line.right);
}

std::vector<Shape> stroked(QPainterPath path, const Stroke& stroke)
{
    if (path.isEmpty()) return {};
    return {AreaShape{std::move(path), {}, stroke}};
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
    QPainterPath coasts;
    std::vector<Drawn> lines;
    for (const FramedLand::Line& framed : land.lines) {
        const BoundaryLine& line = boundaries.lines()[framed.line];
        if (line.isCoast()) addTo(coasts, framed.pieces);
        const int rank = std::max(rankOf(line.left), rankOf(line.right));
        addTo(drawnLike(lines, style.lineOf(boundaries, line), rank).path, framed.pieces);
    }
    std::ranges::move(stroked(std::move(coasts), style.coast()), std::back_inserter(shapes));

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

    std::ranges::stable_sort(lines, {}, &Drawn::rank);
    for (Drawn& line : lines) shapes.emplace_back(AreaShape{std::move(line.path), {}, line.stroke});
    return shapes;
}

std::vector<Shape> outlineShapes(const Boundaries& boundaries, const ActorId& country, const MapPlane& plane,
                                 const QRectF& rect, const Stroke& stroke)
{
    const LonLatBox shown = boundsShown(plane, rect);
    QPainterPath path;
    for (const BoundaryLine& line : boundaries.lines())
        if (isEdge(boundaries, line, country)) addTo(path, linePieces(line, plane, rect, shown));
    return stroked(std::move(path), stroke);
}

std::vector<Shape> outlineShapes(const FramedLand& land, const Boundaries& boundaries, const ActorId& country,
                                 const Stroke& stroke)
{
    QPainterPath path;
    for (const FramedLand::Line& framed : land.lines)
        if (isEdge(boundaries, boundaries.lines()[framed.line], country)) addTo(path, framed.pieces);
    return stroked(std::move(path), stroke);
}

}
