#pragma once

#include "model/history/history.h"
#include "ui/timeline/index/event_order.h"

namespace atlas {

/// Whether an event is shown in a lane. That a source was written is none of theirs: it is where their ground
/// changes.
bool hasLane(const Event& event);

/// What the timeline's row of words says: what happens on the shown day, is selected, or comes next.
struct EventWords {
    QString lead; ///< "Next", "This day", "Under way", "Selected", "Last"
    QString name; ///< "Paris: leaders’ meeting"
    QString rest; ///< ", 6 January 2026 (announced)", " (2 of 3)"
};

/// `cursor` stands on the day, and is of this history. `selected` may be empty.
EventWords eventWordsOn(const History& history, Day day, const EventCursor& cursor, const EventId& selected,
                        Language language);

/// "8 Dec 2025 – 18 Jan 2026".
QString rangeWords(Day first, Day last, Language language);

}
