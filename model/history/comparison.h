#pragma once

#include "model/history/history.h"

#include <array>
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

/// All of them, in the order in which people read them.
inline constexpr std::array listedDifferences{Difference::Joined,    Difference::PossiblyJoined,
                                              Difference::Left,      Difference::Status,
                                              Difference::Confirmed, Difference::InBoth};

/// What stands before a name on a map of differences, and in a key and a list of them: each kind has its own,
/// for where neither colour nor pattern tells.
QString differenceGlyph(Difference difference);

/// By which a session says that the key has switched one off: `change:joined`, `change:possibly-joined`,
/// `change:left`, `change:status`, `change:confirmed`, `change:in-both`. The colon keeps them apart from
/// statuses, whose ids have none.
QString differenceKey(Difference difference);
bool isDifferenceKey(const QString& key);

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

/// An event that two lenses know, and tell otherwise: another time, place or occurrence, or other counts.
struct RetoldEvent {
    const EventState* before = nullptr;
    const EventState* after = nullptr;
};

/// Two moments beside each other, and what stayed as it was. Its pointers lead into the histories, which must
/// outlive it.
struct Comparison {
    Moment before;
    Moment after;
    std::vector<ComparedActor> actors = {};      ///< in the dossier's order
    std::vector<const ActorState*> undated = {}; ///< by whose status no source tells two days apart
    /// Of two days, those that may have begun after the one and by the other; of two lenses, those that only
    /// the latter knows on the day: publications are none, here and below.
    std::vector<const EventState*> events = {};
    std::vector<const EventState*> lostEvents = {}; ///< that only the former lens knows on the day
    std::vector<RetoldEvent> retoldEvents = {};     ///< by the latter's order

    const ComparedActor* actor(const ActorId& id) const;
    /// The state by which an actor is not compared; null where it is, or has no status on either side.
    const ActorState* undatedState(const ActorId& id) const;
    int count(Difference difference) const;
    /// Whether any actor differs.
    bool hasChanges() const;
};

/// The latter moment with those of its events alone that differ: that a source was published is none.
Moment differingMoment(const Comparison& comparison);

/// What History::changesBetween finds. `from` is the earlier day; two equal days differ in nothing.
Comparison compareDays(const History& history, Day from, Day to);

/// One day through two lenses on one dossier.
Comparison compareLenses(const History& before, const History& after, Day day);

}
