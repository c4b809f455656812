#pragma once

#include "model/history/event_spans.h"
#include "model/history/event_state.h"

#include <QHash>

#include <span>
#include <vector>

namespace atlas {

/// The events that a lens knows, ordered by time so that those of a day are a prefix.
class EventIndex
{
public:
    EventIndex(const Dossier& dossier, const Lens& lens, const ClaimOrder& order);
    EventIndex(const EventIndex&) = delete;
    EventIndex& operator=(const EventIndex&) = delete;

    /// By earliest day, those of an open start first; then by the dossier's order; undated ones last.
    std::span<const EventState> all() const { return states; }
    const EventState* find(const EventId& id) const;
    std::vector<const EventState*> ofActor(const ActorId& id) const { return byActor.value(id); }

    /// Those that have begun or are announced, in order: into storage that is reused.
    void on(Day day, std::vector<EventOnDay>& events) const;
    /// Those that may have begun after `from` and by `to`, in order; none where no day lies between.
    std::vector<const EventState*> between(Day from, Day to) const;
    /// Those that certainly or possibly fall into a stretch of days, both included, in order: as on().
    void within(Day first, Day last, std::vector<EventOnDay>& events) const;
    /// How many fall into each stretch between two ascending edges; cancelled ones into none.
    std::vector<EventCount> countBetween(std::span<const Day> edges) const;

    std::span<const EventState> allDated() const { return std::span(states).first(dated); }

    /// The days on which an event can begin at the earliest, each once, ascending.
    std::span<const Day> days() const { return firstDays; }
    /// The last day an event has; nothing where none has a date.
    std::optional<Day> lastDay() const { return last; }

private:
    void orderByTime(std::vector<EventState>& known);
    void indexActors(const Dossier& dossier, const Lens& lens);

    std::vector<EventState> states;
    size_t dated = 0;           ///< how many of them have a date
    EventSpans spans;           ///< of the dated ones
    std::vector<Day> earliest;  ///< of the dated ones, as they stand
    std::vector<Day> latest;    ///< the latest day each can begin on
    std::vector<size_t> vague;  ///< those for which the two differ
    struct Announcement {
        size_t place = 0;
        Day from;
    };
    std::vector<Announcement> announcements; ///< of the dated ones
    std::vector<EventOnDay> begun;           ///< each as it is once it has certainly begun: copied in one go
    QHash<EventId, size_t> byId;
    QHash<ActorId, std::vector<const EventState*>> byActor;
    std::vector<Day> firstDays;
    std::optional<Day> last;
};

}
