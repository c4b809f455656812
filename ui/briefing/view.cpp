#include "ui/briefing/view.h"

#include <QCollator>

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

bool isDoubtful(const Status& status)
{
    return status.id == StatusId(u"ambiguous"_s) || status.id == StatusId(u"adversary"_s);
}

bool isContext(const Status& status)
{
    return status.id == StatusId(u"context"_s);
}

bool isHidden(const SessionState& session, const StatusId& status, bool possible)
{
    return session.hidden.contains(possible ? status.text() + u'?' : status.text());
}

View viewOf(const BriefingRequest& request)
{
    return viewOn(request, request.session.day);
}

View viewOn(const View& view, Day day)
{
    View other = view;
    other.day = day;
    other.moment = view.history.momentOn(day);
    return other;
}

View viewOn(const BriefingRequest& request, Day day)
{
    const History& history = *request.history;
    return {.request = request,
            .history = history,
            .dossier = history.dossier(),
            .day = day,
            .moment = history.momentOn(day),
            .language = request.session.language,
            .palette = Palette::of(Look::Print),
            .land = request.boundaries ? std::make_shared<PageLand>(*request.boundaries) : nullptr};
}

StatusCount View::members() const
{
    const Status* counted = dossier.countedStatus();
    if (!counted) return {};
    return moment.counts[size_t(counted - dossier.statuses.constData())];
}

std::vector<const ActorState*> View::memberStates() const
{
    std::vector<const ActorState*> states;
    for (const ActorState* state : moment.actors)
        if (state->status == dossier.countedStatus()) states.push_back(state);

    const QCollator collator(localeOf(language));
    std::ranges::stable_sort(states, [&](const ActorState* a, const ActorState* b) {
        const bool aPossible = a->certainty == Certainty::Possible;
        const bool bPossible = b->certainty == Certainty::Possible;
        if (aPossible != bPossible) return bPossible;
        return collator.compare(in(a->actor->name), in(b->actor->name)) < 0;
    });
    return states;
}

}
