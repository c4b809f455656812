#pragma once

#include "model/history/comparison.h"
#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"
#include "ui/briefing/wording/comparison.h"

namespace atlas::page {

// The blocks of a comparison, one file each. The view is of its later day.

/// What differs, on a map with a key; the events' places have their numbers. `height` points high.
Flow differencesMap(const View& view, const Comparison& comparison, const ComparedEvents& events, Span span,
                    double height);
/// What the differences look like, with the number of each; lines of nought stay.
Row differencesKey(const View& view, const Comparison& comparison);

/// How two small maps stand to each other.
enum class Arrangement { Beside, Stacked };
/// Who stood where on either day: a small map, the date and the number of members of each.
Flow comparedDays(const View& view, const Comparison& comparison, Span span, Arrangement arrangement,
                  double height);

/// Who has one of the differences, by name in columns; empty where nobody has.
Flow differenceList(const View& view, const Comparison& comparison, Difference difference, Endnotes& notes,
                    Span span);
/// A sentence that nothing differs, or nothing can; empty where something does.
Flow noDifference(const View& view, const Comparison& comparison, Span span);
/// Who is not compared, and why; empty where everybody is.
Flow notCompared(const View& view, const Comparison& comparison, Endnotes& notes, Span span);

/// What happened between the two days; says so where nothing did.
Flow eventsBetween(const View& view, const ComparedEvents& events, Endnotes& notes, Span span);
/// What is announced for after the later day; says so where nothing is.
Flow announcedAfter(const View& view, const ComparedEvents& events, Endnotes& notes, Span span);

}
