#include "tests/model/history/dossier_builder.h"

#include <algorithm>

namespace atlas::test {

using namespace Qt::StringLiterals;

namespace {

Citation citing(const QString& source)
{
    Citation citation;
    citation.source = SourceId(source);
    return citation;
}

LocalText text(const QString& words)
{
    return LocalText(Language::English, words);
}

std::optional<Edtf> time(const QString& edtf)
{
    return edtf.isEmpty() ? std::nullopt : std::optional(Edtf::parse(edtf).value());
}

Claim<Count> counted(const QString& what, int number, const QString& source, const QString& asOf)
{
    return {Count{text(what), QString::number(number), number, time(asOf)}, citing(source)};
}

}

Day day(QStringView iso)
{
    return Day::fromIso(iso).value();
}

DossierBuilder::DossierBuilder()
{
    for (const QString& id : {u"member"_s, u"partner"_s, u"ambiguous"_s}) {
        Status status;
        status.id = StatusId(id);
        status.label = text(id);
        status.counted = id == "member"_L1;
        dossier.statuses.append(status);
    }
}

DossierBuilder& DossierBuilder::source(const QString& id, Tier tier, const QString& date)
{
    Source source;
    source.id = SourceId(id);
    source.title = text(id);
    source.tier = tier;
    source.date = time(date);
    dossier.sources.append(source);
    return *this;
}

DossierBuilder& DossierBuilder::state(const QString& id)
{
    Actor actor;
    actor.id = ActorId(id);
    actor.name = text(id);
    dossier.actors.append(actor);
    return *this;
}

DossierBuilder& DossierBuilder::person(const QString& id, const QString& affiliation)
{
    state(id);
    dossier.actors.back().kind = ActorKind::Person;
    dossier.actors.back().affiliation = ActorId(affiliation);
    return *this;
}

DossierBuilder& DossierBuilder::claim(const QString& actor, const QString& status, const QString& span,
                                      const QString& source)
{
    dossier.statusClaims.append({ActorId(actor), StatusId(status), time(span), citing(source), {}});
    return *this;
}

Event& DossierBuilder::eventWith(const QString& id, const QString& source)
{
    auto found = std::ranges::find(dossier.events, EventId(id), &Event::id);
    if (found == dossier.events.end()) {
        Event event;
        event.id = EventId(id);
        event.title = text(id);
        dossier.events.append(event);
        found = std::prev(dossier.events.end());
    }
    if (!std::ranges::contains(found->citations, SourceId(source), &Citation::source))
        found->citations.append(citing(source));
    return *found;
}

DossierBuilder& DossierBuilder::event(const QString& id, const QString& when, const QString& source)
{
    Event& event = eventWith(id, source);
    if (!when.isEmpty()) event.when.append({*time(when), citing(source)});
    return *this;
}

DossierBuilder& DossierBuilder::publication(const QString& id, const QString& when, const QString& source)
{
    event(id, when, source);
    eventWith(id, source).kind = EventKind::Publication;
    return *this;
}

DossierBuilder& DossierBuilder::unsourcedEvent(const QString& id)
{
    Event event;
    event.id = EventId(id);
    dossier.events.append(event);
    return *this;
}

DossierBuilder& DossierBuilder::occurrence(const QString& event, Occurrence occurrence, const QString& source)
{
    eventWith(event, source).occurrence.append({occurrence, citing(source)});
    return *this;
}

DossierBuilder& DossierBuilder::place(const QString& event, const Place& place, const QString& source)
{
    eventWith(event, source).place.append({place, citing(source)});
    return *this;
}

DossierBuilder& DossierBuilder::participant(const QString& event, const QString& actor, const QString& source,
                                            Mode mode)
{
    Participation participation;
    participation.actor = ActorId(actor);
    participation.mode = mode;
    eventWith(event, source).participants.append({participation, citing(source)});
    return *this;
}

DossierBuilder& DossierBuilder::count(const QString& event, const QString& what, int number,
                                      const QString& source, const QString& asOf)
{
    eventWith(event, source).counts.append(counted(what, number, source, asOf));
    return *this;
}

DossierBuilder& DossierBuilder::founded(const QString& when, const QString& source)
{
    dossier.founded.append({*time(when), citing(source)});
    return *this;
}

DossierBuilder& DossierBuilder::size(const QString& what, int number, const QString& source,
                                     const QString& asOf)
{
    dossier.memberCounts.append(counted(what, number, source, asOf));
    return *this;
}

std::shared_ptr<const Dossier> DossierBuilder::build() const
{
    auto built = std::make_shared<Dossier>(dossier);
    built->index();
    return built;
}

DossierBuilder changefulDossier()
{
    DossierBuilder builder;
    builder.source(u"s"_s, Tier::Press, u"2026-01-05"_s);
    for (const QString& id : {u"FRA"_s, u"DEU"_s, u"ESP"_s, u"ITA"_s, u"POL"_s, u"NOR"_s, u"USA"_s, u"RUS"_s})
        builder.state(id);
    builder.claim(u"FRA"_s, u"member"_s, u"2025-04-10/"_s, u"s"_s)
        .claim(u"DEU"_s, u"member"_s, u"2025-05/"_s, u"s"_s)
        .claim(u"ESP"_s, u"member"_s, u"2025-01-10/2025-04-20"_s, u"s"_s)
        .claim(u"ITA"_s, u"partner"_s, u"2025-01-10/2025-04-20"_s, u"s"_s)
        .claim(u"ITA"_s, u"member"_s, u"2025-04-21/"_s, u"s"_s)
        .claim(u"POL"_s, u"member"_s, u"2025-03/"_s, u"s"_s)
        .claim(u"NOR"_s, u"member"_s, u"2025-01-10/"_s, u"s"_s)
        .claim(u"USA"_s, u"ambiguous"_s, {}, u"s"_s)
        .claim(u"RUS"_s, u"ambiguous"_s, u"2025-04-01/"_s, u"s"_s);
    return builder;
}

}
