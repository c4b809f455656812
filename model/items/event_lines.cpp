#include "model/items/event_lines.h"

#include "model/items/event_line.h"
#include "model/items/event_words.h"
#include "model/items/participants.h"
#include "model/phrases/phrases.h"

#include <algorithm>
#include <functional>

namespace atlas {

namespace {

/// "Paris: host", or the event's own title where there is no place to name.
QString titleOf(const EventState& state, const QString& part, Language language)
{
    if (part.isEmpty() || !state.place || state.place->value.name.isEmpty()) return shortTitle(*state.event, language);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2")).arg(state.place->value.name.in(language), part);
}

/// An event as seen from an actor who had that part in it; without one, from a member whose presence is open,
/// or from nobody.
EventLine lineFor(const EventOnDay& shown, const std::optional<Involvement>& part, const History& history,
                  const ListedFor& reader, CitationNumbers& numbers)
{
    const EventState& state = *shown.state;
    const Language language = reader.language;
    EventLine line = eventLine(shown, reader);
    if (part) {
        line.title = titleOf(state, part->through.isEmpty() ? part->words : QString(), language);
        if (!part->through.isEmpty()) line.detail = eventDetail({part->through}, shown, reader);
    } else if (leavesPresenceOpen(*state.event, history)) {
        line.title = titleOf(state, phrase(language, QT_TRANSLATE_NOOP("Phrases", "presence not stated")), language);
        line.mark = EventLine::Mark::NotStated;
        const QString count = countWords(evidenceOf(state, history), numbers, language).text;
        line.detail = eventDetail({count}, shown, reader);
    }

    QList<Citation> citations;
    if (part) citations.append(*part->citation);
    else if (!state.citations.empty()) citations.append(*state.citations.front());
    if (state.occurrence == Occurrence::Announced && state.occurrenceClaim)
        citations.append(state.occurrenceClaim->citation);
    line.numerals = numbers.cite(citations);
    line.unsourced = line.numerals.isEmpty();
    return line;
}

/// The event among those of a window; null where it is not. A window's events are in the order of the
/// history's, which are one array: their addresses ascend.
const EventOnDay* find(std::span<const EventOnDay> events, const EventState* wanted)
{
    const auto place = std::ranges::lower_bound(events, wanted, std::less(), &EventOnDay::state);
    return place != events.end() && place->state == wanted ? &*place : nullptr;
}

}

EventLines eventLinesOf(const Actor& actor, const History& history, const Moment& moment,
                        const EventsInWindow& listed, CitationNumbers& numbers, Language language)
{
    constexpr qsizetype longest = 12;
    const std::vector<const EventState*> theirs = history.eventsOf(actor.id);
    const ActorState* now = moment.actor(actor.id);
    const bool isMember = now && now->status == history.dossier().countedStatus();
    std::vector<const EventState*> candidates = theirs;
    if (isMember) candidates.insert(candidates.end(), listed.openMeetings.begin(), listed.openMeetings.end());
    std::ranges::sort(candidates, std::less());
    candidates.erase(std::ranges::unique(candidates).begin(), candidates.end());

    std::vector<const EventOnDay*> shown;
    for (const std::span<const EventOnDay> events : {listed.undated, listed.dated})
        for (const EventState* candidate : candidates)
            if (const EventOnDay* event = find(events, candidate)) shown.push_back(event);
    std::ranges::reverse(shown);

    const ListedFor reader{listed.window.mode, moment.day, language};
    EventLines told;
    for (const EventOnDay* event : shown) {
        if (told.lines.size() == longest) break;
        const auto part = involvementOf(actor.id, *event->state->event, history, language);
        told.lines.append(lineFor(*event, part, history, reader, numbers));
    }
    told.more = int(shown.size()) - int(told.lines.size());
    if (listed.window.mode != TimeWindow::Mode::SinceStart)
        told.outside = int(candidates.size() - shown.size());
    return told;
}

}
