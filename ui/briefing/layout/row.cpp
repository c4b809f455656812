#include "ui/briefing/layout/row.h"

#include <iterator>
#include <numeric>

namespace atlas::page {

namespace {

void move(AreaShape& area, QPointF by)
{
    area.path.translate(by);
}
void move(LineShape& line, QPointF by)
{
    line.points.translate(by);
}
void move(DotShape& dot, QPointF by)
{
    dot.centre += by;
}
void move(BarShape& bar, QPointF by)
{
    bar.rect.translate(by);
}
void move(TextShape& text, QPointF by)
{
    text.baseline += by;
}

}

double heightOf(const Rows& rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [](double sum, const Row& row) { return sum + row.height; });
}

Shape moved(Shape shape, QPointF by)
{
    std::visit([by](auto& kind) { move(kind, by); }, shape);
    return shape;
}

void append(std::vector<Shape>& to, const std::vector<Shape>& shapes, QPointF by)
{
    for (const Shape& shape : shapes) to.push_back(moved(shape, by));
}

void append(Rows& to, Rows rows)
{
    to.insert(to.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

Row space(double height)
{
    return {.height = height, .shapes = {}};
}

void keepWhole(Rows& item)
{
    constexpr size_t many = 14;
    if (item.size() > many) return;
    for (size_t i = 0; i + 1 < item.size(); ++i) item[i].keepWithNext = true;
}

}
