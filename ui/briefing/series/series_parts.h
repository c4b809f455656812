#pragma once

#include "ui/briefing/view.h"

#include <optional>
#include <vector>

namespace atlas::page {

/// What one page (or more) of a series is about. Which field is set depends on what the series is of.
struct SeriesPart {
    Day day; ///< of its map
    const EventState* event = nullptr;
    std::optional<CalendarDate> month; ///< its first day
    const Actor* country = nullptr;
};

/// Events that have no page of their own, and why.
struct LeftOut {
    std::vector<const EventState*> undated;
    std::vector<const EventState*> earlier; ///< before the range
    std::vector<const EventState*> later;   ///< announced for after it

    bool isEmpty() const { return undated.empty() && earlier.empty() && later.empty(); }
};

/// The pages of a series, in order, between two days, both included.
struct Series {
    SeriesOf of = SeriesOf::Event;
    Day from;
    Day to;
    std::vector<SeriesPart> parts;
    LeftOut leftOut; ///< of a series of events or months
    /// Of a series of months: those in which nothing happened, as stretches from first to last.
    std::vector<std::pair<CalendarDate, CalendarDate>> quietMonths;
};

/// From the day that the session compares with, else from the dossier's first day, to the session's own.
Series seriesOf(const View& view);

/// The first day from which on an event has certainly begun, as far as its source bounds that, but none after
/// `to`: the day of its page.
Day pageDayOf(const EventState& event, Day to);

CalendarDate monthOf(Day day);
CalendarDate nextMonth(const CalendarDate& month);
/// The last day of a month, but none after `to`.
Day lastDayOf(const CalendarDate& month, Day to);

}
