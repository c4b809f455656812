#include "ui/briefing/templates/series_layout.h"

#include "ui/briefing/blocks/blocks.h"

#include <cmath>

namespace atlas::page {

namespace {

constexpr double gutter = 16.4;
constexpr double uprightMap = 0.56; ///< its height by its width
constexpr double broadMap = 0.66;
constexpr double broadShare = 0.62; ///< of the width

}

SeriesLayout::SeriesLayout(const Sheet& sheet) : whole(sheet.span())
{
    beside = sheet.size().width() > sheet.size().height();
    const double right = whole.left + whole.width;
    if (beside) {
        map = {whole.left, whole.width * broadShare};
        mapHeight = map.width * broadMap;
        column = {map.left + map.width + gutter, right - map.left - map.width - gutter};
        columns = {{.left = column.left}};
        furtherColumns = {{.left = whole.left}, {.left = whole.left + column.width + gutter}};
    } else {
        map = whole;
        mapHeight = map.width * uprightMap;
        column = {whole.left, (whole.width - gutter) / 2};
        columns = furtherColumns = {{.left = whole.left}, {.left = whole.left + column.width + gutter}};
    }
}

void addMembersThatFit(const View& view, Manuscript& manuscript, const SeriesLayout& layout)
{
    // Before a long table is set: rows are at least so high, and no more than so many stand beside one another.
    constexpr double leastRow = 10;
    constexpr double leastColumn = 90;
    const double columns = std::ceil(layout.whole.width / leastColumn);
    const double room = manuscript.pages.room() - SeriesLayout::gap;
    if (double(view.memberStates().size()) / columns * leastRow > room) return;
    Endnotes notes = manuscript.notes;
    Section members{.flows = {membersTable(view, notes, layout.whole)}, .gap = SeriesLayout::gap};
    if (view.memberStates().empty() || heightOf(members) > room) return;
    manuscript.notes = notes;
    manuscript.pages.add(std::move(members));
}

void addMapAndBlocks(Pages& pages, const SeriesLayout& layout, Flow map, std::vector<Flow> blocks)
{
    std::erase_if(blocks, &Flow::isEmpty);
    ColumnSection section{.flows = std::move(blocks),
                          .columns = layout.columns,
                          .furtherColumns = layout.furtherColumns,
                          .gap = SeriesLayout::gap,
                          .blockGap = SeriesLayout::gap};
    if (layout.beside) section.beside.push_back(std::move(map));
    else pages.add(Section{.flows = {std::move(map)}, .gap = SeriesLayout::gap});
    pages.add(std::move(section));
}

}
