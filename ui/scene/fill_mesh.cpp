#include "ui/scene/mesh_brush.h"
#include "ui/scene/polyline.h"
#include "ui/scene/rounded_box.h"
#include "ui/scene/trapezoids.h"

#include <algorithm>

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

/// Whether an outline, whose last point is its first, turns one way all along and goes around once. Nearly
/// every shape of a timeline does, and needs no vertices but those of its edge.
bool isConvex(const QPolygonF& outline)
{
    const qsizetype corners = outline.size() - 1;
    int left = 0, right = 0, reversals = 0;
    double before = 0;
    for (qsizetype i = 0; i < corners; ++i) {
        const QPointF in = outline[i + 1] - outline[i];
        const QPointF out = outline[(i + 2) % corners] - outline[i + 1];
        const double turn = in.x() * out.y() - in.y() * out.x();
        left += turn < 0;
        right += turn > 0;
        if (in.x() == 0) continue;
        reversals += before * in.x() < 0;
        before = in.x();
    }
    // Once around, its way turns from eastward to westward once, and back once.
    return (left == 0 || right == 0) && reversals <= 2;
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
    std::vector<quint32> around; // the last one's inside
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
        around = std::move(inner);
    }
    if (insides.size() == 1 && isConvex(insides.front())) {
        brush.fan(std::span(around).first(around.size() - 1));
        return;
    }
    for (const auto& [a, b, c] : trianglesOf(insides))
        brush.triangle(brush.vertex(a), brush.vertex(b), brush.vertex(c));
}

void Mesher::add(const AreaShape& area)
{
    const bool plain = area.fill.pattern == Pattern::Solid && area.stroke.dashes.empty();
    if (const auto box = plain ? RoundedBox::of(area.path) : std::nullopt) {
        roundedBox(*box, area.fill.colour, area.stroke.colour, area.stroke.width);
        return;
    }
    const QList<QPolygonF> outlines = area.path.toSubpathPolygons();
    fill(outlines, area.fill);
    for (const QPolygonF& outline : outlines) stroke(outline, area.stroke);
}

}
