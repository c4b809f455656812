#include "ui/picture/moved.h"

namespace atlas {

namespace {

void move(AreaShape& area, QPointF by) { area.path.translate(by); }
void move(LineShape& line, QPointF by) { line.points.translate(by); }
void move(DotShape& dot, QPointF by) { dot.centre += by; }
void move(BarShape& bar, QPointF by) { bar.rect.translate(by); }
void move(TextShape& text, QPointF by) { text.baseline += by; }

}

Shape moved(Shape shape, QPointF by)
{
    std::visit([by](auto& each) { move(each, by); }, shape);
    return shape;
}

}
