#include "model/phrases/phrases.h"
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
#include <optional>
#include <utility>

namespace atlas::page {

namespace {

constexpr double gutter = 20;
constexpr double sectionGap = bodyLeading;
constexpr int mapColumns = 2;     ///< that the map goes across
constexpr double highestMap = 0.95; ///< of its width, over the blocks
constexpr double goodMap = 0.48;
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

/// What a card has beyond what it always tells, as far as there is room for it on one page.
struct Extras {
    bool remarks = true; ///< on how sources are read
    bool grounds = true; ///< the words that the status rests on
};

/// From all of it to nothing: what goes first can be missed most easily.
constexpr std::array<Extras, 3> allExtras{Extras{}, Extras{.remarks = false}, Extras{false, false}};

/// What stands beside, below or above the map, and the endnotes that it cites.
struct Card {
    ColumnSection blocks;
    Section sources;
    Endnotes notes;
    bool shortened = false;
};

std::vector<Flow> blocksOf(const View& view, const Actor& actor, Endnotes& notes, Span span, bool grounds)
{
    const BriefingBlocks& wanted = view.request.plan.blocks;
    std::vector<Flow> blocks{actorStatus(view, actor, notes, span), statusBar(view, actor, span),
                             statusHistory(view, actor, notes, span)};
    if (wanted.events) blocks.push_back(actorEvents(view, actor, notes, span));
    if (wanted.voices) blocks.push_back(actorQuotes(view, actor, notes, span, grounds));
    blocks.push_back(actorOutlook(view, actor, notes, span));
    return blocks;
}

QStringList namesOfLeftOut(const View& view, const Actor& actor, const Endnotes& notes, const Extras& extras)
{
    const BriefingBlocks& wanted = view.request.plan.blocks;
    const auto isRemarked = [](const Endnotes::Note& note) { return !note.remarks.empty(); };
    QStringList names;
    if (!extras.grounds && wanted.voices && hasGrounds(view, actor))
        names << phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "the words that the status rests on"));
    if (!extras.remarks && wanted.sources && std::ranges::any_of(notes.notes(), isRemarked))
        names << phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "remarks on the sources"));
    return names;
}

Card cardOf(const View& view, const Actor& actor, const Manuscript& manuscript, const Grid& grid,
            const Extras& extras)
{
    const Span column{grid.span.left, grid.columnWidth()};
    Card card{.blocks = {}, .sources = {}, .notes = manuscript.notes};
    std::vector<Flow> blocks = blocksOf(view, actor, card.notes, column, extras.grounds);
    const QStringList leftOut = namesOfLeftOut(view, actor, card.notes, extras);
    card.shortened = !leftOut.isEmpty();
    if (!manuscript.sourcesApart) blocks.push_back(userNotes(view, column)); // else the cover has them
    std::erase_if(blocks, &Flow::isEmpty);
    card.blocks = {.flows = std::move(blocks),
                   .columns = grid.all(),
                   .furtherColumns = grid.all(),
                   .gap = sectionGap,
                   .blockGap = sectionGap};
    if (manuscript.sourcesApart) return card;
    const Endnotes none(view.dossier, view.history.lens(), view.language);
    const Endnotes& listed = view.request.plan.blocks.sources ? card.notes : none;
    card.sources = {.flows = {sourcesList(view, listed, grid.span, extras.remarks, leftOut)},
                    .gap = sectionGap};
    if (const double height = heightOf(card.sources); height > 0) card.blocks.below = sectionGap + height;
    return card;
}

/// How high the map can be over the columns below it, where that leaves all blocks on one page; the first
/// column of a page across is beside it.
std::optional<double> mapHeightAcross(const Grid& grid, const ColumnSection& section, double room)
{
    constexpr double step = 4;
    const double free = room - section.below;
    if (fit(section.flows, section.blockGap, std::array{free})) return free;
    for (double under = step; free - under - sectionGap >= lowestMap * grid.map().width; under += step)
        if (fit(section.flows, section.blockGap, std::array{free, under, under}))
            return free - under - sectionGap;
    return std::nullopt;
}

/// The same for an upright page, whose map is over all columns.
std::optional<double> mapHeightUpright(const Grid& grid, const ColumnSection& section, double room)
{
    const double width = grid.map().width;
    const double free = room - section.gap - section.below;
    const std::vector<double> tops(size_t(grid.columns), 0.0);
    const auto needed = pouredBottom(section.flows, section.blockGap, tops, free - lowestMap * width);
    if (!needed) return std::nullopt;
    return std::min(free - *needed, highestMap * width);
}

Flow mapFor(const View& view, const Grid& grid, double height)
{
    return framedMap(view, {.moment = view.moment}, mapKey(view), grid.map(), height);
}

/// The blocks fill the column beside the map, and what is left over the columns below it. Without a height
/// that leaves them room, the map is as high as the page and the blocks run on over the next ones.
void putBeside(ColumnSection& section, const View& view, const Grid& grid, std::optional<double> height,
               double room)
{
    const double free = room - section.below;
    section.beside = {mapFor(view, grid, height.value_or(room))};
    section.columns = {{.left = grid.left(mapColumns)}};
    if (!height || *height >= free) return;
    for (int column = 0; column < mapColumns; ++column)
        section.columns.push_back({.left = grid.left(column), .top = *height + sectionGap});
}

}

bool addCountryPage(const View& view, const Actor& actor, Manuscript& manuscript)
{
    Pages& pages = manuscript.pages;
    const Span span = manuscript.sheet.span();
    const bool across = manuscript.sheet.size().width() > manuscript.sheet.size().height();
    const Grid grid{span, across ? 3 : 2};

    const QString name = view.in(actor.name);
    manuscript.subject = name;
    Section top{.flows = {masthead(view, {.kind = cardKind(view, actor), .headline = name}, span)}};
    const double room = pages.content().height() - heightOf(top) - sectionGap;
    const auto heightFor = [&](const Card& card) {
        return across ? mapHeightAcross(grid, card.blocks, room) : mapHeightUpright(grid, card.blocks, room);
    };
    // A map of a good height goes before the extras; one as low as it may be, before a further page.
    Card card = cardOf(view, actor, manuscript, grid, allExtras.front());
    std::optional<double> mapHeight = heightFor(card);
    for (size_t i = 1; i < allExtras.size() && mapHeight.value_or(0) < goodMap * grid.map().width; ++i) {
        Card shorter = cardOf(view, actor, manuscript, grid, allExtras[i]);
        const std::optional<double> height = heightFor(shorter);
        if (!height || (mapHeight && *height < goodMap * grid.map().width)) continue;
        card = std::move(shorter);
        mapHeight = height;
    }

    pages.add(std::move(top));
    pages.setRunningHead(runningHead(view, name, span));
    if (across) {
        putBeside(card.blocks, view, grid, mapHeight, room);
    } else {
        const double height = mapHeight.value_or(highestMap * grid.map().width);
        pages.add(Section{.flows = {mapFor(view, grid, height)}, .gap = sectionGap});
    }
    pages.add(std::move(card.blocks));
    pages.addAtBottom(std::move(card.sources));
    pages.setRunningHead({});
    manuscript.notes = std::move(card.notes);
    return card.shortened;
}

}
