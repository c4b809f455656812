#include "ui/scene/mesh_brush.h"
#include "ui/scene/rounded_box.h"

#include <algorithm>
#include <cmath>

namespace atlas {

void Mesher::roundedBox(const RoundedBox& box, const QColor& surface, const QColor& edge, double width)
{
    const double line = edge.isValid() ? std::max(width, 0.0) / 2 : 0;
    const QPointF half(box.rect.width() / 2, box.rect.height() / 2);
    const double reach = line + feather; // beyond the box's edge
    MeshBrush brush(mesh, {.colour = surface, .ink = line > 0 ? edge : QColor()});
    // Towards each corner the distances from its circle's centre grow evenly: a grid of three by three.
    std::array<std::array<quint32, 3>, 3> grid{};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const QPointF out(column == 1 ? 0 : half.x() + reach, row == 1 ? 0 : half.y() + reach);
            const QPointF beyond = out - half + QPointF(box.radius, box.radius);
            const QPointF point = box.rect.center() + QPointF((column - 1) * out.x(), (row - 1) * out.y());
            grid[size_t(row)][size_t(column)] = brush.vertex(point);
            mesh.vertices.back().metrics = {float(beyond.x()), float(beyond.y()), float(-1 - box.radius),
                                            float(line)};
        }
    brush.strip(grid[0], grid[1]);
    brush.strip(grid[1], grid[2]);
}

void Mesher::add(const DotShape& dot)
{
    const QPointF radius(dot.radius, dot.radius);
    const RoundedBox disc{QRectF(dot.centre - radius, dot.centre + radius), dot.radius};
    const bool plain = dot.fill.pattern == Pattern::Solid;
    const bool dashed = !dot.stroke.dashes.empty();
    if (plain) roundedBox(disc, dot.fill.colour, dot.stroke.colour, dashed ? 0 : dot.stroke.width);
    if (plain && !dashed) return;

    // Near enough to a circle that a chord is never a fifth of a pixel inside it.
    const int corners = std::clamp(int(std::ceil(6 * std::sqrt(dot.radius / feather))), 12, 96);
    QPolygonF circle;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * M_PI * (i % corners) / corners;
        circle.append(dot.centre + dot.radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    if (!plain) fill({circle}, dot.fill);
    stroke(circle, dot.stroke);
}

}
