#include "ui/briefing/strip/role_mark.h"

namespace atlas::page {

namespace {

constexpr double radius = 3.4;

Shape ring(QPointF centre, const Stroke& stroke)
{
    return DotShape{.centre = centre, .radius = radius, .fill = {}, .stroke = stroke};
}

/// Institutions are square.
Shape solid(QPointF centre, const QColor& colour, bool square)
{
    const Fill fill{.colour = colour, .ink = {}};
    if (!square) return DotShape{.centre = centre, .radius = radius, .fill = fill, .stroke = {}};
    AreaShape area;
    area.path.addRect(QRectF(centre.x() - 3, centre.y() - 3, 6, 6));
    area.fill = fill;
    return area;
}

}

std::vector<Shape> roleMark(QPointF centre, EventLine::Mark mark, const Group* group)
{
    const QColor colour = groupColour(group, Look::Print);
    switch (mark) {
    case EventLine::Mark::Announced: return {ring(centre, {.colour = colour, .width = 1.5, .dashes = {}})};
    case EventLine::Mark::NotStated:
        return {ring(centre,
                     {.colour = Palette::of(Look::Print).ink3, .width = 0.9, .dashes = {1.2, 1.5}})};
    case EventLine::Mark::Cancelled: {
        const QPointF reach(4.4, -4.4);
        const Stroke stroke{.colour = colour, .width = 1.4, .dashes = {}};
        return {ring(centre, stroke), LineShape{.points = {centre - reach, centre + reach}, .stroke = stroke}};
    }
    case EventLine::Mark::Soft:
        return {BarShape{.rect = QRectF(centre.x() - 5, centre.y() - 3, 10, 6),
                         .colour = colour,
                         .fadeLeft = 3.4,
                         .fadeRight = 3.4}};
    case EventLine::Mark::Day: break;
    }
    return {solid(centre, colour, group && group->mark == Group::Mark::Square)};
}

}
