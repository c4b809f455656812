#include "ui/briefing/wording/events.h"

#include "model/history/latest_event.h"
#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas::page {

using namespace Qt::StringLiterals;

std::vector<NumberedEvent> numberedEvents(const View& view)
{
    std::vector<NumberedEvent> events;
    for (const EventOnDay& event : view.moment.events)
        if (event.state->event->kind != EventKind::Publication)
            events.push_back({int(events.size()) + 1, event});
    return events;
}

QString whenOf(const View& view, const EventState& state, DateStyle style)
{
    if (!state.when) {
        if (!state.noLaterThan) return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "undated"));
        return phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "undated, no later than %1"))
            .arg(formatDay(*state.noLaterThan, view.language, style));
    }
    QString when = formatEdtf(state.when->value, view.language, style);
    if (state.when->citation.inferred)
        when += u' ' + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "(inferred)"));
    return when;
}

bool isPerhapsLater(const View& view, const EventOnDay& event)
{
    if (event.ahead) return false;
    const EventState& state = *event.state;
    if (!state.when) return !state.noLaterThan || *state.noLaterThan > view.day;
    const std::optional<Day> latest = latestStart(state);
    return latest && *latest > view.day;
}

QString whenOnDay(const View& view, const EventOnDay& event)
{
    QString words = whenOf(view, *event.state, DateStyle::Short);
    if (isPerhapsLater(view, event))
        words += u", "_s + phrase(view.language, QT_TRANSLATE_NOOP("Phrases", "perhaps later"));
    return words;
}

std::vector<const Citation*> citationsOf(const EventState& state)
{
    std::vector<const Citation*> citations;
    if (state.when) citations.push_back(&state.when->citation);
    citations.insert(citations.end(), state.citations.begin(), state.citations.end());
    return citations;
}

QString whereOf(const View& view, const EventState& state)
{
    if (state.place && !state.place->value.name.isEmpty()) return view.in(state.place->value.name);
    const Event& event = *state.event;
    return view.in(event.shortTitle.isEmpty() ? event.title : event.shortTitle);
}

QString whereAndWhen(const View& view, const EventState& state)
{
    return whereOf(view, state) + u", "_s +
           formatEdtf(state.when->value, view.language, DateStyle::Long, Gaps::Silent);
}

const EventState* latestEvent(const View& view, Day by)
{
    return atlas::latestEvent(view.moment, by);
}

const EventState* nextEvent(const View& view)
{
    const EventState* next = nullptr;
    for (const EventOnDay& event : view.moment.events) {
        const std::optional<Day> day = latestStart(*event.state);
        if (!event.ahead || !day) continue;
        if (!next || *day < *latestStart(*next) ||
            (*day == *latestStart(*next) && event.state->event->importance > next->event->importance))
            next = event.state;
    }
    return next;
}

}
