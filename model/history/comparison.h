#pragma once

#include "model/history/history.h"

#include <optional>
#include <vector>

namespace atlas {

/// What two days say of an actor, for people. Only the counted status is joined and left: who took another
/// position, or gave it up, has changed status.
enum class Difference {
    Joined,
    PossiblyJoined, ///< on the later day the start is only possible
    Left,
    Status,
    Confirmed, ///< what was possible has become certain
    InBoth     ///< of the counted status on either day, and nothing has changed
};

/// An actor that changed, or has the counted status on both days.
struct ComparedActor {
    Difference difference = Difference::InBoth;
    const Actor* actor = nullptr;
    const ActorState* before = nullptr; ///< null where it had no status
    const ActorState* after = nullptr;
    std::optional<Edtf> when;               ///< of the deciding claim, as Change has it
    std::vector<const Citation*> citations; ///< the deciding claim's, then those of the same status

    /// Whether the counted status is only possible on the later day.
    bool isPossible() const { return after && after->certainty == Certainty::Possible; }
};

/// Two days beside each other: what History::changesBetween finds, and what stayed as it was. Its pointers
/// lead into the History, which must outlive it.
struct Comparison {
    Moment before;
    Moment after;
    std::vector<ComparedActor> actors;      ///< in the dossier's order
    std::vector<const ActorState*> undated; ///< those whose status no source dates: they are not compared
    std::vector<const EventState*> events;  ///< that may have begun after the one day and by the other

    const ComparedActor* actor(const ActorId& id) const;
    int count(Difference difference) const;
    /// Whether any actor differs.
    bool hasChanges() const;
};

/// `from` is the earlier day; two equal days differ in nothing.
Comparison compareDays(const History& history, Day from, Day to);

}
