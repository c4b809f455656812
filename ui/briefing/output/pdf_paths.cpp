#include "ui/briefing/output/pdf_paths.h"

#include "ui/picture/fade.h"

#include <cmath>

namespace atlas {

namespace {

double whole(double points)
{
    return std::round(points * pathUnitsAPoint);
}

QPainterPath wholePath(QPainterPath path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, whole(element.x), whole(element.y));
    }
    return path;
}

Stroke enlargedStroke(Stroke stroke)
{
    stroke.width *= pathUnitsAPoint;
    for (double& length : stroke.dashes) length *= pathUnitsAPoint;
    return stroke;
}

Shape wholeArea(const QPainterPath& path, Fill fill, const Stroke& stroke)
{
    fill.patternScale *= pathUnitsAPoint;
    return AreaShape{wholePath(path), fill, enlargedStroke(stroke)};
}

Shape wholeShape(const AreaShape& area)
{
    return wholeArea(area.path, area.fill, area.stroke);
}

Shape wholeShape(LineShape line)
{
    for (QPointF& point : line.points) point = {whole(point.x()), whole(point.y())};
    line.stroke = enlargedStroke(std::move(line.stroke));
    return line;
}

Shape wholeShape(const DotShape& dot)
{
    QPainterPath path;
    path.addEllipse(dot.centre, dot.radius, dot.radius);
    return wholeArea(path, dot.fill, dot.stroke);
}

Shape wholeShape(const BarShape& bar)
{
    return wholeArea(engravedBar(bar), {.colour = bar.colour, .ink = {}}, {});
}

Shape wholeShape(const TextShape& text)
{
    return text;
}

}

Shape inPathUnits(const Shape& shape)
{
    return std::visit([](const auto& kind) { return wholeShape(kind); }, shape);
}

}
