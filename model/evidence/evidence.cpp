#include "model/evidence/evidence.h"

#include "model/evidence/reported.h"
#include "model/history/agreement.h"

#include <algorithm>
#include <optional>

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
std::vector<const Claim<Value>*> bestFirst(const QList<Claim<Value>>& claims, const History& history, First first)
{
    std::vector<const Claim<Value>*> kept;
    for (const Claim<Value>& claim : claims)
        if (history.lens().believes(claim.citation, history.dossier())) kept.push_back(&claim);
    const ClaimOrder order(history.dossier());
    std::ranges::stable_sort(kept, [&](const Claim<Value>* one, const Claim<Value>* other) {
        if (first(one->value) != first(other->value)) return first(one->value);
        return order.prefers(one->citation, timeOf(*one), other->citation, timeOf(*other));
    });
    return kept;
}

template <typename Value>
std::vector<const Claim<Value>*> bestFirst(const QList<Claim<Value>>& claims, const History& history)
{
    return bestFirst(claims, history, [](const Value&) { return false; });
}

/// Nothing where no claim is left.
template <typename Value, typename Agree>
std::optional<Evidence> gathered(Attribute attribute, const std::vector<const Claim<Value>*>& claims, Agree agree)
{
    if (claims.empty()) return std::nullopt;
    const auto same = [](const Claim<Value>& one, const Claim<Value>& other) { return one.value == other.value; };
    const auto canAgree = [agree](const Claim<Value>& one, const Claim<Value>& other) {
        return agree(one.value, other.value);
    };
    Reported<Claim<Value>, decltype(same), decltype(canAgree)> reported(same, canAgree);
    for (const Claim<Value>* claim : claims) reported.add(claim, claim->citation);
    Evidence evidence{.attribute = attribute};
    evidence.reports = std::move(reported.reports);
    evidence.contested = reported.contested;
    return evidence;
}

bool areTimesOne(const Edtf& one, const Edtf& other)
{
    return timesAgree(one, other);
}

/// Claims on what is counted, one list for each thing that is.
std::vector<Evidence> counted(Attribute attribute, const QList<Claim<Count>>& claims, const History& history)
{
    std::vector<Evidence> found;
    std::vector<const Claim<Count>*> left = bestFirst(claims, history);
    while (!left.empty()) {
        const LocalText what = left.front()->value.what;
        const auto others = std::ranges::stable_partition(
            left, [&](const Claim<Count>* claim) { return claim->value.what == what; });
        const std::vector<const Claim<Count>*> comparable(left.begin(), others.begin());
        left.erase(left.begin(), others.begin());
        found.push_back(*gathered(attribute, comparable, countsAgree));
        found.back().what = what;
    }
    return found;
}

std::vector<Evidence> participations(const Event& event, const History& history)
{
    const auto settled = [](const Participation& one) { return one.mode != Mode::Announced; };
    std::vector<Evidence> found;
    std::vector<const Claim<Participation>*> left = bestFirst(event.participants, history, settled);
    while (!left.empty()) {
        const ActorId actor = left.front()->value.actor;
        const auto others = std::ranges::stable_partition(
            left, [&](const Claim<Participation>* claim) { return claim->value.actor == actor; });
        const std::vector<const Claim<Participation>*> ofOne(left.begin(), others.begin());
        left.erase(left.begin(), others.begin());
        found.push_back(*gathered(Attribute::Participation, ofOne, participationsAgree));
        found.back().actor = history.dossier().actor(actor);
    }
    return found;
}

}

std::vector<Evidence> evidenceOf(const EventState& state, const History& history)
{
    const Event& event = *state.event;
    const auto settled = [](Occurrence occurrence) { return occurrence != Occurrence::Announced; };
    std::vector<Evidence> found;
    const auto add = [&found](std::optional<Evidence> evidence) {
        if (evidence) found.push_back(std::move(*evidence));
    };
    add(gathered(Attribute::When, bestFirst(event.when, history), areTimesOne));
    add(gathered(Attribute::Place, bestFirst(event.place, history), placesAgree));
    add(gathered(Attribute::Occurrence, bestFirst(event.occurrence, history, settled), occurrencesAgree));
    std::ranges::move(participations(event, history), std::back_inserter(found));
    std::ranges::move(counted(Attribute::Count, event.counts, history), std::back_inserter(found));
    for (Evidence& evidence : found) evidence.event = &event;
    return found;
}

Evidence evidenceOf(const ActorState& state)
{
    const auto same = [](const StatusClaim& one, const StatusClaim& other) {
        return one.status == other.status && one.span == other.span;
    };
    const auto agree = [](const StatusClaim& one, const StatusClaim& other) {
        return one.status == other.status && timesAgree(one.span, other.span);
    };
    Reported<StatusClaim, decltype(same), decltype(agree)> reported(same, agree);
    reported.add(state.shown, state.shown->citation);
    for (const StatusClaim* claim : state.alsoReported) reported.add(claim, claim->citation);
    Evidence evidence{.attribute = Attribute::Status, .actor = state.actor};
    evidence.reports = std::move(reported.reports);
    evidence.contested = state.conflict; // each source speaks with one word there
    return evidence;
}

std::vector<Evidence> evidenceOfCoalition(const History& history)
{
    const Dossier& dossier = history.dossier();
    std::vector<Evidence> found;
    if (auto founding = gathered(Attribute::Founding, bestFirst(dossier.founded, history), areTimesOne))
        found.push_back(std::move(*founding));
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
    for (const Actor& actor : history.dossier().actors)
        for (const ActorState* state : history.statesOf(actor.id)) {
            if (!state->conflict) continue;
            Evidence evidence = evidenceOf(*state);
            const auto told = [&evidence](const Evidence& other) {
                return other.attribute == Attribute::Status && other.actor == evidence.actor
                    && other.shown().claim == evidence.shown().claim
                    && std::ranges::equal(other.reports, evidence.reports, {}, &Report::claim, &Report::claim);
            };
            if (std::ranges::none_of(found, told)) found.push_back(std::move(evidence));
        }
    return found;
}

}
