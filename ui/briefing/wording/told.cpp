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

bool isShown(const View& view, const EventId& event)
{
    return std::ranges::any_of(view.moment.events,
                               [&](const EventOnDay& shown) { return shown.state->event->id == event; });
}

}
