#include "model/search/standing.h"

#include <QSet>

#include <algorithm>

namespace atlas {

Standings::Standings(const Collection& things, const History& past, const Moment& moment)
    : collection(things), history(past), day(moment.day),
      isEventShown(size_t(things.dossier().events.size()))
{
    const Event* const first = collection.dossier().events.constData();
    for (const EventOnDay& shown : moment.events) isEventShown[size_t(shown.state->event - first)] = true;
}

bool Standings::believes(const Citation& citation) const
{
    return history.lens().believes(citation, collection.dossier());
}

Standing Standings::of(Thing thing) const
{
    switch (thing.kind) {
    case ThingKind::Actor: return ofActor(collection.actor(thing));
    case ThingKind::Event: return ofEvent(&collection.event(thing));
    case ThingKind::Place: return ofPlace(collection.place(thing));
    case ThingKind::Quote: return ofQuote(collection.quote(thing));
    case ThingKind::Source: break;
    }
    const bool isBelieved = history.lens().believes(collection.source(thing).id, collection.dossier());
    return isBelieved ? Standing::Shown : Standing::Unknown;
}

Standing Standings::ofEvent(const Event* event) const
{
    if (!event || !history.event(event->id)) return Standing::Unknown;
    const Event* const first = collection.dossier().events.constData();
    return isEventShown[size_t(event - first)] ? Standing::Shown : Standing::Later;
}

Standing Standings::ofActor(const Actor& actor) const
{
    bool isKnown = std::ranges::any_of(actor.citations, [this](const Citation& each) { return believes(each); });
    // What is said of an actor without a date is said of every day.
    if (isKnown) return Standing::Shown;
    for (const StatusClaim* claim : history.statusClaims(actor.id)) {
        isKnown = true;
        const std::optional<Day> earliest = claim->span ? claim->span->start().earliest : std::nullopt;
        if (!earliest || *earliest <= day) return Standing::Shown;
    }
    for (const EventState* event : history.eventsOf(actor.id)) {
        isKnown = true;
        if (ofEvent(event->event) == Standing::Shown) return Standing::Shown;
    }
    return isKnown ? Standing::Later : Standing::Unknown;
}

Standing Standings::ofPlace(const EventPlace& place) const
{
    Standing best = Standing::Unknown;
    for (const EventPlace::Visit& visit : place.visits)
        if (believes(*visit.citation)) best = std::min(best, ofEvent(visit.event));
    return best;
}

Standing Standings::ofQuote(const QuotedWords& quote) const
{
    if (!believes(*quote.citation)) return Standing::Unknown;
    return quote.event.isEmpty() ? Standing::Shown : ofEvent(collection.dossier().event(quote.event));
}

DayBounds Standings::beginning(Thing thing) const
{
    const auto ofOne = [this](const EventId& id) {
        const EventState* state = history.event(id);
        return state && state->when ? state->when->value.start() : DayBounds();
    };
    DayBounds first;
    const auto take = [&first](const DayBounds& days) {
        if (days.earliest && (!first.earliest || *days.earliest < *first.earliest)) first = days;
    };
    switch (thing.kind) {
    case ThingKind::Event: return ofOne(collection.event(thing).id);
    case ThingKind::Quote: return ofOne(collection.quote(thing).event);
    case ThingKind::Place:
        for (const EventPlace::Visit& visit : collection.place(thing).visits) take(ofOne(visit.event->id));
        return first;
    case ThingKind::Actor:
        for (const StatusClaim* claim : history.statusClaims(collection.actor(thing).id))
            if (claim->span) take(claim->span->start());
        for (const EventState* event : history.eventsOf(collection.actor(thing).id)) take(ofOne(event->event->id));
        return first;
    case ThingKind::Source: break;
    }
    return first;
}

namespace {

void addSources(const Event& event, QSet<SourceId>& ids)
{
    for (const Citation& citation : event.citations) ids.insert(citation.source);
    for (const auto& claim : event.when) ids.insert(claim.citation.source);
}

}

std::vector<const Source*> sourcesOf(Thing thing, const Collection& collection)
{
    const Dossier& dossier = collection.dossier();
    QSet<SourceId> ids;
    switch (thing.kind) {
    case ThingKind::Actor: {
        const Actor& actor = collection.actor(thing);
        for (const Citation& citation : actor.citations) ids.insert(citation.source);
        for (const StatusClaim& claim : dossier.statusClaims)
            if (claim.actor == actor.id) ids.insert(claim.citation.source);
        for (const Event& event : dossier.events)
            for (const Claim<Participation>& claim : event.participants)
                if (claim.value.actor == actor.id) ids.insert(claim.citation.source);
        break;
    }
    case ThingKind::Event: addSources(collection.event(thing), ids); break;
    case ThingKind::Place:
        for (const EventPlace::Visit& visit : collection.place(thing).visits) ids.insert(visit.citation->source);
        break;
    case ThingKind::Quote: ids.insert(collection.quote(thing).citation->source); break;
    case ThingKind::Source: return {&collection.source(thing)};
    }
    std::vector<const Source*> sources;
    for (const Source& source : dossier.sources)
        if (ids.contains(source.id)) sources.push_back(&source);
    return sources;
}

}
