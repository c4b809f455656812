#include "model/exchange/export/shown_event.h"

#include "model/evidence/evidence.h"
#include "model/history/claim_order.h"

#include <algorithm>

namespace atlas {

namespace {

const Claim<LocalText>* shownSummary(const Event& event, const History& history)
{
    const ClaimOrder order(history.dossier());
    const Claim<LocalText>* shown = nullptr;
    for (const Claim<LocalText>& claim : event.summary)
        if (history.lens().believes(claim.citation, history.dossier())
            && (!shown || order.prefers(claim.citation, shown->citation)))
            shown = &claim;
    return shown;
}

/// Of the shown parts, those of the source that gives most of them; of equals, the first.
std::vector<const Claim<Participation>*> partsOfOneSource(const Event& event, const History& history)
{
    const auto sourceOf = [](const Claim<Participation>* part) { return part->citation.source; };
    auto parts = shownParts(event, history.dossier(), history.lens());
    SourceId best;
    qsizetype most = 0;
    for (const auto* part : parts) {
        const SourceId& source = part->citation.source;
        const auto many = std::ranges::count(parts, source, sourceOf);
        if (many > most) best = source;
        most = std::max(most, qsizetype(many));
    }
    std::erase_if(parts, [&](const auto* part) { return sourceOf(part) != best; });
    return parts;
}

/// Gathers the shown claims; the first that is taken has its passage cited whole.
class Shown
{
public:
    explicit Shown(Event& into) : event(into) {}

    template <typename Value>
    void take(const Claim<Value>* claim, QList<Claim<Value>>& into)
    {
        if (!claim) return;
        if (!cited) cited = claim->citation;
        if (const auto citation = beside(claim->citation)) into.append({claim->value, *citation});
    }

    void take(const std::vector<const Claim<Participation>*>& parts)
    {
        if (parts.empty()) return;
        const Citation& first = parts.front()->citation;
        if (!cited) cited = first;
        const bool onePassage =
            std::ranges::all_of(parts, [&](const auto* part) { return part->citation == first; });
        const auto citation = onePassage ? beside(first) : bySource(first.source);
        if (!citation) return;
        for (const auto* part : parts) {
            Participation participation;
            participation.actor = part->value.actor;
            event.participants.append({participation, *citation});
        }
    }

private:
    /// Nobody stands for what has no source beside a passage that has one.
    std::optional<Citation> beside(const Citation& citation)
    {
        return citation == *cited ? citation : bySource(citation.source);
    }
    std::optional<Citation> bySource(const SourceId& source)
    {
        if (source.isEmpty()) return cited->isUnsourced() ? cited : std::nullopt;
        Citation citation;
        citation.source = source;
        return citation;
    }

    Event& event;
    std::optional<Citation> cited;
};

}

Citation passageOf(const Event& shown)
{
    if (!shown.when.isEmpty()) return shown.when.front().citation;
    if (!shown.place.isEmpty()) return shown.place.front().citation;
    if (!shown.summary.isEmpty()) return shown.summary.front().citation;
    if (!shown.occurrence.isEmpty()) return shown.occurrence.front().citation;
    if (!shown.participants.isEmpty()) return shown.participants.front().citation;
    return shown.citations.value(0);
}

Event shownEvent(const EventState& state, const History& history)
{
    Event event = *state.event;
    event.when.clear();
    event.place.clear();
    event.occurrence.clear();
    event.participants.clear();
    event.counts.clear();
    event.summary.clear();
    event.citations.clear();
    Shown shown(event);
    shown.take(state.when, event.when);
    shown.take(state.place, event.place);
    shown.take(shownSummary(*state.event, history), event.summary);
    shown.take(state.occurrenceClaim, event.occurrence);
    shown.take(partsOfOneSource(*state.event, history));
    if (!state.citations.empty()) event.citations = {*state.citations.front()};
    citeShownClaims(event);
    return event;
}

void citeShownClaims(Event& shown)
{
    QList<Citation> heard;
    const auto hear = [&](const Citation& citation) {
        const bool isHeard = std::ranges::contains(heard, citation.source, &Citation::source);
        if (!citation.isUnsourced() && !isHeard) heard.append(citation);
    };
    const auto hearAll = [&](const auto& claims) {
        for (const auto& claim : claims) hear(claim.citation);
    };
    hear(passageOf(shown));
    hearAll(shown.when);
    hearAll(shown.place);
    hearAll(shown.summary);
    hearAll(shown.occurrence);
    hearAll(shown.participants);
    shown.citations = shown.cautionCitations = heard;
}

}
