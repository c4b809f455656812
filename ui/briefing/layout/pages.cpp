#include "ui/briefing/layout/pages.h"

#include "ui/briefing/layout/pour.h"

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
    if (!runningHead.isEmpty()) {
        Flow head = runningHead;
        const Piece piece = page::take(head, room(), true);
        place(head, piece, area.topLeft());
        y += piece.height;
    }
    top = y;
}

void Pages::place(Flow& flow, const Piece& piece, QPointF at)
{
    const int page = int(count()) - 1;
    append(filled.pictures.back().shapes, piece.shapes, at);
    filled.blocks.push_back({flow.name, page, QRectF(at, QSizeF(flow.width, piece.height))});
    if (!flow.bookmark.isEmpty()) filled.bookmarks.push_back({flow.bookmark, page, at.y(), level});
    flow.bookmark.clear(); // the rest of it is no new entry
}

void Pages::add(Section section)
{
    double gap = section.gap;
    const auto isDone = [&] { return std::ranges::all_of(section.flows, &Flow::isEmpty); };
    while (!isDone()) {
        const double from = isFresh() ? y : y + gap;
        const bool fresh = isFresh();
        double height = 0;
        for (Flow& flow : section.flows) {
            if (flow.isEmpty()) continue;
            const Piece piece = page::take(flow, area.bottom() - from, fresh);
            if (piece.height <= 0) continue;
            place(flow, piece, {flow.left, from});
            height = std::max(height, piece.height);
        }
        if (height > 0) y = from + height;
        if (!isDone()) turn();
    }
}

void Pages::add(ColumnSection section)
{
    const auto isDone = [&] { return std::ranges::all_of(section.flows, &Flow::isEmpty); };
    constexpr double tolerance = 0.01; // of sums of heights
    double beside = 0;
    for (const Flow& flow : section.beside) beside += heightOf(flow);
    if (!isFresh() && y + section.gap + beside > area.bottom() + tolerance) turn();
    for (bool begins = true; begins || !isDone(); begins = false) {
        if (!begins) turn();
        const bool fresh = isFresh();
        const double from = fresh ? y : y + section.gap;
        double bottom = from;
        for (Flow& flow : section.beside) {
            if (flow.isEmpty()) continue;
            const Piece piece = page::take(flow, area.bottom() - bottom, fresh);
            place(flow, piece, {flow.left, bottom});
            bottom += piece.height;
        }

        // All of it above what comes below; else the page is filled, but never so that only that is left.
        const std::vector<Column>& columns = begins ? section.columns : section.furtherColumns;
        std::vector<double> tops;
        for (const Column& column : columns) tops.push_back(column.top);
        const auto bottomFor = [&](double limit) {
            return pouredBottom(section.flows, section.blockGap, tops, limit);
        };
        const double limit = area.bottom() - from;
        const std::optional<double> all = bottomFor(limit - section.below);
        const double reach = all ? *all : bottomFor(limit) ? limit - section.below : limit;
        std::vector<double> heights;
        for (const double each : tops) heights.push_back(reach - each);
        for (const Poured& poured : pour(section.flows, section.blockGap, heights, fresh)) {
            const Column& column = columns[poured.column];
            const QPointF at(column.left, from + column.top + poured.top);
            place(section.flows[poured.flow], poured.piece, at);
            bottom = std::max(bottom, at.y() + poured.piece.height);
        }
        if (bottom > from) y = bottom;
    }
}

void Pages::addAtBottom(Section section)
{
    const double spare = area.bottom() - y - heightOf(section);
    if (spare > section.gap) section.gap = spare;
    add(std::move(section));
}

void Pages::beginPage()
{
    if (!isFresh()) turn();
}

void Pages::addPages(Filled other)
{
    const int before = int(count());
    for (PlacedBlock& block : other.blocks) block.page += before;
    for (Bookmark& bookmark : other.bookmarks) bookmark.page += before;
    for (PageLink& link : other.links) {
        link.page += before;
        link.target += before;
    }
    std::ranges::move(other.pictures, std::back_inserter(filled.pictures));
    std::ranges::move(other.blocks, std::back_inserter(filled.blocks));
    std::ranges::move(other.bookmarks, std::back_inserter(filled.bookmarks));
    std::ranges::move(other.links, std::back_inserter(filled.links));
    y = area.bottom();
}

void Pages::mark(const QString& title)
{
    filled.bookmarks.push_back({.title = title, .page = int(count()) - 1, .y = y});
    level = 1;
}

void Pages::draw(qsizetype page, const std::vector<Shape>& shapes)
{
    append(filled.pictures[size_t(page)].shapes, shapes, {});
}

}
