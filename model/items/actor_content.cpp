#include "model/items/actor_content.h"

#include "model/geo/country_names.h"
#include "model/items/believed.h"
#include "model/items/event_lines.h"
#include "model/items/evidence/also_reported.h"
#include "model/items/honest_dates.h"
#include "model/items/quotes.h"
#include "model/items/shown_days.h"
#include "model/items/status_words.h"
#include "model/items/window_words.h"
#include "model/phrases/phrases.h"

#include <QStringList>

namespace atlas {

namespace {

ActorContent stranger(const ActorId& id, Language language)
{
    ActorContent told;
    told.id = id.text();
    told.name = countryName(id.text(), language);
    if (told.name.isEmpty()) told.name = id.text();
    told.statusLabel = phrase(language, QT_TRANSLATE_NOOP("Phrases", "Not in this dossier"));
    return told;
}

void tellStatus(ActorContent& told, const ActorState& state, CitationNumbers& numbers, Language language)
{
    told.status = state.status->id.text();
    told.possible = state.certainty == Certainty::Possible;
    told.statusLabel = statusLabel(*state.status, told.possible, language);
    told.conflict = state.conflict;
    if (!state.shown) return;
    const StatusClaim& claim = *state.shown;
    const HonestDate since = sinceWords(claim.span, language);
    const QString numerals = numbers.cite(claim.citation);
    told.since = {since.stated, since.gap, numerals, claim.citation.isUnsourced()};
    if (claim.span) {
        const HonestDate until = untilWords(claim.span, language);
        told.until = {{}, inOnePhrase(until), {}, claim.citation.isUnsourced()};
    }
    QStringList notes;
    for (const LocalText& note : {claim.note, claim.citation.note})
        if (!note.isEmpty()) notes.append(note.in(language));
    told.note = notes.join(u' ');
}

void tellSpans(ActorContent& told, const Actor& actor, const History& history, Language language)
{
    const auto [first, last] = shownDays(history);
    told.firstDay = int(first.sinceEpoch());
    told.lastDay = int(last.sinceEpoch());
    for (const StatusClaim* claim : history.statusClaims(actor.id)) {
        if (!claim->span) continue;
        const DayBounds start = claim->span->start();
        const DayBounds end = claim->span->end();
        told.spans.append({.status = claim->status.text(),
                           .earliest = int(start.earliest.value_or(first).sinceEpoch()),
                           .certainFrom = int(start.latest.value_or(first).sinceEpoch()),
                           .certainUntil = int(end.earliest.value_or(last).sinceEpoch()),
                           .latest = int(end.latest.value_or(last).sinceEpoch())});
        if (told.spansStart.isEmpty() && claim->span->first().date)
            told.spansStart =
                formatEdtfDate(*claim->span->first().date, language, DateStyle::Short, Gaps::Silent);
    }
}

void tellEvents(ActorContent& told, const EventLines& events, const TimeWindow& window, Language language)
{
    told.events = events.lines;
    told.eventsTitle = window.mode == TimeWindow::Mode::SinceStart
                           ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Role in events"))
                           : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Role in events, %1"))
                                 .arg(windowWords(window, language));
    QStringList notes;
    if (events.more > 0)
        notes.append(
            phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "and %n earlier or undated"), events.more));
    if (events.outside > 0)
        notes.append(
            phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n outside these days"), events.outside));
    told.moreEvents = notes.join(QStringLiteral(" · "));
}

}

ActorContent actorContent(const History& history, const Moment& moment, const EventsInWindow& listed,
                          const ActorId& id, Language language)
{
    const Dossier& dossier = history.dossier();
    const Actor* actor = dossier.actor(id);
    if (!actor) return stranger(id, language);

    CitationNumbers numbers(dossier, language);
    ActorContent told;
    told.id = id.text();
    told.name = actor->name.in(language);
    if (const LocalText office = knownOffice(*actor, history); !office.isEmpty())
        told.role = numbers.text(office.in(language), believed(actor->citations, history));
    if (const ActorState* state = moment.actor(id)) {
        tellStatus(told, *state, numbers, language);
        told.statusReports = alsoReported(evidenceOf(*state), dossier, numbers, language);
    } else if (actor->kind != ActorKind::Person) {
        told.statusLabel = phrase(language, QT_TRANSLATE_NOOP("Phrases", "No status on this day"));
    }
    tellSpans(told, *actor, history, language);
    if (!actor->summary.isEmpty() && isKnown(actor->citations, history))
        told.summary = numbers.text(actor->summary.in(language), believed(actor->citations, history));
    tellEvents(told, eventLinesOf(*actor, history, moment, listed, numbers, language), listed.window,
               language);
    told.quotes = quotesOf(id, history, moment, numbers, language);
    told.citations = numbers.lines();
    told.written = numbers.written();
    return told;
}

}
