#include "ui/briefing/blocks/actor_blocks.h"
#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/blocks/framed_map.h"
#include "ui/briefing/blocks/map_key.h"
#include "ui/briefing/blocks/running_head.h"
#include "ui/briefing/layout/pour.h"
#include "ui/briefing/layout/styles.h"
#include "ui/briefing/templates/templates.h"
#include "ui/briefing/wording/actor.h"

#include <algorithm>
#include <array>

namespace atlas::page {

namespace {

constexpr double gutter = 20;
constexpr double sectionGap = bodyLeading;
constexpr int mapColumns = 2;     ///< that the map goes across
constexpr double highestMap = 0.95; ///< of its width, over the blocks
constexpr double lowestMap = 0.37;

/// Columns of a measure that reads well: three across a landscape page, two across an upright one.
struct Grid {
    Span span;
    int columns = 2;

    double columnWidth() const { return page::columnWidth(span.width, columns, gutter); }
    double left(int column) const { return span.left + column * (columnWidth() + gutter); }
    Span map() const { return {span.left, mapColumns * columnWidth() + (mapColumns - 1) * gutter}; }
    std::vector<Column> all() const
    {
        std::vector<Column> edges;
        for (int column = 0; column < columns; ++column) edges.push_back({.left = left(column)});
        return edges;
    }
};

std::vector<Flow> blocksOf(const View& view, const Actor& actor, Endnotes& notes, Span span)
{
    const BriefingBlocks& wanted = view.request.plan.blocks;
    std::vector<Flow> blocks{actorStatus(view, actor, notes, span), statusBar(view, actor, span),
                             statusHistory(view, actor, notes, span)};
    if (wanted.events) blocks.push_back(actorEvents(view, actor, notes, span));
    if (wanted.voices) blocks.push_back(actorQuotes(view, actor, notes, span));
    blocks.push_back(actorOutlook(view, actor, notes, span));
    blocks.push_back(userNotes(view, span));
    std::erase_if(blocks, &Flow::isEmpty);
    return blocks;
}

Flow mapFor(const View& view, const Grid& grid, double height)
{
    return framedMap(view, {.moment = view.moment}, mapKey(view), grid.map(), height);
}

/// The blocks fill the column beside the map, and what is left over the columns below it, where the map leaves
/// them room; where there is too much for that, the map is as high as the page and the blocks run on over the
/// next ones.
ColumnSection besideMap(const View& view, const Grid& grid, ColumnSection section, double room)
{
    constexpr double step = 4;
    const double free = room - section.below;
    const Column beside{.left = grid.left(mapColumns)};
    double height = free; // of the map
    double under = 0;     // of the columns below it
    while (height >= lowestMap * grid.map().width &&
           !fit(section.flows, section.blockGap, std::array{free, under, under})) {
        under += step;
        height = free - under - sectionGap;
    }
    if (height < lowestMap * grid.map().width) {
        height = room;
        under = 0;
    }
    section.beside = {mapFor(view, grid, height)};
    section.columns = {beside};
    if (under > 0)
        for (int column = 0; column < mapColumns; ++column)
            section.columns.push_back({.left = grid.left(column), .top = height + sectionGap});
    return section;
}

/// The map over all columns: as high as the blocks leave it on one page.
Section mapOver(const View& view, const Grid& grid, const ColumnSection& section, double room)
{
    const double width = grid.map().width;
    const double below = section.gap + section.below;
    const std::vector<double> tops(size_t(grid.columns), 0.0);
    const auto needed = pouredBottom(section.flows, section.blockGap, tops, room - below);
    const double height = needed ? room - below - *needed : highestMap * width;
    return {.flows = {mapFor(view, grid, std::clamp(height, lowestMap * width, highestMap * width))},
            .gap = sectionGap};
}

}

void addCountryPage(const View& view, const Actor& actor, Manuscript& manuscript)
{
    Pages& pages = manuscript.pages;
    const Span span = manuscript.sheet.span();
    const bool landscape = manuscript.sheet.size().width() > manuscript.sheet.size().height();
    const Grid grid{span, landscape ? 3 : 2};

    const QString name = view.in(actor.name);
    Section top{.flows = {masthead(view, {.kind = cardKind(view, actor), .headline = name}, span)}};
    ColumnSection blocks{.flows = blocksOf(view, actor, manuscript.notes, {span.left, grid.columnWidth()}),
                         .columns = grid.all(),
                         .furtherColumns = grid.all(),
                         .gap = sectionGap,
                         .blockGap = sectionGap};
    Section sources;
    if (view.request.plan.blocks.sources && !manuscript.sourcesApart) {
        sources = {.flows = {sourcesList(view, manuscript.notes, span, true)}, .gap = sectionGap};
        blocks.below = sources.gap + heightOf(sources);
    }

    const double room = pages.content().height() - heightOf(top) - sectionGap;
    pages.add(std::move(top));
    pages.setRunningHead(runningHead(view, name, span));
    if (landscape) {
        blocks = besideMap(view, grid, std::move(blocks), room);
    } else {
        pages.add(mapOver(view, grid, blocks, room));
    }
    pages.add(std::move(blocks));
    pages.addAtBottom(std::move(sources));
    pages.setRunningHead({});
}

}
