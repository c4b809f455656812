#include "model/phrases/phrases.h"
#include "ui/briefing/blocks/headed_block.h"
#include "ui/briefing/blocks/series_blocks.h"
#include "ui/briefing/layout/styles.h"
#include "ui/picture/text_extent.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastNumberWidth = 20;
constexpr double pageWidth = 28;
constexpr double gap = 4;

/// A line of dots from where the words end to the page's number.
LineShape leader(double from, double to, double y, const QColor& colour)
{
    LineShape dots = rule(from, to, y, 0.8, colour);
    dots.stroke.dashes = {0.8, 2.4};
    return dots;
}

double endOf(const Row& row)
{
    double end = 0;
    for (const Shape& shape : row.shapes)
        if (const auto* text = std::get_if<TextShape>(&shape))
            end = std::max(end, text->baseline.x() + textWidth(text->text, text->font));
    return end;
}

/// The widths of the columns before the titles.
struct Widths {
    double number = leastNumberWidth;
    double when = 0;
};

Widths widthsOf(std::span<const ContentsLine> lines)
{
    Widths widths;
    for (const ContentsLine& line : lines) {
        widths.number = std::max(widths.number, widthOf(line.number, strong()) + 8);
        if (!line.when.isEmpty()) widths.when = std::max(widths.when, widthOf(line.when, quiet()) + 10);
    }
    return widths;
}

Rows lineRows(const View& view, const ContentsLine& line, const Widths& widths, double width)
{
    constexpr double leading = 12.4;
    constexpr double below = 1.6;
    const double left = widths.number + widths.when;
    const double baseline = baselineIn(leading, body().size);
    Rows rows = setText({{line.title, line.page ? body() : quiet()}},
                        {.width = width - left - pageWidth - gap, .leading = leading, .left = left});
    if (rows.empty()) rows.push_back(space(leading));
    std::vector<Shape> before;
    if (!line.number.isEmpty())
        before.emplace_back(textAt(line.number, strong(), {widths.number - 8, baseline}, Anchor::Right));
    if (!line.when.isEmpty()) before.emplace_back(textAt(line.when, quiet(), {widths.number, baseline}));
    rows.front().shapes.insert(rows.front().shapes.begin(), before.begin(), before.end());
    if (line.page) {
        Row& last = rows.back();
        const QString number = QString::number(*line.page);
        const double right = width - widthOf(number, body()) - gap;
        const double from = endOf(last) + gap;
        if (from < right) last.shapes.emplace_back(leader(from, right, baseline - 0.4, view.palette.ink3));
        last.shapes.emplace_back(textAt(number, body(), {width, baseline}, Anchor::Right));
    }
    for (Row& row : rows) row.keepWithNext = true;
    rows.back().keepWithNext = false;
    rows.back().height += below;
    return rows;
}

}

std::vector<Section> contents(const View& view, std::span<const ContentsLine> lines, Span span)
{
    const Widths widths = widthsOf(lines);
    std::vector<Section> sections;
    for (const ContentsLine& line : lines) {
        Flow flow = titledBlock(u"contents"_s, {}, span);
        flow.body = lineRows(view, line, widths, span.width);
        if (sections.empty()) {
            const QString title = phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Contents"));
            flow.head = headed({{title, heading()}}, span.width);
        }
        sections.push_back({.flows = {std::move(flow)}, .gap = sections.empty() ? 12.0 : 0.0});
    }
    return sections;
}

}
