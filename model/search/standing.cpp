#include "model/search/standing.h"

#include <QSet>

#include <algorithm>

namespace atlas {

Standings::Standings(const Collection& things, const History& past, const Moment& moment)
    : collection(things), history(past), day(moment.day),
      ofEvents(size_t(things.dossier().events.size()), Standing::Unknown)
{
    const Event* const first = collection.dossier().events.constData();
    for (const EventState& known : history.events()) ofEvents[size_t(known.event - first)] = Standing::Later;
    for (const EventOnDay& shown : moment.events)
        ofEvents[size_t(shown.state->event - first)] = Standing::Shown;
}

bool Standings::believes(const Citation& citation) const
{
    return history.lens().believes(citation, collection.dossier());
}

Standing Standings::of(Thing thing) const
{
    switch (thing.kind) {
    case ThingKind::Actor: return ofActor(collection.actor(thing));
    case ThingKind::Event: return ofEvents[thing.place];
    case ThingKind::Place: return ofPlace(collection.place(thing));
    case ThingKind::Quote: return ofQuote(collection.quote(thing));
    case ThingKind::Source: break;
    }
    const bool isBelieved = history.lens().believes(collection.source(thing).id, collection.dossier());
    return isBelieved ? Standing::Shown : Standing::Unknown;
}

Standing Standings::ofEvent(const EventId& id) const
{
    const auto place = collection.dossier().eventIndex.constFind(id);
    return place == collection.dossier().eventIndex.cend() ? Standing::Unknown : ofEvents[size_t(*place)];
}

Standing Standings::ofActor(const Actor& actor) const
{
    bool isKnown =
        std::ranges::any_of(actor.citations, [this](const Citation& each) { return believes(each); });
    // What is said of an actor without a date is said of every day.
    if (isKnown) return Standing::Shown;
    for (const StatusClaim* claim : history.statusClaims(actor.id)) {
        isKnown = true;
        const std::optional<Day> earliest = claim->span ? claim->span->start().earliest : std::nullopt;
        if (!earliest || *earliest <= day) return Standing::Shown;
    }
    for (const EventState* event : history.eventsOf(actor.id)) {
        isKnown = true;
        if (ofEvent(event->event->id) == Standing::Shown) return Standing::Shown;
    }
    return isKnown ? Standing::Later : Standing::Unknown;
}

Standing Standings::ofPlace(const EventPlace& place) const
{
    Standing best = Standing::Unknown;
    for (const EventPlace::Visit& visit : place.visits)
        if (believes(visit.claim->citation)) best = std::min(best, ofEvent(visit.event->id));
    return best;
}

Standing Standings::ofQuote(const QuotedWords& quote) const
{
    if (!believes(*quote.citation)) return Standing::Unknown;
    return quote.event.isEmpty() ? Standing::Shown : ofEvent(quote.event);
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
        for (const Event* event : eventsAt(collection.place(thing), history)) take(ofOne(event->id));
        return first;
    case ThingKind::Actor:
        for (const StatusClaim* claim : history.statusClaims(collection.actor(thing).id))
            if (claim->span) take(claim->span->start());
        for (const EventState* event : history.eventsOf(collection.actor(thing).id))
            take(ofOne(event->event->id));
        return first;
    case ThingKind::Source: break;
    }
    return first;
}

std::vector<const Event*> eventsAt(const EventPlace& place, const History& history)
{
    std::vector<const Event*> known;
    std::vector<const Event*> all;
    const auto add = [](const Event* event, std::vector<const Event*>& events) {
        // The visits of one event lie together.
        if (events.empty() || events.back() != event) events.push_back(event);
    };
    for (const EventPlace::Visit& visit : place.visits) {
        add(visit.event, all);
        if (history.lens().believes(visit.claim->citation, history.dossier())) add(visit.event, known);
    }
    return known.empty() ? all : known;
}

const LocalText& nameOf(const EventPlace& place, const History& history)
{
    const auto known = std::ranges::find_if(place.names, [&history](const Claim<Place>* claim) {
        return history.lens().believes(claim->citation, history.dossier());
    });
    return (known == place.names.end() ? place.names.front() : *known)->value.name;
}

namespace {

void addSources(const Event& event, QSet<SourceId>& ids)
{
    const auto addAll = [&ids](const auto& claims) {
        for (const auto& claim : claims) ids.insert(claim.citation.source);
    };
    for (const Citation& citation : event.citations) ids.insert(citation.source);
    addAll(event.when);
    addAll(event.place);
    addAll(event.occurrence);
    addAll(event.participants);
    addAll(event.counts);
    addAll(event.summary);
}

}

std::vector<const Source*> sourcesOf(Thing thing, const Collection& collection)
{
    const Dossier& dossier = collection.dossier();
    QSet<SourceId> ids;
    switch (thing.kind) {
    case ThingKind::Actor: {
        std::vector<const Source*> speaking;
        for (const quint32 place : collection.sourcesOfActor(thing))
            speaking.push_back(&dossier.sources[place]);
        return speaking;
    }
    case ThingKind::Event: addSources(collection.event(thing), ids); break;
    case ThingKind::Place:
        for (const EventPlace::Visit& visit : collection.place(thing).visits)
            ids.insert(visit.claim->citation.source);
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
