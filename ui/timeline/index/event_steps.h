#pragma once

#include "model/history/history.h"
#include "ui/timeline/index/event_order.h"

namespace atlas {

/// Whether a dated event began on a day, as far as its source says, and may not have on any other.
bool beginsOn(const EventState& state, Day day);
/// Whether, besides, it lies on no other.
bool isOn(const EventState& state, Day day);

/// What the timeline's row of words says: what happens on the shown day, is selected, or comes next.
struct EventWords {
    QString lead; ///< "Next", "This day", "Under way", "Possibly", "Selected", "Last"
    QString name; ///< "Paris: leaders’ meeting"
    QString rest; ///< ", 6 January 2026 (announced)", " (2 of 3)"
};

/// `cursor` stands on the day, and is of this history. `selected` may be empty.
EventWords eventWordsOn(const History& history, Day day, const EventCursor& cursor, const EventId& selected,
                        Language language);

/// "Next  Paris: leaders’ meeting, 6 January 2026 (announced)"; empty after the last.
EventWords nextEventWords(const History& history, const EventCursor& cursor, Language language);

/// "8 Dec 2025 – 18 Jan 2026".
QString rangeWords(Day first, Day last, Language language);

}
