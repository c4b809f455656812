#include "ui/briefing/wording/members.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas::page {

namespace {

bool allEqual(const std::vector<const ActorState*>& states, auto part)
{
    return std::ranges::all_of(
        states, [&](const ActorState* state) { return part(*state->shown) == part(*states.front()->shown); });
}

}

SharedSpan sharedSpanOf(const View& view)
{
    const std::vector<const ActorState*> states = view.memberStates();
    SharedSpan shared;
    if (states.empty()) return shared;
    const StatusClaim& first = *states.front()->shown;
    shared.holds = allEqual(states, [](const StatusClaim& claim) { return claim.span; });
    if (!shared.holds) return shared;

    const QString time = first.span ? formatEdtf(*first.span, view.language)
                                    : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "undated"));
    shared.words =
        states.size() == 1 ? time : phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "all %1")).arg(time);
    if (allEqual(states, [](const StatusClaim& claim) { return claim.note; })) shared.remark = first.note;
    for (const ActorState* state : states) shared.citations.push_back(&state->shown->citation);
    return shared;
}

bool shareCitations(const View& view)
{
    const std::vector<const ActorState*> states = view.memberStates();
    return !states.empty() && allEqual(states, [](const StatusClaim& claim) {
        return std::pair(claim.citation.source, claim.citation.locator);
    });
}

}
