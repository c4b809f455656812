#pragma once

#include "model/dossier/dossier.h"
#include "model/history/change.h"
#include "model/history/moment.h"

#include <memory>
#include <span>

namespace atlas {

/// A dossier through one lens, indexed by time: answers for any day without scanning the dossier.
/// Building it is O(n log n) in claims and events; a moment is O(actors + events shown).
class History
{
public:
    /// `otherwise` is the day to look at where neither an event, a status nor a source has a date.
    History(std::shared_ptr<const Dossier> dossier, Lens lens, Day otherwise = Day());
    ~History();
    History(const History&) = delete;
    History& operator=(const History&) = delete;

    const Dossier& dossier() const;
    std::shared_ptr<const Dossier> sharedDossier() const;
    const Lens& lens() const;

    Moment momentOn(Day day) const;
    /// The same, into storage that is reused from one day to the next: scrubbing allocates nothing.
    void momentOn(Day day, Moment& moment) const;
    /// What differs on `to` from `from`; the order of the two days is the caller's.
    Changes changesBetween(Day from, Day to) const;

    /// Every event the lens knows, by earliest day, then by the dossier's order; undated ones last.
    std::span<const EventState> events() const;
    /// Those of them that have a date.
    std::span<const EventState> datedEvents() const;
    const EventState* event(const EventId& id) const;
    /// The events that certainly or possibly fall into the days from `first` to `last`, both included, in the
    /// order of events(), into storage that is reused. Undated ones fall into none. O(log n) for each found.
    void eventsWithin(Day first, Day last, std::vector<EventOnDay>& events) const;
    /// How many events fall into each stretch between two ascending edges: it begins on its edge and ends
    /// before the next. One that lasts, or may lie in several, counts in each. Those that were cancelled are
    /// left out.
    std::vector<EventCount> countEvents(std::span<const Day> edges) const;
    /// All of one actor's status claims in the lens, by start: for its history on the card.
    std::vector<const StatusClaim*> statusClaims(const ActorId& id) const;
    /// The states that one actor has, one after the other; those of days without a status left out.
    std::vector<const ActorState*> statesOf(const ActorId& id) const;
    /// Events in which an actor takes part, is the place's state, or is what a participant belongs to, by
    /// earliest day.
    std::vector<const EventState*> eventsOf(const ActorId& id) const;

    /// Steps of the number of actors with a status, over the whole dossier: each valid from its day to the
    /// next; the first from the first day of extent().
    struct Step {
        Day from;
        StatusCount count;
    };
    std::vector<Step> countOverTime(const StatusId& status) const;

    /// The day of the last event with a date in the lens, by latest day; an event told as past is no later
    /// than its source. Without events, the day of the last status change; without those, when the sources
    /// were written.
    Day lastEventDay() const;
    /// The first and last day with anything on it, both included.
    std::pair<Day, Day> extent() const;
    /// The day after which no source of the lens had been written; nothing where a source has no date.
    std::optional<Day> writtenBy() const;

    /// The first event day after (or the last before) a day, for stepping from event to event: an event's day
    /// is the earliest day it can begin on.
    std::optional<Day> nextEventDay(Day day) const;
    std::optional<Day> previousEventDay(Day day) const;

private:
    struct Index;
    std::unique_ptr<Index> index;
};

}
