#include "ui/briefing/layout/styles.h"

#include "ui/theme/palette.h"

#include <cmath>

namespace atlas::page {

namespace {

const Palette& ink()
{
    return Palette::of(Look::Print);
}

}

TextStyle body()
{
    return {.size = 8.5, .colour = ink().ink};
}
TextStyle quiet()
{
    return {.size = 8.5, .colour = ink().ink2};
}
TextStyle strong()
{
    return {.size = 8.5, .weight = QFont::DemiBold, .colour = ink().ink};
}
TextStyle numeral()
{
    return {.size = 7, .weight = QFont::DemiBold, .colour = ink().ink, .rise = 3.2};
}
TextStyle warning()
{
    return {.size = 8, .weight = QFont::Medium, .colour = ink().warn};
}
TextStyle note()
{
    return {.size = 8.2, .colour = ink().ink2};
}
TextStyle lead()
{
    return {.size = 9.2, .colour = ink().ink};
}
TextStyle heading()
{
    return {.size = 9.2, .weight = QFont::DemiBold, .colour = ink().ink};
}
TextStyle small()
{
    return {.size = 8.2, .colour = ink().ink2};
}
TextStyle smallStrong()
{
    return {.size = 8.2, .weight = QFont::DemiBold, .colour = ink().ink};
}

TextStyle headline()
{
    return {.size = 21, .weight = QFont::Bold, .colour = ink().ink, .face = Face::Display};
}

TextStyle asOfDate()
{
    return {.size = 19, .weight = QFont::Bold, .colour = ink().ink, .face = Face::Display};
}

double onGrid(double height)
{
    constexpr double slack = 1e-6; // of sums of heights
    return std::ceil(height / gridUnit - slack) * gridUnit;
}

Rows toGrid(Rows rows)
{
    const double height = heightOf(rows);
    if (const double missing = onGrid(height) - height; missing > 0) rows.push_back(space(missing));
    return rows;
}

Rows headed(const Runs& title, double width)
{
    constexpr double leading = 12.4;
    constexpr double over = 4.4;
    constexpr double under = 3; // at least, and what the grid asks for
    Rows rows = setText(title, {.width = width, .leading = leading});
    if (rows.empty()) return rows;
    Row first{.height = rows.front().height + over, .shapes = {}};
    first.shapes.emplace_back(rule(0, width, ruleWidth / 2, ruleWidth, ink().ink));
    append(first.shapes, rows.front().shapes, {0, over});
    rows.front() = std::move(first);
    rows.push_back(space(under));
    return toGrid(std::move(rows));
}

LineShape rule(double left, double right, double y, double width, const QColor& colour)
{
    return {.points = {QPointF(left, y), QPointF(right, y)},
            .stroke = {.colour = colour, .width = width, .dashes = {}}};
}

}
