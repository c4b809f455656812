#include "ui/briefing/wording/comparison.h"

#include "model/phrases/phrases.h"
#include "ui/briefing/layout/styles.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

ComparedEvents comparedEvents(const View& view, const Comparison& comparison)
{
    ComparedEvents events;
    int number = 0;
    const EventsBetween between = eventsBetween(comparison);
    events.title = eventsBetweenTitle(between, view.language);
    for (const EventState* state : between.events) events.between.push_back({++number, {state}});
    for (const EventOnDay& event : view.moment.events)
        if (event.ahead && event.state->event->kind != EventKind::Publication
            && !std::ranges::contains(comparison.events, event.state))
            events.announced.push_back({++number, event});
    return events;
}

Runs notComparedSentence(const View& view, const Comparison& comparison, Endnotes& notes)
{
    Runs text;
    for (const ActorState* state : notCompared(comparison)) {
        text.push_back(
            text.empty()
                ? Run{phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "Not compared:")) + u' ', strong()}
                : Run{u", "_s, body()});
        text.push_back({view.in(state->actor->name), body()});
        notes.cite(text, {&state->shown->citation});
    }
    if (text.empty()) return text;
    text.push_back({u". "_s + notDatedWords(comparison, view.language), body()});
    return text;
}

bool isHidden(const View& view, Difference difference)
{
    return view.request.session.hidden.contains(differenceKey(difference));
}

}
