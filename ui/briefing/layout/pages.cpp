#include "ui/briefing/layout/pages.h"

#include <algorithm>

namespace atlas::page {

double heightOf(const Section& section)
{
    double height = 0;
    for (const Flow& flow : section.flows) height = std::max(height, heightOf(flow));
    return height;
}

Pages::Pages(QSizeF paperSize, QRectF content) : paper(paperSize), area(content)
{
    turn();
}

void Pages::turn()
{
    filled.pictures.push_back({.size = paper, .shapes = {}});
    y = area.top();
}

void Pages::add(Section section)
{
    std::vector<bool> marked(section.flows.size(), false);
    double gap = section.gap;
    const auto isDone = [&] { return std::ranges::all_of(section.flows, &Flow::isEmpty); };
    while (!isDone()) {
        const double top = isFresh() ? y : y + gap;
        const bool fresh = isFresh();
        double height = 0;
        for (size_t i = 0; i < section.flows.size(); ++i) {
            Flow& flow = section.flows[i];
            if (flow.isEmpty()) continue;
            const Piece piece = page::take(flow, area.bottom() - top, fresh);
            if (piece.height <= 0) continue;
            const int page = int(count()) - 1;
            append(filled.pictures.back().shapes, piece.shapes, {flow.left, top});
            filled.blocks.push_back({flow.name, page, QRectF(flow.left, top, flow.width, piece.height)});
            if (!marked[i] && !flow.bookmark.isEmpty())
                filled.bookmarks.push_back({flow.bookmark, page, top});
            marked[i] = true;
            height = std::max(height, piece.height);
        }
        if (height > 0) y = top + height;
        if (!isDone()) turn();
    }
}

void Pages::addAtBottom(Section section)
{
    const double spare = area.bottom() - y - heightOf(section);
    if (spare > section.gap) section.gap = spare;
    add(std::move(section));
}

void Pages::draw(qsizetype page, const std::vector<Shape>& shapes)
{
    append(filled.pictures[size_t(page)].shapes, shapes, {});
}

}
