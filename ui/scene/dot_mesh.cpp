#include "ui/scene/line_profile.h"
#include "ui/scene/mesh_brush.h"

#include <cmath>

namespace atlas {

namespace {

/// The directions of a regular polygon's corners from its centre.
std::vector<QPointF> cornersOf(int count)
{
    const double turn = 2 * M_PI / count;
    const double cosine = std::cos(turn), sine = std::sin(turn);
    std::vector<QPointF> corners;
    corners.reserve(size_t(count));
    QPointF corner(1, 0);
    for (int i = 0; i < count; ++i) {
        corners.push_back(corner);
        corner = {corner.x() * cosine - corner.y() * sine, corner.x() * sine + corner.y() * cosine};
    }
    return corners;
}

/// Writes rings of vertices about a centre, each closed by its first vertex.
class RingWriter
{
public:
    RingWriter(MeshBrush& target, QPointF middle, const std::vector<QPointF>& directions)
        : brush(target), centre(middle), corners(directions)
    {
    }

    std::vector<quint32> ring(double radius, double opacity)
    {
        std::vector<quint32> vertices;
        vertices.reserve(corners.size() + 1);
        for (const QPointF& corner : corners)
            vertices.push_back(brush.vertex(centre + corner * radius, opacity));
        vertices.push_back(vertices.front());
        return vertices;
    }

private:
    MeshBrush& brush;
    QPointF centre;
    const std::vector<QPointF>& corners;
};

}

void Mesher::add(const DotShape& dot)
{
    // Near enough to a circle that a chord is never a fifth of a pixel inside it.
    const int count = std::clamp(int(std::ceil(6 * std::sqrt(dot.radius / feather))), 12, 96);
    const std::vector<QPointF> corners = cornersOf(count);
    const double miter = 1 / std::cos(M_PI / count); // of a corner, by how far a side moves
    if (dot.fill.colour.isValid() || dot.fill.pattern != Pattern::Solid) {
        MeshBrush brush(mesh, dot.fill);
        RingWriter writer(brush, dot.centre, corners);
        const auto inner = writer.ring(dot.radius - feather * miter, 1);
        const auto outer = writer.ring(dot.radius + feather * miter, 0);
        brush.strip(inner, outer);
        brush.fan(std::span(inner).first(corners.size()));
    }
    if (dot.stroke.width <= 0 || !dot.stroke.colour.isValid()) return;
    if (!dot.stroke.dashes.empty()) {
        QPolygonF circle;
        for (const QPointF& corner : corners) circle.append(dot.centre + corner * dot.radius);
        circle.append(circle.front());
        stroke(circle, dot.stroke);
        return;
    }
    const LineProfile profile(dot.stroke.width, feather);
    MeshBrush brush(mesh, {.colour = dot.stroke.colour, .ink = {}});
    RingWriter writer(brush, dot.centre, corners);
    const std::vector<quint32> rails[]{
        writer.ring(dot.radius + profile.edge * miter, 0),
        writer.ring(dot.radius + profile.core * miter, profile.opacity),
        writer.ring(dot.radius - profile.core * miter, profile.opacity),
        writer.ring(dot.radius - profile.edge * miter, 0)};
    for (int i = 0; i < 3; ++i) brush.strip(rails[i], rails[i + 1]);
}

}
