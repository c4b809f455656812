#pragma once

#include "model/time/format.h"
#include "ui/briefing/view.h"

#include <optional>
#include <vector>

namespace atlas::page {

/// An event as the page lists it.
struct NumberedEvent {
    int number = 0; ///< from 1, the same in the list and on the strip
    EventOnDay event;
};

/// What has begun or is announced by the page's day, in the order of the list. That a source was published
/// stands among the sources.
std::vector<NumberedEvent> numberedEvents(const View& view);

/// When it is or was: "3 Jan 2026", "March 2025 (day not stated)", "undated, no later than 5 Jan 2026".
QString whenOf(const View& view, const EventState& state, DateStyle style);
/// Whether it may lie after the page's day, as far as the sources say, without being announced for later.
bool isPerhapsLater(const View& view, const EventOnDay& event);
/// Briefly when it is or was: "undated, no later than 5 Jan 2026, perhaps later" than the page's day.
QString whenOnDay(const View& view, const EventOnDay& event);
/// Its time's own citation, then the lens's others.
std::vector<const Citation*> citationsOf(const EventState& state);
/// Where it is, without the state: "Paris"; its short title where no source says where.
QString whereOf(const View& view, const EventState& state);

/// "Paris, 6 January 2026"; the event has a date.
QString whereAndWhen(const View& view, const EventState& state);

/// The latest dated event that has begun by a day no later than the page's; of several, the more important.
const EventState* latestEvent(const View& view, Day by);
/// The next announced event after the page's day; of several, the more important.
const EventState* nextEvent(const View& view);

}
