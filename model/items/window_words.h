#pragma once

#include "model/items/listed_events.h"

namespace atlas {

/// The stretch of time that lists of events speak of: "since the start", "on 6 January 2026", "8 December
/// 2025 – 18 January 2026". It begins in lower case unless a number stands first. A window of one day names
/// its days, too.
QString windowWords(const TimeWindow& window, Language language);

/// Over a list of events: "Events since the start: 9", "Events on 6 January 2026: 3 of 12". The number is
/// that of events with a date.
QString windowTitle(const EventsInWindow& events, Language language);

/// What the number does not tell: "including 2 possible · 3 undated, not counted". Empty where there is
/// nothing.
QString windowNote(const EventsInWindow& events, Language language);

/// The number of events in few words, undated ones included where they are listed: "15 events", "3 of 15
/// events".
QString eventCountWords(const EventsInWindow& events, Language language);

}
