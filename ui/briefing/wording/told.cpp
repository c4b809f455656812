#include "ui/briefing/wording/told.h"

#include <algorithm>

namespace atlas::page {

bool isWritten(const View& view, const Citation& citation)
{
    const Source* source = view.dossier.source(citation.source);
    if (!source || !source->date) return true;
    const std::optional<Day> earliest = source->date->start().earliest;
    return !earliest || *earliest <= view.day;
}

bool isTold(const View& view, const Citation& citation)
{
    return view.history.lens().believes(citation, view.dossier) && isWritten(view, citation);
}

std::vector<const Outcome*> outcomesOf(const View& view, const Event& event)
{
    std::vector<const Outcome*> outcomes;
    for (const Outcome& outcome : view.dossier.outcomes)
        if (outcome.event == event.id && view.history.lens().believes(outcome.citation, view.dossier))
            outcomes.push_back(&outcome);
    return outcomes;
}

bool isShown(const View& view, const EventId& event)
{
    return std::ranges::any_of(view.moment.events,
                               [&](const EventOnDay& shown) { return shown.state->event->id == event; });
}

}
