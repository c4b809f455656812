#pragma once

#include "model/history/history.h"
#include "ui/timeline/index/time_range.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// Where a step comes to rest.
struct EventStop {
    Day day;          ///< the first of the event's days that the timeline reaches
    size_t event = 0; ///< its place in History::events()
    friend bool operator==(const EventStop&, const EventStop&) = default;
};

/// A timeline's dated events as stepping visits them: by their earliest day, then in the dossier's order.
class EventOrder
{
public:
    EventOrder() = default;
    EventOrder(const History& history, const TimeRange& whole);

    std::span<const EventStop> stops() const { return order; }
    std::span<const EventStop> on(Day day) const;
    /// The one nearest to a day with a fraction, the first of those on the same; null where there are none.
    const EventStop* nearest(double day) const;

private:
    std::vector<EventStop> order;
};

/// Where in the order a clock stands: at one of its day's events, or between two where its day has none.
class EventCursor
{
public:
    enum class Approach { Forwards, Backwards };

    EventCursor() = default;
    explicit EventCursor(EventOrder shown) : order(std::move(shown)) {}

    /// To a day: of its events the first counts as reached, or coming backwards the last.
    void arrive(Day day, Approach approach);
    /// The clock came to a day by itself. Where one of that day's events is reached already, it stays so.
    void follow(Day day);
    /// To a stop of this cursor's own, such as next().
    void stepTo(const EventStop& stop);

    /// Null where the day has no events.
    const EventStop* reached() const { return atStop ? &order.stops()[place] : nullptr; }
    /// Whether it was reached by a step.
    bool wasStepped() const { return stepped; }
    const EventStop* next() const;
    const EventStop* previous() const;
    /// The first event of a later day.
    const EventStop* nextAfterDay(Day day) const;
    /// The reached event's number among its day's, from 1; 0: none is reached.
    int number() const;
    int countOnDay() const;

private:
    EventOrder order;
    size_t place = 0; ///< of the reached one, or of the first after the day
    bool atStop = false;
    bool stepped = false;
};

}
