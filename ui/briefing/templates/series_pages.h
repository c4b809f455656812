#pragma once

#include "ui/briefing/series/series_parts.h"
#include "ui/briefing/templates/templates.h"

namespace atlas::page {

/// Where in a series a page stands.
struct PlaceInSeries {
    size_t number = 1; ///< from 1
    size_t count = 1;
    const SeriesPart* before = nullptr; ///< the part of the page before
};

// The pages of a series that no other template makes, each of a view on its own day. They end where the pages
// end; sources are left to the end of the document.

void addEventPage(const View& view, Manuscript& manuscript, const SeriesPart& part, const PlaceInSeries& place);
void addMonthPage(const View& view, Manuscript& manuscript, const SeriesPart& part, const PlaceInSeries& place,
                  const Series& series);

}
