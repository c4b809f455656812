#include "model/history/history.h"

#include "model/history/actor_timeline.h"
#include "model/history/bounds.h"
#include "model/history/event_index.h"
#include "model/history/undated.h"

#include <algorithm>

namespace atlas {

namespace {

using ClaimsOfActor = std::vector<const StatusClaim*>;

/// The lens's claims by actor, as the actors and the claims stand in the dossier.
std::vector<ClaimsOfActor> believedClaims(const Dossier& dossier, const Lens& lens)
{
    std::vector<ClaimsOfActor> claims(size_t(dossier.actors.size()));
    for (const StatusClaim& claim : dossier.statusClaims) {
        const auto place = dossier.actorIndex.constFind(claim.actor);
        const bool resolved = place != dossier.actorIndex.constEnd() && dossier.status(claim.status);
        if (resolved && lens.believes(claim.citation, dossier)) claims[size_t(*place)].push_back(&claim);
    }
    return claims;
}

std::optional<Day> lastWrittenDay(const Dossier& dossier, const Lens& lens)
{
    std::optional<Day> last;
    for (const Source& source : dossier.sources) {
        if (!lens.believes(source.id, dossier)) continue;
        const auto written = source.date ? source.date->bounds().latest : std::nullopt;
        if (!written) return std::nullopt;
        last = std::max(last, written);
    }
    return last;
}

/// The last day any believed source can have been written on; nothing where none has a date.
std::optional<Day> lastKnownWriting(const Dossier& dossier, const Lens& lens)
{
    std::optional<Day> last;
    for (const Source& source : dossier.sources)
        if (source.date && lens.believes(source.id, dossier))
            last = std::max(last, source.date->bounds().latest);
    return last;
}

void count(StatusCount& counted, Certainty certainty, int by)
{
    switch (certainty) {
    case Certainty::Certain: counted.certain += by; break;
    case Certainty::Possible: counted.possible += by; break;
    case Certainty::Undated: counted.undated += by; break;
    }
}

}

struct History::Index {
    Index(std::shared_ptr<const Dossier> past, Lens believed, Day otherwise)
        : dossier(std::move(past)), lens(std::move(believed)), claims(believedClaims(*dossier, lens)),
          events(*dossier, lens, ClaimOrder(*dossier)), writtenBy(lastWrittenDay(*dossier, lens)),
          undatedDay(lastKnownWriting(*dossier, lens).value_or(otherwise))
    {
        const ClaimOrder order(*dossier);
        timelines.reserve(claims.size());
        for (size_t i = 0; i < claims.size(); ++i)
            timelines.emplace_back(dossier->actors[qsizetype(i)], claims[i], *dossier, order);
        measure();
    }

    /// The first and last days of all that has a date.
    void measure()
    {
        if (!events.days().empty()) first = events.days().front();
        for (const ActorTimeline& timeline : timelines) {
            const auto spells = timeline.spells();
            if (spells.size() < 2) continue;
            first = std::min(first.value_or(afterAllDays), spells[1].from);
            lastTurn = std::max(lastTurn, std::optional(spells.back().from));
        }
    }

    std::shared_ptr<const Dossier> dossier;
    Lens lens;
    std::vector<ClaimsOfActor> claims; ///< by actor, as the actors stand in the dossier
    std::vector<ActorTimeline> timelines; ///< likewise
    EventIndex events;
    std::optional<Day> writtenBy;
    Day undatedDay; ///< where nothing else has a date
    std::optional<Day> first;
    std::optional<Day> lastTurn; ///< of any actor's status
};

History::History(std::shared_ptr<const Dossier> dossier, Lens lens, Day otherwise)
    : index(std::make_unique<Index>(std::move(dossier), std::move(lens), otherwise))
{
}

History::~History() = default;

const Dossier& History::dossier() const { return *index->dossier; }
std::shared_ptr<const Dossier> History::sharedDossier() const { return index->dossier; }
const Lens& History::lens() const { return index->lens; }

Moment History::momentOn(Day day) const
{
    Moment moment;
    momentOn(day, moment);
    return moment;
}

void History::momentOn(Day day, Moment& moment) const
{
    moment.day = day;
    moment.actors.clear();
    moment.counts.assign(size_t(index->dossier->statuses.size()), {});
    for (const ActorTimeline& timeline : index->timelines) {
        const ActorState* state = timeline.on(day);
        if (!state) continue;
        moment.actors.push_back(state);
        const auto place = size_t(state->status - index->dossier->statuses.constData());
        count(moment.counts[place], state->certainty, 1);
    }
    index->events.on(day, moment.events);
}

Changes History::changesBetween(Day from, Day to) const
{
    Changes changes{from, to, {}, index->events.between(from, to)};
    const Status* counted = index->dossier->countedStatus();
    for (qsizetype i = 0; i < index->dossier->actors.size(); ++i) {
        const ActorTimeline& timeline = index->timelines[size_t(i)];
        const ActorState* before = timeline.on(from);
        const ActorState* after = timeline.on(to);
        if (isUndated(before) || isUndated(after)) continue;
        if (auto change = changeBetween(index->dossier->actors[i], counted, before, after))
            changes.actors.push_back(std::move(*change));
    }
    return changes;
}

std::span<const EventState> History::events() const { return index->events.all(); }
std::span<const EventState> History::datedEvents() const { return index->events.allDated(); }
const EventState* History::event(const EventId& id) const { return index->events.find(id); }
std::vector<const EventState*> History::eventsOf(const ActorId& id) const
{
    return index->events.ofActor(id);
}

void History::eventsWithin(Day first, Day last, std::vector<EventOnDay>& events) const
{
    index->events.within(first, last, events);
}

std::vector<EventCount> History::countEvents(std::span<const Day> edges) const
{
    return index->events.countBetween(edges);
}

std::vector<const StatusClaim*> History::statusClaims(const ActorId& id) const
{
    const auto place = index->dossier->actorIndex.constFind(id);
    if (place == index->dossier->actorIndex.constEnd()) return {};
    std::vector<const StatusClaim*> claims = index->claims[size_t(*place)];
    std::ranges::stable_sort(claims, {}, [](const StatusClaim* claim) {
        return claim->span ? earliestOf(claim->span->start()) : afterAllDays;
    });
    return claims;
}

std::vector<const ActorState*> History::statesOf(const ActorId& id) const
{
    const auto place = index->dossier->actorIndex.constFind(id);
    if (place == index->dossier->actorIndex.constEnd()) return {};
    std::vector<const ActorState*> states;
    for (const ActorTimeline::Spell& spell : index->timelines[size_t(*place)].spells())
        if (spell.state) states.push_back(&*spell.state);
    return states;
}

std::vector<History::Step> History::countOverTime(const StatusId& status) const
{
    struct Turn {
        Day day;
        StatusCount difference;
    };
    const Day first = extent().first;
    std::vector<Turn> turns{{first, {}}};
    for (const ActorTimeline& timeline : index->timelines) {
        const ActorState* before = nullptr;
        for (const ActorTimeline::Spell& spell : timeline.spells()) {
            const bool counted = spell.state && spell.state->status->id == status;
            const ActorState* after = counted ? &*spell.state : nullptr;
            Turn turn{std::max(spell.from, first), {}};
            if (before) count(turn.difference, before->certainty, -1);
            if (after) count(turn.difference, after->certainty, 1);
            if (turn.difference != StatusCount()) turns.push_back(turn);
            before = after;
        }
    }
    std::ranges::stable_sort(turns, {}, &Turn::day);

    std::vector<Step> steps;
    StatusCount sum;
    for (size_t i = 0; i < turns.size(); ++i) {
        const StatusCount& difference = turns[i].difference;
        sum.certain += difference.certain;
        sum.possible += difference.possible;
        sum.undated += difference.undated;
        const bool dayIsOver = i + 1 == turns.size() || turns[i + 1].day != turns[i].day;
        if (dayIsOver && (steps.empty() || steps.back().count != sum)) steps.push_back({turns[i].day, sum});
    }
    return steps;
}

Day History::lastEventDay() const
{
    if (const auto last = index->events.lastDay()) return *last;
    return index->lastTurn.value_or(index->undatedDay);
}

std::pair<Day, Day> History::extent() const
{
    const auto last = std::max(index->events.lastDay(), index->lastTurn);
    const Day first = index->first.value_or(last.value_or(index->undatedDay));
    return {first, std::max(first, last.value_or(first))};
}

std::optional<Day> History::writtenBy() const { return index->writtenBy; }

std::optional<Day> History::nextEventDay(Day day) const
{
    const auto days = index->events.days();
    const auto next = std::ranges::upper_bound(days, day);
    return next == days.end() ? std::nullopt : std::optional(*next);
}

std::optional<Day> History::previousEventDay(Day day) const
{
    const auto days = index->events.days();
    const auto next = std::ranges::lower_bound(days, day);
    return next == days.begin() ? std::nullopt : std::optional(*std::prev(next));
}

}
