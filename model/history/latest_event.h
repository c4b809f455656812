#pragma once

#include "model/history/history.h"

namespace atlas {

/// The day by which an event has begun; nothing of an undated one.
std::optional<Day> latestStart(const EventState& event);

/// Of a moment's events that have begun by a day, the latest; of those of one day the most important.
/// Publications tell of events and are none. Null: there is none.
const EventState* latestEvent(const Moment& moment, Day by);

/// The day that another is compared with unless one is chosen: of the latest event before it. Nothing where
/// there is none.
std::optional<Day> dayToCompareWith(const History& history, Day day);

}
