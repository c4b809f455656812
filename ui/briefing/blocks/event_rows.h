#pragma once

#include "ui/briefing/blocks/blocks.h"
#include "ui/briefing/layout/row.h"
#include "ui/briefing/wording/events.h"

namespace atlas::page {

/// How an event of a list is set. Points.
struct EventMeasure {
    double width = 0;
    double indent = 0;                  ///< of its text, beside its mark: the same down the list
    Density density = Density::Roomy; ///< compact: by its short title
};

/// What the marks of a list need beside its text, in points.
double eventsIndent(const std::vector<NumberedEvent>& events);
/// An event of a list: its numbered mark, its time and title, its sources.
Rows eventRows(const View& view, Endnotes& notes, const NumberedEvent& numbered, EventMeasure measure);

}
