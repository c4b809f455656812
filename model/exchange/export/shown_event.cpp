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
        if (!cited) cite(claim->citation);
        if (const auto citation = beside(claim->citation)) into.append({claim->value, *citation});
    }

    void take(const std::vector<const Claim<Participation>*>& parts)
    {
        if (parts.empty()) return;
        const Citation& first = parts.front()->citation;
        if (!cited) cite(first);
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

    void cite(const Citation& citation)
    {
        cited = citation;
        hear(citation);
    }
    bool citesNothing() const { return !cited; }

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
        hear(citation);
        return citation;
    }
    void hear(const Citation& citation)
    {
        const bool heard = std::ranges::contains(event.citations, citation.source, &Citation::source);
        if (!citation.isUnsourced() && !heard) event.citations.append(citation);
    }

    Event& event;
    std::optional<Citation> cited;
};

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
    if (shown.citesNothing() && !state.citations.empty()) shown.cite(*state.citations.front());
    event.cautionCitations = event.citations;
    return event;
}

}
