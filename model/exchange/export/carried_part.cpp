#include "model/exchange/export/carried_part.h"

#include "model/exchange/export/shown_event.h"
#include "model/geo/country_names.h"

#include <utility>

namespace atlas {

namespace {

/// No table has a place for these.
void leaveOutTheFrame(Dossier& dossier)
{
    dossier.title = dossier.subtitle = dossier.themesTitle = dossier.summary = {};
    dossier.summaryCitations.clear();
    dossier.revision = 1;
    dossier.defaultLens = Lens::all();
    dossier.frame.reset();
    dossier.lanes = LaneGrouping::Group;
    dossier.statements.clear();
    dossier.outcomes.clear();
    dossier.scenarios.clear();
    dossier.founded.clear();
    dossier.memberCounts.clear();
}

/// Of what others refer to by an id, its name comes along, and no more.
void leaveOutDetails(Dossier& dossier)
{
    for (Actor& actor : dossier.actors) {
        actor.role = {};
        actor.affiliation = {};
        if (actor.citations.size() > 1) actor.citations.resize(1);
        actor.aliases.removeIf([](const QString& alias) { return alias.contains(u';'); });
    }
    for (Status& status : dossier.statuses) {
        status.possibleLabel = {};
        status.pattern = Pattern::Solid;
        status.light = status.dark = status.print = {};
    }
    for (Group& group : dossier.groups) group = {.id = group.id, .label = group.label};
    for (Event& event : dossier.events) {
        event.counts.clear();
        event.citations.removeIf([](const Citation& each) { return each.isUnsourced(); }); // they cite nobody
        event.cautionCitations = event.citations;
    }
}

LocalText nameOf(const ActorId& state)
{
    LocalText name;
    for (const Language language : allLanguages) name.set(language, countryName(state.text(), language));
    return name;
}

/// What the kept events and claims refer to.
struct NamedIds {
    QSet<SourceId> sources;
    QSet<ActorId> actors;
    QSet<StatusId> statuses;
    QSet<GroupId> groups;
    QSet<ThemeId> themes;

    template <typename Value>
    void citeClaims(const QList<Claim<Value>>& claims)
    {
        for (const auto& claim : claims) sources.insert(claim.citation.source);
    }
    void add(const Event& event)
    {
        for (const Citation& citation : event.citations) sources.insert(citation.source);
        citeClaims(event.when);
        citeClaims(event.place);
        citeClaims(event.occurrence);
        citeClaims(event.participants);
        citeClaims(event.summary);
        for (const auto& claim : event.place) actors.insert(claim.value.country);
        for (const auto& claim : event.participants) actors.insert(claim.value.actor);
        groups.insert(event.group);
        for (const ThemeId& theme : event.themes) themes.insert(theme);
    }
    void add(const Actor& actor)
    {
        for (const Citation& citation : actor.citations) sources.insert(citation.source);
        groups.insert(actor.group);
    }
    void add(const StatusClaim& claim)
    {
        sources.insert(claim.citation.source);
        actors.insert(claim.actor);
        statuses.insert(claim.status);
    }
};

template <typename Thing, typename Key>
void keep(QList<Thing>& things, const QSet<Key>& ids)
{
    things.removeIf([&](const Thing& thing) { return !ids.contains(thing.id); });
}

/// In a single table there is no place for what none of its rows speaks of.
void keepNamed(Dossier& dossier)
{
    NamedIds named;
    for (const Event& event : dossier.events) named.add(event);
    for (const StatusClaim& claim : dossier.statusClaims) named.add(claim);
    keep(dossier.actors, named.actors);
    for (const Actor& actor : dossier.actors) named.add(actor);
    keep(dossier.themes, named.themes);
    for (const Theme& theme : dossier.themes) named.sources.insert(theme.citation.source);
    keep(dossier.sources, named.sources);
    keep(dossier.statuses, named.statuses);
    keep(dossier.groups, named.groups);
}

void showEvents(Dossier& dossier, const History& history)
{
    QList<Event> shown;
    for (const Event& event : std::as_const(dossier.events))
        if (const EventState* state = history.event(event.id)) shown.append(shownEvent(*state, history));
    dossier.events = shown;
}

/// A calendar needs a first day, of a year that it can write.
bool hasFirstDay(const Event& event)
{
    const auto first = event.when.isEmpty() ? std::nullopt : event.when.front().value.bounds().earliest;
    return first && first->calendar().year >= 1 && first->calendar().year <= 9999;
}

void showStatuses(Dossier& dossier, const History& history, Day day)
{
    dossier.statusClaims.clear();
    for (const ActorState* state : history.momentOn(day).actors) dossier.statusClaims.append(*state->shown);
}

bool isCountry(const ActorId& id)
{
    return isCountryCode(id.text());
}

/// A calendar has no entry that only names something: who is known by a name alone is left out, and what an
/// event belongs to goes by its id.
void leaveOutNames(Dossier& dossier, Language language)
{
    for (Event& event : dossier.events) {
        event.participants.removeIf([](const auto& claim) { return !isCountry(claim.value.actor); });
        for (auto& claim : event.place)
            if (!isCountry(claim.value.country)) claim.value.country = {};
        citeShownClaims(event);
    }
    for (Actor& actor : dossier.actors) {
        actor.name = nameOf(actor.id);
        actor.group = {};
        actor.aliases.clear();
        actor.summary = {};
        actor.citations.clear();
    }
    for (Group& group : dossier.groups) group.label = LocalText(language, group.id.text());
    for (Theme& theme : dossier.themes) {
        theme.title = LocalText(language, theme.id.text());
        theme.text = {};
        theme.citation = {};
    }
}

/// Of a source that is named for single claims alone, its id is left.
void leaveOutUntoldSources(Dossier& dossier, Language language)
{
    const QSet<SourceId> told = sourcesOfRows(dossier);
    for (Source& source : dossier.sources) {
        if (told.contains(source.id)) continue;
        Source named;
        named.id = source.id;
        named.title = LocalText(language, source.id.text());
        source = named;
    }
}

}

QSet<SourceId> sourcesOfRows(const Dossier& carried)
{
    QSet<SourceId> sources;
    for (const Event& event : carried.events) sources.insert(passageOf(event).source);
    for (const StatusClaim& claim : carried.statusClaims) sources.insert(claim.citation.source);
    for (const Actor& actor : carried.actors)
        if (!actor.citations.isEmpty()) sources.insert(actor.citations.front().source);
    for (const Theme& theme : carried.themes) sources.insert(theme.citation.source);
    return sources;
}

ExportShape shapeOf(const ExportChoice& choice)
{
    switch (choice.format) {
    case ExchangeFormat::Xlsx:
    case ExchangeFormat::Ods:
    case ExchangeFormat::GeoPackage: return ExportShape::Sheets;
    case ExchangeFormat::GeoJson:
    case ExchangeFormat::Kml:
    case ExchangeFormat::Kmz: return ExportShape::Features;
    case ExchangeFormat::ICalendar:
    case ExchangeFormat::TimelineJson: return ExportShape::Moments;
    case ExchangeFormat::Csv: break;
    }
    switch (choice.table) {
    case ExportedTable::Events: return ExportShape::Events;
    case ExportedTable::Members: return ExportShape::Members;
    case ExportedTable::Sources: return ExportShape::Sources;
    }
    std::unreachable();
}

Dossier carriedPart(const History& history, const Dossier& believed, const ExportChoice& choice)
{
    Dossier carried = believed;
    const ExportShape shape = shapeOf(choice);
    if (choice.at) showStatuses(carried, history, *choice.at);
    if (shape == ExportShape::Events || shape == ExportShape::Moments || shape == ExportShape::Sources)
        carried.statusClaims.clear();
    if (shape == ExportShape::Members || shape == ExportShape::Sources) carried.events.clear();
    if (shape == ExportShape::Features || shape == ExportShape::Moments) showEvents(carried, history);
    if (shape == ExportShape::Moments) {
        carried.events.removeIf([](const Event& event) { return !hasFirstDay(event); });
        leaveOutNames(carried, choice.language);
    }
    leaveOutTheFrame(carried);
    leaveOutDetails(carried);
    if (shape == ExportShape::Sources) {
        carried.actors.clear();
        carried.statuses.clear();
        carried.groups.clear();
        carried.themes.clear();
    } else if (shape != ExportShape::Sheets) {
        keepNamed(carried);
        if (shape == ExportShape::Moments) leaveOutUntoldSources(carried, choice.language);
    }
    carried.index();
    return carried;
}

}
