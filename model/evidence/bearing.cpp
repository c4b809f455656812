#include "model/evidence/bearing.h"

#include "model/evidence/ledger.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

using Kind = ToldThing::Kind;

/// Claims on one thing.
template <typename Value>
void book(Ledger& ledger, const ToldThing& thing, const QList<Claim<Value>>& claims)
{
    if (claims.isEmpty()) return;
    const size_t entry = ledger.enter(thing);
    for (const Claim<Value>& claim : claims) ledger.cite(claim.citation, entry);
}

void book(Ledger& ledger, const ToldThing& thing, const QList<Citation>& citations)
{
    if (citations.isEmpty()) return;
    const size_t entry = ledger.enter(thing);
    for (const Citation& citation : citations) ledger.cite(citation, entry);
}

void book(Ledger& ledger, const ToldThing& thing, const Citation& citation)
{
    ledger.cite(citation, ledger.enter(thing));
}

/// One entry for each thing that is counted: few, so that looking for it is no search.
void bookCounts(Ledger& ledger, ToldThing thing, const QList<Claim<Count>>& claims)
{
    QList<std::pair<LocalText, size_t>> counted;
    for (const Claim<Count>& claim : claims) {
        auto found = std::ranges::find(counted, claim.value.what, &std::pair<LocalText, size_t>::first);
        if (found == counted.end()) {
            thing.what = claim.value.what;
            found = counted.insert(counted.size(), {thing.what, ledger.enter(thing)});
        }
        ledger.cite(claim.citation, found->second);
    }
}

void bookParticipants(Ledger& ledger, const Event& event, const Dossier& dossier)
{
    QHash<ActorId, size_t> entries;
    for (const Claim<Participation>& claim : event.participants) {
        const ActorId& actor = claim.value.actor;
        auto entry = entries.constFind(actor);
        if (entry == entries.constEnd())
            entry = entries.insert(actor, ledger.enter({.kind = Kind::Participation, .event = &event,
                                                        .actor = dossier.actor(actor)}));
        ledger.cite(claim.citation, *entry);
    }
}

template <typename Value>
void supportAll(Ledger& ledger, const QList<Claim<Value>>& claims, size_t thing, QSet<SourceId>& heard)
{
    for (const Claim<Value>& claim : claims) {
        ledger.support(claim.citation, thing);
        heard.insert(claim.citation.source);
    }
}

void bookEvent(Ledger& ledger, const Event& event, const Dossier& dossier)
{
    const size_t itself = ledger.enter({.kind = Kind::Event, .event = &event});
    QSet<SourceId> heard; // the sources that say something of it, and so that there is one
    supportAll(ledger, event.when, itself, heard);
    supportAll(ledger, event.place, itself, heard);
    supportAll(ledger, event.occurrence, itself, heard);
    supportAll(ledger, event.participants, itself, heard);
    supportAll(ledger, event.counts, itself, heard);
    supportAll(ledger, event.summary, itself, heard);
    for (const Citation& citation : event.citations) {
        if (heard.contains(citation.source)) ledger.support(citation, itself);
        else ledger.cite(citation, itself);
    }

    book(ledger, {.kind = Kind::When, .event = &event}, event.when);
    book(ledger, {.kind = Kind::Place, .event = &event}, event.place);
    book(ledger, {.kind = Kind::Occurrence, .event = &event}, event.occurrence);
    bookParticipants(ledger, event, dossier);
    bookCounts(ledger, {.kind = Kind::Count, .event = &event}, event.counts);
    book(ledger, {.kind = Kind::Summary, .event = &event}, event.summary);
    if (!event.caution.isEmpty())
        book(ledger, {.kind = Kind::Caution, .event = &event}, event.cautionCitations);
    ledger.settle();
}

void bookStatement(Ledger& ledger, const Statement& statement, const Dossier& dossier)
{
    book(ledger,
         {.kind = Kind::Statement, .event = dossier.event(statement.event),
          .actor = dossier.actor(statement.speaker), .statement = &statement},
         statement.citation);
    for (const ActorId& actor : statement.about)
        ledger.mention(statement.citation, nullptr, dossier.actor(actor));
}

void bookStatuses(Ledger& ledger, const Dossier& dossier)
{
    QHash<std::pair<ActorId, StatusId>, size_t> entries;
    for (const StatusClaim& claim : dossier.statusClaims) {
        const std::pair key(claim.actor, claim.status);
        auto entry = entries.constFind(key);
        if (entry == entries.constEnd())
            entry = entries.insert(key, ledger.enter({.kind = Kind::Status,
                                                      .actor = dossier.actor(claim.actor),
                                                      .status = dossier.status(claim.status)}));
        ledger.cite(claim.citation, *entry);
    }
    ledger.settle();
}

}

std::vector<Bearing> bearingsOf(const Dossier& dossier, const Lens& lens)
{
    Ledger ledger(dossier, lens);
    for (const Statement& statement : dossier.statements) bookStatement(ledger, statement, dossier);
    book(ledger, {.kind = Kind::Coalition}, dossier.summaryCitations);
    book(ledger, {.kind = Kind::Founding}, dossier.founded);
    bookCounts(ledger, {.kind = Kind::Size}, dossier.memberCounts);
    bookStatuses(ledger, dossier);
    for (const Actor& actor : dossier.actors)
        book(ledger, {.kind = Kind::Profile, .actor = &actor}, actor.citations);
    for (const Event& event : dossier.events) bookEvent(ledger, event, dossier);
    for (const Theme& theme : dossier.themes)
        book(ledger, {.kind = Kind::Theme, .what = theme.title}, theme.citation);
    for (const Outcome& outcome : dossier.outcomes)
        book(ledger, {.kind = Kind::Outcome, .event = dossier.event(outcome.event), .what = outcome.title},
             outcome.citation);
    for (const Scenario& scenario : dossier.scenarios)
        book(ledger, {.kind = Kind::Scenario, .what = scenario.title}, scenario.citation);
    return ledger.take();
}

}
