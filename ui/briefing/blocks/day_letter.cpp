#include "ui/briefing/blocks/day_letter.h"

#include "ui/briefing/layout/text.h"
#include "ui/theme/palette.h"

#include <algorithm>

namespace atlas::page {

std::vector<Shape> dayLetter(const QString& letter, QPointF corner, double side)
{
    constexpr double smallest = 8;
    constexpr double share = 0.68; // of the side
    const Palette& palette = Palette::of(Look::Print);
    AreaShape square;
    square.path.addRect(QRectF(corner.x(), corner.y() - side, side, side));
    square.fill.colour = palette.ink;
    const TextStyle style{
        .size = std::max(smallest, share * side), .weight = QFont::DemiBold, .colour = palette.bg};
    const QPointF baseline(corner.x() + side / 2, corner.y() - side + baselineIn(side, style.size));
    return {std::move(square), textAt(letter, style, baseline, Anchor::Centre)};
}

}
