#pragma once

#include "model/history/history.h"
#include "model/items/chart_lines.h"
#include "model/time/language.h"

namespace atlas {

/// How long each bar of a chart over time is.
enum class PeriodLength { Month, Year, Decade, Century };

/// Months up to six years; beyond, the shortest of which there are no more than a hundred.
PeriodLength periodLengthFor(Day first, Day last);

/// "Events per month"
QString periodsTitle(PeriodLength length, Language language);

/// How many events fall into each period from that of the first day to that of the last; each leads to a day
/// between these two. Empty where there would be more than can be drawn: two hundred centuries.
QList<PeriodCount> periodCounts(const History& history, Day first, Day last, PeriodLength length,
                                Language language);

/// The events that no period counts: "3 undated, not counted · 1 cancelled, not counted". Empty where there
/// are none.
QString uncountedWords(const History& history, Language language);

}
