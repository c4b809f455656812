#include "ui/picture/fade.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Between the middles of two strokes, in picture units: fine enough to read as a tone, coarse enough to
/// print.
constexpr double engravingPitch = 1.5;

struct Fades {
    double left = 0;
    double right = 0;
};

Fades fadesOf(const BarShape& bar)
{
    const double wanted = bar.fadeLeft + bar.fadeRight;
    const double share = wanted > bar.rect.width() ? bar.rect.width() / wanted : 1;
    return {bar.fadeLeft * share, bar.fadeRight * share};
}

/// Strokes over a fade `length` long that starts at `from` with nothing and runs to the right (or left: −1).
void engrave(QPainterPath& path, const QRectF& rect, double from, double length, int direction)
{
    const int strokes = int(std::ceil(length / engravingPitch));
    for (int i = 0; i < strokes; ++i) {
        const double pitch = length / strokes;
        const double middle = from + direction * (i + 0.5) * pitch;
        const double width = pitch * (i + 0.5) / strokes;
        path.addRect(middle - width / 2, rect.top(), width, rect.height());
    }
}

}

std::vector<FadeStop> fadeStops(const BarShape& bar)
{
    if (bar.rect.width() <= 0) return {};
    const Fades fades = fadesOf(bar);
    std::vector<FadeStop> stops;
    if (fades.left > 0) stops.push_back({0, 0});
    stops.push_back({fades.left / bar.rect.width(), 1});
    stops.push_back({1 - fades.right / bar.rect.width(), 1});
    if (fades.right > 0) stops.push_back({1, 0});
    return stops;
}

QPainterPath engravedBar(const BarShape& bar)
{
    const Fades fades = fadesOf(bar);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QRectF solid = bar.rect.adjusted(fades.left, 0, -fades.right, 0);
    // Only an end that does not fade keeps its round corners.
    if (fades.left <= 0 && fades.right <= 0) path.addRoundedRect(solid, bar.radius, bar.radius);
    else if (solid.width() > 0) path.addRect(solid);
    engrave(path, bar.rect, bar.rect.left(), fades.left, 1);
    engrave(path, bar.rect, bar.rect.right(), fades.right, -1);
    return path;
}

}
