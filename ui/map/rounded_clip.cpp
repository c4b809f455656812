#include "ui/map/rounded_clip.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr int cornerSteps = 8;
constexpr int pointCount = 4 * (cornerSteps + 1);

}

RoundedClip::RoundedClip() : outline(QSGGeometry::defaultAttributes_Point2D(), 0)
{
    setGeometry(&outline);
}

void RoundedClip::setShape(const QRectF& rect, double radius)
{
    if (rect == shownRect && radius == shownRadius) return;
    shownRect = rect;
    shownRadius = radius;
    setIsRectangular(radius <= 0);
    setClipRect(rect);
    if (radius <= 0) {
        outline.allocate(4);
        QSGGeometry::updateRectGeometry(&outline, rect);
        markDirty(DirtyGeometry);
        return;
    }

    // A strip that zigzags between the upper and the lower half of the outline.
    outline.allocate(pointCount);
    outline.setDrawingMode(QSGGeometry::DrawTriangleStrip);
    QSGGeometry::Point2D* point = outline.vertexDataAsPoint2D();
    const auto add = [&](double x, double angle) {
        const double dx = radius * std::cos(angle);
        const double dy = radius * (1 - std::sin(angle));
        (point++)->set(float(x + dx), float(rect.top() + dy));
        (point++)->set(float(x + dx), float(rect.bottom() - dy));
    };
    for (int step = 0; step <= cornerSteps; ++step)
        add(rect.left() + radius, std::numbers::pi - std::numbers::pi / 2 * step / cornerSteps);
    for (int step = 0; step <= cornerSteps; ++step)
        add(rect.right() - radius, std::numbers::pi / 2 - std::numbers::pi / 2 * step / cornerSteps);
    markDirty(DirtyGeometry);
}

}
