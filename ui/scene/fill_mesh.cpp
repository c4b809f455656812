#include "ui/scene/mesh_brush.h"
#include "ui/scene/polyline.h"
#include "ui/scene/trapezoids.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Twice the area, positive where the outline runs clockwise on a screen.
double signedArea(const QPolygonF& outline)
{
    double sum = 0;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum;
}

/// Whether an outline bounds the area from within, as a hole does.
bool isHole(const QPolygonF& outline, const QList<QPolygonF>& all)
{
    const auto around = std::ranges::count_if(all, [&outline](const QPolygonF& other) {
        return &other != &outline && other.containsPoint(outline.front(), Qt::OddEvenFill);
    });
    return around % 2 == 1;
}

std::vector<Joint> closedJoints(const QPolygonF& outline)
{
    QPolygonF closed = outline;
    if (closed.front() != closed.back()) closed.append(closed.front());
    return jointsOf(closed);
}

}

void Mesher::fill(const QList<QPolygonF>& outlines, const Fill& shown)
{
    if (!shown.colour.isValid() && shown.pattern == Pattern::Solid) return;
    MeshBrush brush(mesh, shown);
    QList<QPolygonF> insides;
    for (const QPolygonF& outline : outlines) {
        if (outline.size() < 3) continue;
        const std::vector<Joint> joints = closedJoints(outline);
        const bool outwards = (signedArea(outline) > 0) != isHole(outline, outlines);
        const double reach = outwards ? feather : -feather;
        QPolygonF inside;
        std::vector<quint32> inner, outer;
        for (const Joint& joint : joints) {
            inside.append(joint.point - joint.miter * reach);
            inner.push_back(brush.vertex(inside.back()));
            outer.push_back(brush.vertex(joint.point + joint.miter * reach, 0));
        }
        brush.strip(inner, outer);
        insides.append(inside);
    }
    for (const auto& [a, b, c] : trianglesOf(insides))
        brush.triangle(brush.vertex(a), brush.vertex(b), brush.vertex(c));
}

void Mesher::add(const AreaShape& area)
{
    const QList<QPolygonF> outlines = area.path.toSubpathPolygons();
    fill(outlines, area.fill);
    for (const QPolygonF& outline : outlines) stroke(outline, area.stroke);
}

void Mesher::add(const DotShape& dot)
{
    // Near enough to a circle that a chord is never a fifth of a pixel inside it.
    const int corners = std::clamp(int(std::ceil(6 * std::sqrt(dot.radius / feather))), 12, 96);
    QPolygonF circle;
    for (int i = 0; i <= corners; ++i) {
        const double angle = 2 * M_PI * (i % corners) / corners;
        circle.append(dot.centre + dot.radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    fill({circle}, dot.fill);
    stroke(circle, dot.stroke);
}

}
