#pragma once

#include "model/items/comparison/difference_words.h"
#include "ui/briefing/endnotes.h"
#include "ui/briefing/view.h"
#include "ui/briefing/wording/events.h"

#include <vector>

namespace atlas::page {

/// The events that may have begun between the two days, then those announced for after them, numbered as one
/// list. That a source was published stands among the sources.
struct ComparedEvents {
    std::vector<NumberedEvent> between;
    std::vector<NumberedEvent> announced;
    QString title; ///< of those between the days
};
ComparedEvents comparedEvents(const View& view, const Comparison& comparison);

/// Who is not compared, with sources, as a paragraph; empty where everybody is.
Runs notComparedSentence(const View& view, const Comparison& comparison, Endnotes& notes);

/// Whether the key has switched a kind of change off.
bool isHidden(const View& view, Difference difference);

}
