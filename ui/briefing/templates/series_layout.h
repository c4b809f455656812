#pragma once

#include "ui/briefing/layout/pages.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/templates/templates.h"

#include <vector>

namespace atlas::page {

/// How a page of a series divides its sheet: upright, the map over two columns of blocks; broad, the map beside
/// one. The map has the same frame on every page, whatever else there is.
struct SeriesLayout {
    static constexpr double gap = 9; ///< between sections

    explicit SeriesLayout(const Sheet& sheet);

    Span whole;
    Span map;
    double mapHeight = 0;
    Span column; ///< as wide as each; the columns say where
    bool beside = false;
    std::vector<Column> columns;
    std::vector<Column> furtherColumns;
};

/// Adds the members of the view's day where the last page has room for all of them: the map tells them too.
void addMembersThatFit(const View& view, Manuscript& manuscript, const SeriesLayout& layout);

/// Adds the map and, through the columns, the blocks that have something to say.
void addMapAndBlocks(Pages& pages, const SeriesLayout& layout, Flow map, std::vector<Flow> blocks);

}
