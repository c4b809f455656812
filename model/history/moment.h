#pragma once

#include "model/dossier/dossier.h"
#include "model/time/certainty.h"

#include <QList>

#include <map>
#include <optional>
#include <vector>

namespace atlas {

/// One actor's status on a day through a lens: the shown claim, and what else is reported.
struct ActorState {
    const Actor* actor = nullptr;
    const Status* status = nullptr;
    Certainty certainty = Certainty::Certain;
    const StatusClaim* shown = nullptr; ///< of the best tier, then more precise, then later published
    std::vector<const StatusClaim*> alsoReported; ///< the lens's others that hold on that day, best first
    bool conflict = false; ///< two sources name different statuses, or times that cannot both be right
};

/// One event as a lens knows it. Independent of the day but for `certainty`.
struct EventState {
    const Event* event = nullptr;
    const Claim<Edtf>* when = nullptr; ///< the shown one; null: undated
    const Claim<Place>* place = nullptr;
    Occurrence occurrence = Occurrence::Held;
    const Claim<Occurrence>* occurrenceClaim = nullptr;
    std::optional<Day> noLaterThan; ///< of an undated event: the first date of a source that speaks of it
    std::vector<const Citation*> citations; ///< the lens's, each source once, best first
    bool conflict = false; ///< sources in the lens contradict each other on time, place, occurrence, participants or counts
};

/// An event that has begun, or is announced, by the shown day; or one that falls into a stretch of days.
struct EventOnDay {
    const EventState* state = nullptr;
    /// That it has begun, or, of a stretch of days, that it falls into them; of one ahead, that it is so
    /// dated.
    Certainty certainty = Certainty::Certain;
    bool ahead = false; ///< announced, and not begun on the shown day
};

struct StatusCount {
    int certain = 0;
    int possible = 0;
    int undated = 0;
    int total() const { return certain + possible + undated; }
    friend bool operator==(const StatusCount&, const StatusCount&) = default;
};

/// How many events fall into a stretch of days.
struct EventCount {
    int certain = 0;
    int possible = 0;
    int total() const { return certain + possible; }
    friend bool operator==(const EventCount&, const EventCount&) = default;
};

/// Everyone's state on one day through one lens: derived, never stored. Its pointers lead into the History
/// (and its Dossier) that made it, which must outlive it.
struct Moment {
    Day day;
    std::vector<const ActorState*> actors; ///< those that have a status that day, in the dossier's order
    std::vector<StatusCount> counts;       ///< one for each status of the dossier, in its order
    std::vector<EventOnDay> events; ///< by earliest day, then by the dossier's order; undated ones last

    const ActorState* actor(const ActorId& id) const;
};

}
