#include "ui/picture/font_size.h"
#include "ui/scene/dashes.h"
#include "ui/scene/line_thinning.h"
#include "ui/scene/mesh_brush.h"
#include "ui/scene/polyline.h"

#include <QPainterPathStroker>

#include <algorithm>

namespace atlas {

void Mesher::strokeSolid(std::span<const QPointF> line, const QColor& colour, double width)
{
    const std::vector<Joint> joints = jointsOf(line);
    if (joints.empty()) return;
    MeshBrush brush(mesh, {.colour = colour, .ink = {}});
    // A line is as opaque in its middle as it covers a pixel, up to half a pixel inside its edges.
    const double core = std::abs(width / 2 - feather);
    const double edge = width / 2 + feather;
    const double opacity = std::min(1.0, width / (2 * feather));
    std::vector<quint32> rails[4];
    for (const Joint& joint : joints) {
        rails[0].push_back(brush.vertex(joint.point + joint.miter * edge, 0));
        rails[1].push_back(brush.vertex(joint.point + joint.miter * core, opacity));
        rails[2].push_back(brush.vertex(joint.point - joint.miter * core, opacity));
        rails[3].push_back(brush.vertex(joint.point - joint.miter * edge, 0));
    }
    for (int i = 0; i < 3; ++i) brush.strip(rails[i], rails[i + 1]);
}

void Mesher::stroke(const QPolygonF& line, const Stroke& shown)
{
    if (shown.width <= 0 || !shown.colour.isValid()) return;
    if (shown.dashes.empty()) {
        strokeSolid(line, shown.colour, shown.width);
        return;
    }
    for (const QPolygonF& dash : dashesOf(line, shown.dashes)) strokeSolid(dash, shown.colour, shown.width);
}

void Mesher::add(const LineShape& line)
{
    stroke(line.points, line.stroke);
}

void Mesher::addHalo(const TextShape& text)
{
    constexpr double invisible = 0.25; // of a pixel, in the middle of so wide a line
    QPainterPath letters;
    letters.addText(0, 0, enlarged(text.font), text.text);
    const auto small = QTransform::fromScale(1 / fontEnlargement, 1 / fontEnlargement);
    for (const QPolygonF& outline : letters.toSubpathPolygons(small))
        strokeSolid(thinned(outline, 2 * feather * invisible), text.halo, 2 * text.haloWidth);
}

}
