#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

// The blocks of a page about one actor, one file each, as wide as a column. A block with nothing to say is
// empty. The order in which they are made is the order in which their sources are numbered.

/// Its status on the page's day: since and until when, who else has it, what else is reported; who it is.
Flow actorStatus(const View& view, const Actor& actor, Endnotes& notes, Span span);
/// Its dated statuses on a line of time, as far as the page's day; empty where it has none.
Flow statusBar(const View& view, const Actor& actor, Span span);
/// All that is claimed of its status over time; empty where that is no more than the status on the day.
Flow statusHistory(const View& view, const Actor& actor, Endnotes& notes, Span span);
/// Its part in the events that have begun or are announced by the page's day, the latest first.
Flow actorEvents(const View& view, const Actor& actor, Endnotes& notes, Span span);
/// What it says, is said of it, and, with `grounds`, the words that its status rests on.
Flow actorQuotes(const View& view, const Actor& actor, Endnotes& notes, Span span, bool grounds = true);
/// Whether the status on the page's day rests on words that can be quoted.
bool hasGrounds(const View& view, const Actor& actor);
/// What the events it takes part in are expected to bring, and the scenarios that name it.
Flow actorOutlook(const View& view, const Actor& actor, Endnotes& notes, Span span);

}
