#include "model/history/event_index.h"

#include "model/history/bounds.h"

#include <algorithm>

namespace atlas {

namespace {

/// The actors on whose card an event stands: those who take part, the states and organisations they belong
/// to, and the state in which it takes place.
std::vector<ActorId> actorsOf(const EventState& state, const Dossier& dossier, const Lens& lens)
{
    std::vector<ActorId> ids;
    const auto add = [&ids](const ActorId& id) {
        if (!id.isEmpty() && !std::ranges::contains(ids, id)) ids.push_back(id);
    };
    if (state.place) add(state.place->value.country);
    for (const Claim<Participation>& claim : state.event->participants) {
        if (!lens.believes(claim.citation, dossier)) continue;
        add(claim.value.actor);
        if (const Actor* actor = dossier.actor(claim.value.actor)) add(actor->affiliation);
    }
    return ids;
}

}

EventIndex::EventIndex(const Dossier& dossier, const Lens& lens, const ClaimOrder& order) : spans({})
{
    std::vector<EventState> known;
    known.reserve(size_t(dossier.events.size()));
    for (const Event& event : dossier.events)
        if (auto state = eventStateOf(event, dossier, lens, order)) known.push_back(std::move(*state));
    orderByTime(known);

    for (size_t i = 0; i < states.size(); ++i) {
        const EventState& state = states[i];
        byId.insert(state.event->id, i);
        const bool announced = state.occurrence == Occurrence::Announced;
        if (i >= dated) {
            begun.push_back({&state, Certainty::Undated, announced});
            continue;
        }
        begun.push_back({&state, Certainty::Certain, false});
        if (earliest[i] != latest[i]) vague.push_back(i);
        if (const auto from = announcedFrom(*state.event, dossier, lens)) announcements.push_back({i, *from});
        if (earliest[i] != beforeAllDays && (firstDays.empty() || firstDays.back() != earliest[i]))
            firstDays.push_back(earliest[i]);
        last = std::max(last, latestDayOf(state, order));
    }
    indexActors(dossier, lens);
}

void EventIndex::orderByTime(std::vector<EventState>& known)
{
    struct Key {
        bool undated = false;
        Day earliest;
        Day latest;
        size_t place = 0;
    };
    std::vector<Key> keys;
    keys.reserve(known.size());
    for (const EventState& state : known) {
        const DayBounds start = state.when ? state.when->value.start() : DayBounds();
        // An open start has come before any day, an undated event's on none.
        const bool open = state.when && !start.earliest && !start.latest;
        keys.push_back({!state.when, earliestOf(start), open ? beforeAllDays : latestOf(start), keys.size()});
    }
    std::ranges::stable_sort(keys, [](const Key& one, const Key& other) {
        return std::tie(one.undated, one.earliest) < std::tie(other.undated, other.earliest);
    });
    states.reserve(known.size());
    for (const Key& key : keys) {
        states.push_back(std::move(known[key.place]));
        if (key.undated) continue;
        earliest.push_back(key.earliest);
        latest.push_back(key.latest);
    }
    dated = earliest.size();
    spans = EventSpans(allDated());
}

void EventIndex::indexActors(const Dossier& dossier, const Lens& lens)
{
    for (const EventState& state : states)
        for (const ActorId& id : actorsOf(state, dossier, lens)) byActor[id].push_back(&state);
}

const EventState* EventIndex::find(const EventId& id) const
{
    const auto place = byId.constFind(id);
    return place == byId.constEnd() ? nullptr : &states[*place];
}

void EventIndex::on(Day day, std::vector<EventOnDay>& events) const
{
    const auto past = size_t(std::ranges::upper_bound(earliest, day) - earliest.begin());
    events.assign(begun.begin(), begun.begin() + std::ptrdiff_t(past));
    for (const size_t place : vague) {
        if (place >= past) break;
        if (latest[place] > day) events[place].certainty = Certainty::Possible;
    }
    for (const Announcement& announcement : announcements) {
        const size_t place = announcement.place;
        if (place < past || announcement.from > day) continue;
        const bool exact = earliest[place] == latest[place];
        events.push_back({&states[place], exact ? Certainty::Certain : Certainty::Possible, true});
    }
    events.insert(events.end(), begun.begin() + std::ptrdiff_t(dated), begun.end());
}

std::vector<const EventState*> EventIndex::between(Day from, Day to) const
{
    if (to <= from) return {};
    const auto startedBy = [&](Day day) {
        return size_t(std::ranges::upper_bound(earliest, day) - earliest.begin());
    };
    const size_t before = startedBy(from), end = startedBy(to);
    std::vector<const EventState*> events;
    // Of those that can have begun by `from`, only those of no exact day can begin later.
    for (const size_t place : vague) {
        if (place >= std::min(before, end)) break;
        if (latest[place] > from) events.push_back(&states[place]);
    }
    for (size_t place = before; place < end; ++place) events.push_back(&states[place]);
    return events;
}

void EventIndex::within(Day first, Day end, std::vector<EventOnDay>& events) const
{
    events.clear();
    spans.visitWithin(first, end, [&](size_t place, Certainty certainty) {
        events.push_back({&states[place], certainty, false});
    });
}

std::vector<EventCount> EventIndex::countBetween(std::span<const Day> edges) const
{
    if (edges.size() < 2) return {};
    // Each event adds at its first stretch and takes off after its last: the counts are the running sums.
    std::vector<EventCount> counts(edges.size());
    for (size_t place = 0; place < dated; ++place) {
        if (states[place].occurrence == Occurrence::Cancelled) continue;
        const auto [mayBegin, mayEnd, begin, end] = spans.stretchesOf(place, edges);
        if (mayBegin >= mayEnd) continue;
        ++counts[mayBegin].possible;
        --counts[mayEnd].possible;
        if (begin >= end) continue;
        for (const auto& [at, by] : {std::pair(begin, 1), std::pair(end, -1)}) {
            counts[at].certain += by;
            counts[at].possible -= by;
        }
    }
    for (size_t i = 1; i < counts.size(); ++i) {
        counts[i].certain += counts[i - 1].certain;
        counts[i].possible += counts[i - 1].possible;
    }
    counts.pop_back();
    return counts;
}

}
