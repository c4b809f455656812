#include "model/history/comparison.h"

#include <algorithm>

namespace atlas {

namespace {

bool isUndated(const ActorState* state)
{
    return state && state->certainty == Certainty::Undated;
}

Difference differenceOf(const Change& change, const Status* counted)
{
    const auto isCounted = [counted](const ActorState* state) { return state->status == counted; };
    switch (change.kind) {
    case ChangeKind::Joined:
        if (!isCounted(change.after)) return Difference::Status;
        return change.after->certainty == Certainty::Possible ? Difference::PossiblyJoined
                                                              : Difference::Joined;
    case ChangeKind::Left: return isCounted(change.before) ? Difference::Left : Difference::Status;
    case ChangeKind::Confirmed: return Difference::Confirmed;
    case ChangeKind::Status: break;
    }
    return Difference::Status;
}

/// Goes through a moment's actors as they stand in the dossier.
class Walk
{
public:
    explicit Walk(const Moment& moment) : next(moment.actors.begin()), end(moment.actors.end()) {}

    /// Null where the actor, which comes after all that were asked for, has no status.
    const ActorState* stateOf(const Actor& actor)
    {
        return next != end && (*next)->actor == &actor ? *next++ : nullptr;
    }

private:
    std::vector<const ActorState*>::const_iterator next;
    std::vector<const ActorState*>::const_iterator end;
};

ComparedActor unchanged(const ActorState& before, const ActorState& after)
{
    return {.difference = Difference::InBoth,
            .actor = after.actor,
            .before = &before,
            .after = &after,
            .when = after.shown->span,
            .citations = {&after.shown->citation}};
}

}

const ComparedActor* Comparison::actor(const ActorId& id) const
{
    const auto found =
        std::ranges::find_if(actors, [&](const ComparedActor& each) { return each.actor->id == id; });
    return found == actors.end() ? nullptr : &*found;
}

int Comparison::count(Difference difference) const
{
    return int(std::ranges::count(actors, difference, &ComparedActor::difference));
}

bool Comparison::hasChanges() const
{
    return count(Difference::InBoth) < int(actors.size());
}

Comparison compareDays(const History& history, Day from, Day to)
{
    Changes changes = history.changesBetween(from, to);
    Comparison comparison{.before = history.momentOn(from),
                          .after = history.momentOn(to),
                          .actors = {},
                          .undated = {},
                          .events = std::move(changes.events)};
    const Status* counted = history.dossier().countedStatus();
    Walk earlier(comparison.before);
    Walk later(comparison.after);
    auto change = changes.actors.begin();
    for (const Actor& actor : history.dossier().actors) {
        const ActorState* before = earlier.stateOf(actor);
        const ActorState* after = later.stateOf(actor);
        if (change != changes.actors.end() && change->actor == &actor) {
            comparison.actors.push_back({.difference = differenceOf(*change, counted),
                                         .actor = change->actor,
                                         .before = change->before,
                                         .after = change->after,
                                         .when = change->when,
                                         .citations = std::move(change->citations)});
            ++change;
        } else if (isUndated(before) || isUndated(after)) {
            comparison.undated.push_back(isUndated(after) ? after : before);
        } else if (before && after && before->status == counted && after->status == counted) {
            comparison.actors.push_back(unchanged(*before, *after));
        }
    }
    return comparison;
}

}
