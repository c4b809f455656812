#pragma once

#include "model/history/moment.h"

#include <concepts>
#include <span>
#include <vector>

namespace atlas {

/// The bounds in time of dated events, for questions about stretches of days: an event falls into one where
/// any of its own days does. What a span has no bound for lies before, or after, every day.
class EventSpans
{
public:
    /// Of events by earliest day, each with a time.
    explicit EventSpans(std::span<const EventState> dated);

    /// Calls `visit(place, certainty)` in order for each event that certainly or possibly falls into the days
    /// from `first` to `last`, both included. Takes O(log n) for each event found, however long events before
    /// it last.
    template <std::invocable<size_t, Certainty> Visit>
    void visitWithin(Day first, Day last, Visit visit) const
    {
        if (first > last) return;
        descend(1, 0, leaves, startedBy(last), first, [&](size_t place) {
            const bool isIn = latestStart[place] <= last && earliestEnd[place] >= first;
            visit(place, isIn ? Certainty::Certain : Certainty::Possible);
        });
    }

    /// The stretches between ascending edges (a stretch begins on its edge and ends before the next) into
    /// which an event may fall, and among them those into which it certainly does: half-open and perhaps
    /// empty.
    struct Stretches {
        size_t mayBegin = 0;
        size_t mayEnd = 0;
        size_t begin = 0;
        size_t end = 0;
    };
    Stretches stretchesOf(size_t place, std::span<const Day> edges) const;

private:
    /// How many events can have begun by a day.
    size_t startedBy(Day day) const;

    /// Visits the places from 0 to `limit` whose latest end is not before `first`, by halving: a node of
    /// `furthest` knows the last of all ends under it, from place `from` to `to`.
    template <std::invocable<size_t> Visit>
    void descend(size_t node, size_t from, size_t to, size_t limit, Day first, const Visit& visit) const
    {
        if (from >= limit || furthest[node] < first) return;
        if (to - from == 1) return visit(from);
        const size_t middle = from + (to - from) / 2;
        descend(2 * node, from, middle, limit, first, visit);
        descend(2 * node + 1, middle, to, limit, first, visit);
    }

    std::vector<Day> earliestStart;
    std::vector<Day> latestStart;
    std::vector<Day> earliestEnd;
    std::vector<Day> latestEnd;
    size_t leaves = 1;          ///< a power of two, no less than the number of events
    /// A binary tree over `latestEnd`: node 1 is its root, 2n and 2n+1 are under n.
    std::vector<Day> furthest;
};

}
