#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

// The blocks of an event's page, one file each. A block with nothing to say is empty.

/// When and where it was, whether it was, and what it was.
Flow eventFacts(const View& view, Endnotes& notes, const EventState& event, Span span);
/// Who took part in which way; how many, where only that is told; of a meeting, that no source says.
Flow participantsList(const View& view, Endnotes& notes, const EventState& event, Span span);
/// What differs on the view's day from an earlier one, under a title that says since when.
Flow changesSince(const View& view, Endnotes& notes, Day since, const QString& title, Span span);
/// Words that belong to the event; without any, those that it rests on.
Flow eventQuotes(const View& view, Endnotes& notes, const EventState& event, Span span);
/// What it is expected to bring.
Flow expectedOutcomes(const View& view, Endnotes& notes, const EventState& event, Span span);
/// What its sources leave open, and where they differ.
Flow openQuestions(const View& view, Endnotes& notes, const EventState& event, Span span);

}
