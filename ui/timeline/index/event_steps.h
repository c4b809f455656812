#pragma once

#include "model/history/history.h"

namespace atlas {

/// Whether an event is shown in a lane. That a source was written is none of theirs: it is where their ground
/// changes.
bool hasLane(const Event& event);

/// The most important of the events with a lane that can begin on a day; the earlier in the dossier of equal
/// ones. Null: none.
const EventState* chiefEventOn(const History& history, Day day);

/// What the timeline's row of words says: what happens on the shown day, is selected, or comes next.
struct EventWords {
    QString lead; ///< "Next", "On this day", "Selected", "Last"
    QString name; ///< "Paris: leaders’ meeting"
    QString rest; ///< ", 6 January 2026 (announced)"
};

EventWords eventWordsOn(const History& history, Day day, const EventId& selected, Language language);

/// "8 Dec 2025 – 18 Jan 2026".
QString rangeWords(Day first, Day last, Language language);

}
