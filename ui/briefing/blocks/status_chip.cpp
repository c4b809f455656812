#include "ui/briefing/blocks/status_chip.h"

#include "model/items/status_words.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/wording/actor.h"

namespace atlas::page {

namespace {

constexpr double chipPadding = 7;
constexpr double swatchWidth = 17;
constexpr double chipLeading = 12.4;

AreaShape box(const QRectF& rect, const Fill& fill, const Stroke& edge)
{
    AreaShape area;
    area.path.addRect(rect);
    area.fill = fill;
    area.stroke = edge;
    return area;
}

/// The status's surface, and the ground for its label: the same, or beside a pattern, in which letters would
/// drown, plain.
std::vector<Shape> surfaceOf(const Status& status, bool possible, const QRectF& rect)
{
    const Fill fill = statusFill(status, possible, Look::Print);
    const Stroke edge = statusEdge(status, possible, Look::Print);
    if (fill.pattern == Pattern::Solid) return {box(rect, fill, edge)};
    QRectF swatch = rect;
    swatch.setWidth(swatchWidth);
    return {box(rect, {.colour = fill.colour, .ink = {}}, edge), box(swatch, fill, edge)};
}

}

Row statusChip(const View& view, const ActorState& state, double width)
{
    const bool possible = state.certainty == Certainty::Possible;
    const bool plain = !possible && state.status->pattern == Pattern::Solid;
    const QString label = statusLabel(*state.status, possible, view.language);
    const TextStyle style{
        .size = 9,
        .weight = QFont::DemiBold,
        .colour = possible ? view.palette.ink : toColour(lookOf(*state.status, Look::Print).label)};
    const double left = chipPadding + (plain ? 0 : swatchWidth);
    const double widest = width - left - chipPadding;
    const Rows lines = setText({{label, style}}, {.width = widest, .leading = chipLeading, .left = left});
    const double labelWidth = lines.size() > 1 ? widest : widthOf(label, style);
    const QRectF surface(0.5, 0.5, left + labelWidth + chipPadding - 1, heightOf(lines) + 3);

    Row row{.height = surface.bottom() + 0.5, .shapes = surfaceOf(*state.status, possible, surface)};
    double top = surface.top() + 1.5;
    for (const Row& line : lines) {
        append(row.shapes, line.shapes, {0, top});
        top += line.height;
    }

    const QString share = shareWords(view, state);
    const double beside = surface.right() + 7;
    if (beside + widthOf(share, quiet()) <= width) {
        const double baseline = surface.top() + 1.5 + baselineIn(chipLeading, quiet().size);
        row.shapes.emplace_back(textAt(share, quiet(), {beside, baseline}));
        return row;
    }
    row.height += 2;
    for (const Row& line : setText({{share, quiet()}}, {.width = width, .leading = bodyLeading})) {
        append(row.shapes, line.shapes, {0, row.height});
        row.height += line.height;
    }
    return row;
}

}
