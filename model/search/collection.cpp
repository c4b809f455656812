#include "model/search/collection.h"

#include "model/time/format.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

void tellAll(const LocalText& text, const Sayers& sayers, const Collection::Tell& tell)
{
    for (const Language language : allLanguages)
        if (text.has(language)) tell(text.in(language), sayers);
}

Sayers sayersOf(const QList<Citation>& citations)
{
    Sayers sayers;
    for (const Citation& citation : citations) sayers.append(citation.source);
    if (sayers.isEmpty()) sayers.append(SourceId());
    return sayers;
}

/// `FR` of `FRA`; empty where there is none.
QString shortCode(const ActorId& state)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(state.text());
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

/// Hands over each citation in which a card may quote words, and what these belong to.
template <typename Visit>
void visitCitations(const Dossier& dossier, Visit visit)
{
    for (const Statement& statement : dossier.statements) {
        const ActorId about = statement.about.isEmpty() ? statement.speaker : statement.about.first();
        visit(statement.citation, statement.event, about, statement.speaker, statement.gloss);
    }
    for (const Event& event : dossier.events) {
        const auto visitOne = [&](const Citation& citation) { visit(citation, event.id, {}, {}, {}); };
        for (const Citation& citation : event.citations) visitOne(citation);
        for (const auto& claim : event.when) visitOne(claim.citation);
        for (const auto& claim : event.place) visitOne(claim.citation);
        for (const auto& claim : event.occurrence) visitOne(claim.citation);
        for (const auto& claim : event.participants) visitOne(claim.citation);
        for (const auto& claim : event.counts) visitOne(claim.citation);
        for (const auto& claim : event.summary) visitOne(claim.citation);
        for (const Citation& citation : event.cautionCitations) visitOne(citation);
    }
    for (const StatusClaim& claim : dossier.statusClaims)
        visit(claim.citation, {}, claim.actor, {}, claim.note);
    for (const Actor& actor : dossier.actors)
        for (const Citation& citation : actor.citations) visit(citation, {}, actor.id, {}, {});
    for (const Citation& citation : dossier.summaryCitations) visit(citation, {}, {}, {}, {});
}

}

bool isBelieved(const Sayers& sayers, const Lens& lens, const Dossier& dossier)
{
    return sayers.isEmpty()
        || std::ranges::any_of(sayers, [&](const SourceId& id) { return lens.believes(id, dossier); });
}

Collection::Collection(std::shared_ptr<const Dossier> dossier) : held(std::move(dossier))
{
    collectPlaces();
    collectQuotes();
    collectActorSources();
    const auto append = [this](ThingKind kind, auto count) {
        for (quint32 place = 0; place < quint32(count); ++place) all.push_back({kind, place});
    };
    append(ThingKind::Actor, held->actors.size());
    append(ThingKind::Event, held->events.size());
    append(ThingKind::Place, places.size());
    append(ThingKind::Quote, quotes.size());
    append(ThingKind::Source, held->sources.size());
}

void Collection::collectPlaces()
{
    // Two claims mean one place where they name it alike in any language, in one country.
    QHash<QString, size_t> known;
    for (const Event& event : held->events) {
        for (const Claim<Place>& claim : event.place) {
            const Place& place = claim.value;
            if (place.name.isEmpty()) continue;
            QStringList keys;
            for (const Language language : allLanguages)
                if (place.name.has(language))
                    keys.append(place.country.text() + u'/' + place.name.in(language));
            size_t number = places.size();
            for (const QString& key : keys) number = std::min(number, known.value(key, number));
            if (number == places.size()) places.push_back({place.country, {}, {}});
            for (const QString& key : keys) known.insert(key, number);
            places[number].visits.push_back({&event, &claim});
            const auto isSame = [&claim](const Claim<Place>* other) {
                return other->value.name == claim.value.name
                    && other->citation.source == claim.citation.source;
            };
            if (std::ranges::none_of(places[number].names, isSame)) places[number].names.push_back(&claim);
        }
    }
}

void Collection::collectQuotes()
{
    // A statement comes before the claims that rest on the same words.
    QSet<QPair<QString, QString>> told;
    visitCitations(*held, [&](const Citation& citation, const EventId& event, const ActorId& actor,
                              const ActorId& speaker, const LocalText& gloss) {
        if (!citation.quote) return;
        const QPair<QString, QString> key(citation.source.text(), citation.quote->words);
        if (told.contains(key)) return;
        told.insert(key);
        quotes.push_back({&citation, event, actor, speaker, gloss});
    });
}

void Collection::collectActorSources()
{
    actorSources.resize(size_t(held->actors.size()));
    const auto add = [this](const ActorId& id, const Citation& citation) {
        const qsizetype actor = held->actorIndex.value(id, -1);
        const qsizetype source = held->sourceIndex.value(citation.source, -1);
        if (actor >= 0 && source >= 0) actorSources[size_t(actor)].push_back(quint32(source));
    };
    for (const Actor& actor : held->actors)
        for (const Citation& citation : actor.citations) add(actor.id, citation);
    for (const StatusClaim& claim : held->statusClaims) add(claim.actor, claim.citation);
    for (const Event& event : held->events)
        for (const Claim<Participation>& claim : event.participants) add(claim.value.actor, claim.citation);
    for (std::vector<quint32>& sources : actorSources) {
        std::ranges::sort(sources);
        const auto again = std::ranges::unique(sources);
        sources.erase(again.begin(), again.end());
    }
}

const QStringList& Collection::wordsOfTime(const Edtf& time) const
{
    const QString written = time.toString();
    QStringList& words = toldTimes[written];
    if (!words.isEmpty()) return words;
    words.append(written);
    for (const Language language : allLanguages)
        words.append(formatEdtf(time, language, DateStyle::Long, Gaps::Silent));
    return words;
}

void Collection::tellNames(Thing thing, const Tell& tell) const
{
    switch (thing.kind) {
    case ThingKind::Actor: {
        const Actor& found = actor(thing);
        tellAll(found.name, {}, tell);
        for (const QString& alias : found.aliases) tell(alias, {});
        if (found.kind == ActorKind::Person) return;
        tell(found.id.text(), {});
        if (found.kind == ActorKind::State) tell(shortCode(found.id), {});
        return;
    }
    case ThingKind::Event:
        tellAll(event(thing).title, {}, tell);
        return tellAll(event(thing).shortTitle, {}, tell);
    case ThingKind::Place:
        for (const Claim<Place>* claim : place(thing).names)
            tellAll(claim->value.name, {claim->citation.source}, tell);
        return;
    case ThingKind::Quote:
        tell(quote(thing).citation->quote->words, {});
        return tellAll(quote(thing).citation->quote->translations, {}, tell);
    case ThingKind::Source:
        tellAll(source(thing).title, {}, tell);
        tellAll(source(thing).shortTitle, {}, tell);
        return tell(source(thing).publisher, {});
    }
}

void Collection::tellTexts(Thing thing, const Tell& tell) const
{
    switch (thing.kind) {
    case ThingKind::Actor: {
        const Sayers sayers = sayersOf(actor(thing).citations);
        tellAll(actor(thing).role, sayers, tell);
        return tellAll(actor(thing).summary, sayers, tell);
    }
    case ThingKind::Event: {
        const Event& found = event(thing);
        for (const auto& claim : found.place) tellAll(claim.value.name, {claim.citation.source}, tell);
        for (const auto& claim : found.when)
            for (const QString& words : wordsOfTime(claim.value)) tell(words, {claim.citation.source});
        for (const auto& claim : found.summary) tellAll(claim.value, {claim.citation.source}, tell);
        return;
    }
    case ThingKind::Place:
        if (const Actor* country = held->actor(place(thing).country)) tellAll(country->name, {}, tell);
        return;
    case ThingKind::Quote:
        if (const Actor* speaker = held->actor(quote(thing).speaker)) tellAll(speaker->name, {}, tell);
        return tellAll(quote(thing).gloss, {}, tell);
    case ThingKind::Source: {
        const Source& found = source(thing);
        tell(found.author, {});
        tell(found.address, {});
        if (!found.date) return;
        for (const QString& words : wordsOfTime(*found.date)) tell(words, {});
        return;
    }
    }
}

}
