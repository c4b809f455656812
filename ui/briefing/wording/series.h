#pragma once

#include "model/time/format.h"
#include "ui/briefing/series/series_parts.h"

namespace atlas::page {

/// "One page for each event".
QString seriesKind(const View& view, SeriesOf of);
/// "From 1 March 2025 to 6 January 2026: 11 events."
QString seriesRange(const View& view, const Series& series);
/// Why a series has no page: a sentence.
QString emptySeries(const View& view, const Series& series);

/// "Event 3 of 11", "Month 3 of 4".
QString placeInSeries(const View& view, SeriesOf of, size_t number, size_t count);
/// An event's title, a month's name, a country's name.
QString titleOf(const View& view, const SeriesPart& part);
/// "Dec 2025", or the first and last month of several.
QString monthsWords(const View& view, const CalendarDate& first, const CalendarDate& last, DateStyle style);

}
