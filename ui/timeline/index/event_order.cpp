#include "ui/timeline/index/event_order.h"

#include <algorithm>

namespace atlas {

namespace {

/// Nothing for an event that no source dates, or that the timeline does not reach.
std::optional<EventStop> stopOf(const History& history, size_t event, const TimeRange& whole)
{
    const EventState& state = history.events()[event];
    if (!state.when) return {};
    const DayBounds bounds = state.when->value.bounds();
    const Day first{qint64(whole.start)}, last{qint64(whole.end) - 1};
    const Day day = std::max(bounds.earliest.value_or(first), first);
    if (day > last || (bounds.latest && *bounds.latest < first)) return {};
    return EventStop{day, event};
}

}

EventOrder::EventOrder(const History& history, const TimeRange& whole)
{
    for (size_t event = 0; event < history.events().size(); ++event)
        if (const auto stop = stopOf(history, event, whole)) order.push_back(*stop);
}

std::span<const EventStop> EventOrder::on(Day day) const
{
    const auto same = std::ranges::equal_range(order, day, {}, &EventStop::day);
    return {same.begin(), same.end()};
}

const EventStop* EventOrder::nearest(double day) const
{
    if (order.empty()) return nullptr;
    const auto number = [](const EventStop& stop) { return double(stop.day.sinceEpoch()); };
    const auto later = std::ranges::lower_bound(order, day, {}, number);
    if (later == order.begin()) return &order.front();
    const EventStop& before = on((later - 1)->day).front();
    return later == order.end() || day - number(before) <= number(*later) - day ? &before : &*later;
}

void EventCursor::follow(Day day)
{
    if (!atStop || reached()->day != day) arrive(day, Approach::Forwards);
}

void EventCursor::arrive(Day day, Approach approach)
{
    const auto same = order.on(day);
    const auto first = size_t(same.data() - order.stops().data());
    atStop = !same.empty();
    place = atStop && approach == Approach::Backwards ? first + same.size() - 1 : first;
    stepped = false;
}

void EventCursor::stepTo(const EventStop& stop)
{
    place = size_t(&stop - order.stops().data());
    atStop = stepped = true;
}

const EventStop* EventCursor::next() const
{
    const size_t after = atStop ? place + 1 : place;
    return after < order.stops().size() ? &order.stops()[after] : nullptr;
}

const EventStop* EventCursor::previous() const
{
    return place > 0 ? &order.stops()[place - 1] : nullptr;
}

const EventStop* EventCursor::nextAfterDay(Day day) const
{
    const auto later = std::ranges::upper_bound(order.stops(), day, {}, &EventStop::day);
    return later == order.stops().end() ? nullptr : &*later;
}

int EventCursor::number() const
{
    return atStop ? int(reached() - order.on(reached()->day).data()) + 1 : 0;
}

int EventCursor::countOnDay() const
{
    return atStop ? int(order.on(reached()->day).size()) : 0;
}

}
