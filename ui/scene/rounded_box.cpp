#include "ui/scene/rounded_box.h"

#include <algorithm>
#include <cmath>

namespace atlas {

std::optional<RoundedBox> RoundedBox::of(const QPainterPath& path)
{
    // A start, each corner's curve of three, and lines between them where they do not meet.
    constexpr int fewest = 13, most = 17;
    if (path.elementCount() < fewest || path.elementCount() > most) return {};
    const QRectF rect = path.controlPointRect();
    const double radius = std::abs(path.elementAt(0).y - rect.top());
    if (radius <= 0 || radius > std::min(rect.width(), rect.height()) / 2) return {};
    QPainterPath expected;
    expected.addRoundedRect(rect, radius, radius);
    return path == expected ? std::optional(RoundedBox{rect, radius}) : std::nullopt;
}

}
