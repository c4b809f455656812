#include "model/evidence/evidence.h"

#include "model/evidence/reported.h"
#include "model/history/agreement.h"
#include "model/history/claim_order.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

const Edtf* timeOf(const Claim<Edtf>& claim)
{
    return &claim.value;
}

template <typename Value>
const Edtf* timeOf(const Claim<Value>&)
{
    return nullptr;
}

/// The claims that the lens believes, best first, those that `first` accepts before all others.
template <typename Value, typename First>
std::vector<const Claim<Value>*> bestFirst(const QList<Claim<Value>>& claims, const Dossier& dossier,
                                           const Lens& lens, First first)
{
    std::vector<const Claim<Value>*> kept;
    for (const Claim<Value>& claim : claims)
        if (lens.believes(claim.citation, dossier)) kept.push_back(&claim);
    const ClaimOrder order(dossier);
    std::ranges::stable_sort(kept, [&](const Claim<Value>* one, const Claim<Value>* other) {
        if (first(one->value) != first(other->value)) return first(one->value);
        return order.prefers(one->citation, timeOf(*one), other->citation, timeOf(*other));
    });
    return kept;
}

template <typename Value>
std::vector<const Claim<Value>*> bestFirst(const QList<Claim<Value>>& claims, const History& history)
{
    return bestFirst(claims, history.dossier(), history.lens(), [](const Value&) { return false; });
}

template <typename Value, typename Agree>
Evidence gathered(Attribute attribute, const std::vector<const Claim<Value>*>& claims, Agree agree)
{
    const auto same = [](const Claim<Value>& one, const Claim<Value>& other) { return one.value == other.value; };
    const auto canAgree = [agree](const Claim<Value>& one, const Claim<Value>& other) {
        return agree(one.value, other.value);
    };
    Reported<Claim<Value>, decltype(same), decltype(canAgree)> reported(same, canAgree);
    for (const Claim<Value>* claim : claims) reported.add(*claim, claim->citation);
    return std::move(reported).evidence(attribute);
}

bool areTimesOne(const Edtf& one, const Edtf& other)
{
    return timesAgree(one, other);
}

/// Claims on what is counted, one list for each thing that is.
std::vector<Evidence> counted(Attribute attribute, const QList<Claim<Count>>& claims, const History& history)
{
    std::vector<std::vector<const Claim<Count>*>> comparable;
    for (const Claim<Count>* claim : bestFirst(claims, history)) {
        const auto place = std::ranges::find_if(comparable, [claim](const auto& others) {
            return others.front()->value.what == claim->value.what;
        });
        if (place == comparable.end()) comparable.push_back({claim});
        else place->push_back(claim);
    }
    std::vector<Evidence> found;
    for (const auto& each : comparable) {
        found.push_back(gathered(attribute, each, countsAgree));
        found.back().what = each.front()->value.what;
    }
    return found;
}

/// What came to pass says more than what was announced.
std::vector<const Claim<Participation>*> partsBestFirst(const Event& event, const Dossier& dossier, const Lens& lens)
{
    return bestFirst(event.participants, dossier, lens,
                     [](const Participation& one) { return one.mode != Mode::Announced; });
}

/// One for each actor, those of whom the best claims speak first.
std::vector<Evidence> participations(const Event& event, const History& history)
{
    std::vector<std::vector<const Claim<Participation>*>> ofEach;
    QHash<ActorId, size_t> places;
    for (const Claim<Participation>* claim : partsBestFirst(event, history.dossier(), history.lens())) {
        const auto place = places.constFind(claim->value.actor);
        if (place != places.constEnd()) {
            ofEach[*place].push_back(claim);
            continue;
        }
        places.insert(claim->value.actor, ofEach.size());
        ofEach.push_back({claim});
    }
    std::vector<Evidence> found;
    for (const auto& ofOne : ofEach) {
        found.push_back(gathered(Attribute::Participation, ofOne, participationsAgree));
        found.back().actor = history.dossier().actor(ofOne.front()->value.actor);
    }
    return found;
}

bool areStatusesOne(const StatusClaim& one, const StatusClaim& other)
{
    return one.status == other.status && one.span == other.span;
}

const StatusClaim& statusOf(const Report& report)
{
    return *std::get<const StatusClaim*>(report.claim);
}

/// Whether each of the one's values is among the other's.
bool saysNoMore(const Evidence& one, const Evidence& other)
{
    return std::ranges::all_of(one.reports, [&other](const Report& report) {
        return std::ranges::any_of(other.reports, [&report](const Report& told) {
            return areStatusesOne(statusOf(report), statusOf(told));
        });
    });
}

/// What the sources contradict each other on of one actor's status, on any day.
std::vector<Evidence> statusConflicts(const Actor& actor, const History& history)
{
    std::vector<Evidence> found;
    for (const ActorState* state : history.statesOf(actor.id)) {
        if (!state->conflict) continue;
        Evidence evidence = evidenceOf(*state);
        const auto tells = [&evidence](const Evidence& other) { return saysNoMore(evidence, other); };
        if (std::ranges::any_of(found, tells)) continue;
        std::erase_if(found, [&evidence](const Evidence& other) { return saysNoMore(other, evidence); });
        found.push_back(std::move(evidence));
    }
    return found;
}

}

std::vector<Evidence> evidenceOf(const EventState& state, const History& history)
{
    const Event& event = *state.event;
    const auto settled = [](Occurrence occurrence) { return occurrence != Occurrence::Announced; };
    std::vector<Evidence> found;
    const auto add = [&found](Attribute attribute, const auto& claims, auto agree) {
        if (!claims.empty()) found.push_back(gathered(attribute, claims, agree));
    };
    add(Attribute::When, bestFirst(event.when, history), areTimesOne);
    add(Attribute::Place, bestFirst(event.place, history), placesAgree);
    add(Attribute::Occurrence, bestFirst(event.occurrence, history.dossier(), history.lens(), settled),
        occurrencesAgree);
    std::ranges::move(participations(event, history), std::back_inserter(found));
    std::ranges::move(counted(Attribute::Count, event.counts, history), std::back_inserter(found));
    for (Evidence& evidence : found) evidence.event = &event;
    return found;
}

std::vector<const Claim<Participation>*> shownParts(const Event& event, const Dossier& dossier, const Lens& lens)
{
    QHash<ActorId, const Claim<Participation>*> best;
    for (const Claim<Participation>* part : partsBestFirst(event, dossier, lens))
        if (!best.contains(part->value.actor)) best.insert(part->value.actor, part);
    std::vector<const Claim<Participation>*> shown;
    for (const Claim<Participation>& claim : event.participants)
        if (const Claim<Participation>* part = best.take(claim.value.actor)) shown.push_back(part);
    return shown;
}

Evidence evidenceOf(const ActorState& state)
{
    Reported<StatusClaim, decltype(&areStatusesOne), decltype(&statusesAgree)> reported(areStatusesOne,
                                                                                        statusesAgree);
    QSet<SourceId> heard;
    const auto add = [&](const StatusClaim& claim) {
        // Each source speaks with one word, its first: what it says besides is of another time. And what has
        // no date yields to a date of the same status.
        const bool yields = !claim.span && state.shown->span && claim.status == state.shown->status;
        if (yields || heard.contains(claim.citation.source)) return reported.addBeside(claim, claim.citation);
        heard.insert(claim.citation.source);
        reported.add(claim, claim.citation);
    };
    add(*state.shown);
    for (const StatusClaim* claim : state.alsoReported) add(*claim);
    Evidence evidence = std::move(reported).evidence(Attribute::Status);
    evidence.actor = state.actor;
    return evidence;
}

std::vector<Evidence> evidenceOfCoalition(const History& history)
{
    const Dossier& dossier = history.dossier();
    std::vector<Evidence> found;
    if (const auto claims = bestFirst(dossier.founded, history); !claims.empty())
        found.push_back(gathered(Attribute::Founding, claims, areTimesOne));
    std::ranges::move(counted(Attribute::Size, dossier.memberCounts, history), std::back_inserter(found));
    return found;
}

std::vector<Evidence> conflicts(const History& history)
{
    std::vector<Evidence> found;
    const auto keepContested = [&found](std::vector<Evidence> evidence) {
        for (Evidence& each : evidence)
            if (each.contested) found.push_back(std::move(each));
    };
    keepContested(evidenceOfCoalition(history));
    for (const EventState& event : history.events())
        if (event.conflict) keepContested(evidenceOf(event, history));
    for (const Actor& actor : history.dossier().actors) keepContested(statusConflicts(actor, history));
    return found;
}

}
