#pragma once

#include "model/history/claim_order.h"
#include "model/history/moment.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// One actor's states over all days, ready to be looked up: a run of spells, each with one and the same
/// state.
///
/// On each day every source speaks with one word: its claim that is certain rather than possible, then the
/// one that began later, so that a source that says how a status follows another is not taken to contradict
/// itself. Between the sources' words ClaimOrder chooses. A claim without a date yields to a dated one of the
/// same status: it speaks of no day, so it neither extends that status to every day nor contradicts it.
class ActorTimeline
{
public:
    struct Spell {
        Day from; ///< to the day before the next spell
        std::optional<ActorState> state;
    };

    /// `believed` are the actor's claims in the lens, in the dossier's order.
    ActorTimeline(const Actor& actor, std::span<const StatusClaim* const> believed, const Dossier& dossier,
                  const ClaimOrder& order);

    /// Null where the actor has no status that day. O(log spells).
    const ActorState* on(Day day) const;
    /// Ascending; the first is from before all days.
    std::span<const Spell> spells() const { return run; }

private:
    std::vector<Spell> run;
};

}
