#include "ui/briefing/strip/mark.h"

#include "ui/briefing/layout/text.h"

#include <algorithm>

namespace atlas::page {

namespace {

TextStyle labelStyle(const QColor& colour)
{
    return {.size = 8, .weight = QFont::DemiBold, .colour = colour};
}

}

double markWidth(const QString& label)
{
    constexpr double padding = 5;
    return std::max(2 * markRadius, widthOf(label, labelStyle(Qt::black)) + padding);
}

std::vector<Shape> numberedMark(QPointF centre, const QString& label, const QColor& colour, bool hollow)
{
    constexpr double ring = 1.4;
    const double inset = hollow ? ring / 2 : 0;
    const double width = markWidth(label);
    const QRectF bounds(centre.x() - width / 2 + inset, centre.y() - markRadius + inset, width - 2 * inset,
                        2 * (markRadius - inset));
    AreaShape disc;
    disc.path.addRoundedRect(bounds, bounds.height() / 2, bounds.height() / 2);
    disc.fill.colour = hollow ? QColor(Qt::white) : colour;
    if (hollow) disc.stroke = {.colour = colour, .width = ring, .dashes = {}};

    const TextStyle style = labelStyle(hollow ? colour : QColor(Qt::white));
    const QPointF baseline(centre.x(), centre.y() - markRadius + baselineIn(2 * markRadius, style.size));
    return {disc, textAt(label, style, baseline, Anchor::Centre)};
}

}
