#include "model/history/event_state.h"

#include "model/history/agreement.h"
#include "model/history/bounds.h"

#include <algorithm>
#include <iterator>

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

/// An event's claims that a lens believes.
struct Believed {
    const Dossier& dossier;
    const Lens& lens;
    const ClaimOrder& order;

    bool operator()(const Citation& citation) const { return lens.believes(citation, dossier); }

    template <typename Value, typename Accept>
    const Claim<Value>* best(const QList<Claim<Value>>& claims, Accept accept) const
    {
        const Claim<Value>* found = nullptr;
        for (const Claim<Value>& claim : claims) {
            if (!(*this)(claim.citation) || !accept(claim.value)) continue;
            if (!found || order.prefers(claim.citation, timeOf(claim), found->citation, timeOf(*found)))
                found = &claim;
        }
        return found;
    }

    template <typename Value>
    const Claim<Value>* best(const QList<Claim<Value>>& claims) const
    {
        return best(claims, [](const Value&) { return true; });
    }

    template <typename Value, typename Agree>
    bool contradict(const QList<Claim<Value>>& claims, Agree agree) const
    {
        for (qsizetype i = 1; i < claims.size(); ++i) {
            if (!(*this)(claims[i].citation)) continue;
            for (qsizetype j = 0; j < i; ++j)
                if (!agree(claims[i].value, claims[j].value) && (*this)(claims[j].citation)) return true;
        }
        return false;
    }

    /// Each actor has its own part: an event of many participants is not compared each with each.
    bool contradict(const QList<Claim<Participation>>& claims) const
    {
        std::vector<const Participation*> parts;
        parts.reserve(size_t(claims.size()));
        for (const Claim<Participation>& claim : claims)
            if ((*this)(claim.citation)) parts.push_back(&claim.value);
        std::ranges::sort(parts, {}, &Participation::actor);
        for (auto one = parts.begin(); one != parts.end(); ++one)
            for (auto other = std::next(one); other != parts.end() && (*other)->actor == (*one)->actor; ++other)
                if (!participationsAgree(**one, **other)) return true;
        return false;
    }
};

template <typename Value>
void appendCitations(std::vector<const Citation*>& citations, const QList<Claim<Value>>& claims)
{
    for (const Claim<Value>& claim : claims) citations.push_back(&claim.citation);
}

/// Of all who speak of the event, those the lens believes: each source once, with its first words.
std::vector<const Citation*> citationsOf(const Event& event, const Believed& believed)
{
    std::vector<const Citation*> all;
    for (const Citation& citation : event.citations) all.push_back(&citation);
    appendCitations(all, event.when);
    appendCitations(all, event.place);
    appendCitations(all, event.occurrence);
    appendCitations(all, event.participants);
    appendCitations(all, event.counts);
    appendCitations(all, event.summary);

    std::vector<const Citation*> once;
    for (const Citation* citation : all) {
        const bool heard = std::ranges::contains(once, citation->source, &Citation::source);
        if (!heard && believed(*citation)) once.push_back(citation);
    }
    std::ranges::stable_sort(once, [&believed](const Citation* one, const Citation* other) {
        return believed.order.prefers(*one, *other);
    });
    return once;
}

bool isUnsourced(const Event& event)
{
    return event.citations.isEmpty() && event.when.isEmpty() && event.place.isEmpty()
        && event.occurrence.isEmpty()
        && event.participants.isEmpty() && event.counts.isEmpty() && event.summary.isEmpty();
}

/// Whether one of these sources does not say that the event was only announced: it speaks of it as past.
bool speakOfItAsPast(const std::vector<const Citation*>& citations, const Event& event)
{
    return std::ranges::any_of(citations, [&event](const Citation* citation) {
        const auto isItsOwn = [citation](const Claim<Occurrence>& claim) {
            return claim.citation.source == citation->source;
        };
        return std::ranges::none_of(event.occurrence, isItsOwn);
    });
}

/// Null where it is held without any source's saying so in as many words.
const Claim<Occurrence>* shownOccurrence(const Event& event, const std::vector<const Citation*>& citations,
                                         const Believed& believed)
{
    const auto settled = [](Occurrence occurrence) { return occurrence != Occurrence::Announced; };
    if (const Claim<Occurrence>* claim = believed.best(event.occurrence, settled)) return claim;
    return speakOfItAsPast(citations, event) ? nullptr : believed.best(event.occurrence);
}

bool hasContradiction(const Event& event, const Believed& believed)
{
    return believed.contradict(event.when, [](const Edtf& a, const Edtf& b) { return timesAgree(a, b); })
        || believed.contradict(event.place, placesAgree)
        || believed.contradict(event.occurrence, occurrencesAgree)
        || believed.contradict(event.participants)
        || believed.contradict(event.counts, countsAgree);
}

}

std::optional<EventState> eventStateOf(const Event& event, const Dossier& dossier, const Lens& lens,
                                       const ClaimOrder& order)
{
    const Believed believed{dossier, lens, order};
    EventState state;
    state.event = &event;
    state.citations = citationsOf(event, believed);
    const bool known = !state.citations.empty() || (isUnsourced(event) && lens.believes(SourceId(), dossier));
    if (!known) return std::nullopt;

    state.when = believed.best(event.when);
    state.place = believed.best(event.place);
    state.occurrenceClaim = shownOccurrence(event, state.citations, believed);
    if (state.occurrenceClaim) state.occurrence = state.occurrenceClaim->value;
    if (!state.when)
        for (const Citation* citation : state.citations)
            if (const auto published = order.publishedBy(*citation))
                state.noLaterThan = std::min(state.noLaterThan.value_or(afterAllDays), *published);
    state.conflict = hasContradiction(event, believed);
    return state;
}

std::optional<Day> announcedFrom(const Event& event, const Dossier& dossier, const Lens& lens)
{
    std::optional<Day> first;
    for (const Claim<Occurrence>& claim : event.occurrence) {
        if (claim.value != Occurrence::Announced || !lens.believes(claim.citation, dossier)) continue;
        const Source* source = dossier.source(claim.citation.source);
        const Day written = source && source->date ? earliestOf(source->date->start()) : beforeAllDays;
        first = std::min(first.value_or(afterAllDays), written);
    }
    return first;
}

std::optional<Day> latestDayOf(const EventState& state, const ClaimOrder& order)
{
    if (!state.when) return std::nullopt;
    const Edtf& when = state.when->value;
    const auto latest = when.end().latest ? when.end().latest : when.start().latest;
    const auto published = order.publishedBy(state.when->citation);
    if (!latest || !published || state.occurrence != Occurrence::Held) return latest;
    return std::min(*latest, std::max(*published, earliestOf(when.start())));
}

}
