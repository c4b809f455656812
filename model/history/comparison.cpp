#include "model/history/comparison.h"

#include "model/history/undated.h"

#include <algorithm>
#include <unordered_map>

namespace atlas {

using namespace Qt::StringLiterals;

QString differenceGlyph(Difference difference)
{
    switch (difference) {
    case Difference::Joined: return u"+"_s;
    case Difference::PossiblyJoined: return u"+?"_s;
    case Difference::Left: return u"−"_s;
    case Difference::Confirmed: return u"✓"_s;
    case Difference::InBoth: return u"="_s;
    case Difference::Status: break;
    }
    return u"→"_s;
}

QString differenceKey(Difference difference)
{
    switch (difference) {
    case Difference::Joined: return u"change:joined"_s;
    case Difference::PossiblyJoined: return u"change:possibly-joined"_s;
    case Difference::Left: return u"change:left"_s;
    case Difference::Status: break;
    case Difference::Confirmed: return u"change:confirmed"_s;
    case Difference::InBoth: return u"change:in-both"_s;
    }
    return u"change:status"_s;
}

bool isDifferenceKey(const QString& key)
{
    return std::ranges::contains(listedDifferences, key, differenceKey);
}

namespace {

Difference differenceOf(const Change& change)
{
    switch (change.kind) {
    case ChangeKind::Joined:
        return change.after->certainty == Certainty::Possible ? Difference::PossiblyJoined
                                                              : Difference::Joined;
    case ChangeKind::Left: return Difference::Left;
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

const ActorState* Comparison::undatedState(const ActorId& id) const
{
    const auto found = std::ranges::find_if(
        undated, [&](const ActorState* state) { return state->actor->id == id; });
    return found == undated.end() ? nullptr : *found;
}

int Comparison::count(Difference difference) const
{
    return int(std::ranges::count(actors, difference, &ComparedActor::difference));
}

bool Comparison::hasChanges() const
{
    return count(Difference::InBoth) < int(actors.size());
}

namespace {

/// Two days are not told apart by an undated state; through two lenses, on one day, it is a state like any.
enum class UndatedStates { NotCompared, Compared };

/// Fills in what the two moments say of the actors.
void compareActors(Comparison& comparison, const Dossier& dossier, UndatedStates undated)
{
    const Status* counted = dossier.countedStatus();
    Walk earlier(comparison.before);
    Walk later(comparison.after);
    for (const Actor& actor : dossier.actors) {
        const ActorState* before = earlier.stateOf(actor);
        const ActorState* after = later.stateOf(actor);
        if (undated == UndatedStates::NotCompared && (isUndated(before) || isUndated(after))) {
            comparison.undated.push_back(isUndated(after) ? after : before);
        } else if (auto change = changeBetween(actor, counted, before, after)) {
            comparison.actors.push_back({.difference = differenceOf(*change),
                                         .actor = change->actor,
                                         .before = change->before,
                                         .after = change->after,
                                         .when = change->when,
                                         .citations = std::move(change->citations)});
        } else if (before && after && before->status == counted && after->status == counted) {
            comparison.actors.push_back(unchanged(*before, *after));
        }
    }
}

bool isPublication(const EventState& state)
{
    return state.event->kind == EventKind::Publication;
}

bool isRetold(const EventState& before, const EventState& after)
{
    const auto differ = [](const auto* one, const auto* other) {
        return bool(one) != bool(other) || (one && one->value != other->value);
    };
    return differ(before.when, after.when) || differ(before.place, after.place)
        || before.occurrence != after.occurrence || before.conflict != after.conflict;
}

}

Moment differingMoment(const Comparison& comparison)
{
    std::vector<const EventState*> differing = comparison.events;
    for (const RetoldEvent& event : comparison.retoldEvents) differing.push_back(event.after);
    std::ranges::sort(differing, std::less());
    Moment moment = comparison.after;
    std::erase_if(moment.events, [&](const EventOnDay& event) {
        return isPublication(*event.state)
               || !std::ranges::binary_search(differing, event.state, std::less());
    });
    return moment;
}

Comparison compareDays(const History& history, Day from, Day to)
{
    Comparison comparison{.before = history.momentOn(from), .after = history.momentOn(to)};
    comparison.events = history.changesBetween(from, to).events;
    compareActors(comparison, history.dossier(), UndatedStates::NotCompared);
    return comparison;
}

Comparison compareLenses(const History& before, const History& after, Day day)
{
    Comparison comparison{.before = before.momentOn(day), .after = after.momentOn(day)};
    compareActors(comparison, after.dossier(), UndatedStates::Compared);
    const auto shownOn = [](const Moment& moment) {
        std::unordered_map<const Event*, const EventState*> shown;
        for (const EventOnDay& event : moment.events)
            if (!isPublication(*event.state)) shown.emplace(event.state->event, event.state);
        return shown;
    };
    const auto former = shownOn(comparison.before), latter = shownOn(comparison.after);
    for (const EventOnDay& event : comparison.after.events) {
        if (isPublication(*event.state)) continue;
        const auto other = former.find(event.state->event);
        if (other == former.end()) comparison.events.push_back(event.state);
        else if (isRetold(*other->second, *event.state))
            comparison.retoldEvents.push_back({other->second, event.state});
    }
    for (const EventOnDay& event : comparison.before.events)
        if (!isPublication(*event.state) && !latter.contains(event.state->event))
            comparison.lostEvents.push_back(event.state);
    return comparison;
}

}
