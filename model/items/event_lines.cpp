#include "model/items/event_lines.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/items/participants.h"
#include "model/phrases/phrases.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

QString capitalised(const QString& text, Language language)
{
    return text.isEmpty() ? text : localeOf(language).toUpper(text.first(1)) + text.sliced(1);
}

EventLine::Mark markOf(const EventOnDay& shown)
{
    if (shown.state->occurrence == Occurrence::Announced) return EventLine::Mark::Announced;
    const auto& when = shown.state->when;
    const bool exact = when && !when->value.isInterval() && when->value.first().date
        && when->value.first().date->precision() == Precision::Day
        && when->value.first().date->qualification == Qualification::None;
    return exact ? EventLine::Mark::Day : EventLine::Mark::Soft;
}

/// "Paris: host", or the event's own title where there is no place to name.
QString titleOf(const EventState& state, const QString& part, Language language)
{
    if (part.isEmpty() || !state.place || state.place->value.name.isEmpty()) return shortTitle(*state.event, language);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(state.place->value.name.in(language), part);
}

EventLine lineFor(const EventOnDay& shown, const std::optional<Involvement>& part, const History& history, Day day,
                  CitationNumbers& numbers, Language language)
{
    const EventState& state = *shown.state;
    EventLine line{.id = state.event->id.text(),
                   .date = eventTime(state, language, DateStyle::Short, Gaps::Silent),
                   .title = {}, .detail = {}, .numerals = {},
                   .group = state.event->group.text(),
                   .mark = markOf(shown)};
    QStringList details;
    if (part) {
        line.title = titleOf(state, part->through.isEmpty() ? part->words : QString(), language);
        if (!part->through.isEmpty()) details.append(part->through);
    } else if (leavesPresenceOpen(*state.event, history)) {
        line.title = titleOf(state, phrase(language, QT_TRANSLATE_NOOP("Phrases", "presence not stated")), language);
        line.mark = EventLine::Mark::NotStated;
        details.append(countWords(*state.event, history, numbers, language).text);
    } else {
        line.title = shortTitle(*state.event, language);
    }
    if (state.occurrence != Occurrence::Held) details.append(occurrenceWords(state, day, language));
    if (state.when) {
        const QString gap = honestTime(state.when->value, language).gap;
        if (!gap.isEmpty()) details.append(gap.sliced(1, gap.size() - 2));
    }
    line.detail = capitalised(details.join(QStringLiteral("; ")), language);

    QList<Citation> citations;
    if (part) citations.append(*part->citation);
    else if (!state.citations.empty()) citations.append(*state.citations.front());
    if (state.occurrence == Occurrence::Announced && state.occurrenceClaim)
        citations.append(state.occurrenceClaim->citation);
    line.numerals = numbers.cite(citations);
    return line;
}

}

EventLines eventLinesOf(const Actor& actor, const History& history, const Moment& moment, CitationNumbers& numbers,
                        Language language)
{
    constexpr qsizetype longest = 12;
    const auto theirs = history.eventsOf(actor.id);
    const QSet<const EventState*> known(theirs.begin(), theirs.end());
    const Status* counted = history.dossier().countedStatus();
    const ActorState* now = moment.actor(actor.id);
    const bool isMember = now && now->status == counted;

    std::vector<EventOnDay> shown;
    for (const EventOnDay& event : moment.events)
        if (known.contains(event.state) || (isMember && leavesPresenceOpen(*event.state->event, history)))
            shown.push_back(event);
    std::ranges::reverse(shown);
    std::ranges::stable_partition(shown, [](const EventOnDay& event) { return event.state->when != nullptr; });

    EventLines told;
    for (const EventOnDay& event : shown) {
        if (told.lines.size() == longest) break;
        const auto part = involvementOf(actor.id, *event.state->event, history, language);
        told.lines.append(lineFor(event, part, history, moment.day, numbers, language));
    }
    told.more = int(shown.size()) - int(told.lines.size());
    return told;
}

}
