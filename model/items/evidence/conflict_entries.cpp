#include "model/items/evidence/conflict_entries.h"

#include "model/items/citations.h"
#include "model/items/event_words.h"
#include "model/items/evidence/evidence_words.h"
#include "model/items/evidence/source_words.h"
#include "model/items/honest_dates.h"
#include "model/items/quotes.h"
#include "model/phrases/phrases.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace atlas {

namespace {

/// "GOV.UK · Official · 2 March 2025".
QString sourceLine(const Citation& citation, const Dossier& dossier, Language language)
{
    const Source* source = dossier.source(citation.source);
    QStringList words{sourceName(source, citation.source, language)};
    if (source) {
        words.append(tierWords(source->tier, language));
        if (const QString date = sourceDate(*source, language); !date.isEmpty()) words.append(date);
    }
    return words.join(QStringLiteral(" · "));
}

ConflictSide sideOf(const Report& report, const Dossier& dossier, Language language)
{
    ConflictSide side{.value = valueWords(report, dossier, language), .why = {}, .agrees = report.agrees,
                      .sources = {}, .quotes = {}, .caveats = {}};
    for (const Citation* citation : report.citations) {
        const QString source = sourceLine(*citation, dossier, language);
        if (!side.sources.contains(source)) side.sources.append(source);
        if (const QString caveat = citation->note.in(language); !caveat.isEmpty() && !side.caveats.contains(caveat))
            side.caveats.append(caveat);
        if (!citation->quote) continue;
        const QuoteLine quote = quoteLine(*citation->quote, language);
        if (!side.quotes.contains(quote)) side.quotes.append(quote);
    }
    return side;
}

bool showsOn(Day day, const Evidence& evidence, const History& history)
{
    const Moment moment = history.momentOn(day);
    const ActorState* state = moment.actor(evidence.actor->id);
    return state && state->conflict && evidence.shown().claim == ReportedClaim(state->shown);
}

/// The days that the claims' spans begin or end on, as far as they say.
std::set<Day> namedDays(const Evidence& evidence)
{
    std::set<Day> days;
    for (const Report& report : evidence.reports) {
        const auto* claim = std::get_if<const StatusClaim*>(&report.claim);
        if (!claim || !(*claim)->span) continue;
        const DayBounds start = (*claim)->span->start(), end = (*claim)->span->end();
        for (const std::optional<Day>& day : {start.earliest, start.latest, end.earliest, end.latest})
            if (day) days.insert(*day);
    }
    return days;
}

}

ConflictEntry conflictEntry(const Evidence& evidence, const History& history, Language language)
{
    const Dossier& dossier = history.dossier();
    ConflictEntry entry;
    entry.about = attributeWords(evidence, language);
    entry.mark = markWords(evidence, language);
    entry.differ = differWords(evidence, dossier, language);
    if (const EventState* event = evidence.event ? history.event(evidence.event->id) : nullptr) {
        entry.subject = shortTitle(*event->event, language);
        entry.date = eventTime(*event, language, DateStyle::Short, Gaps::Silent);
        entry.event = event->event->id.text();
    } else if (evidence.actor) {
        entry.subject = evidence.actor->name.in(language);
        entry.actor = evidence.actor->id.text();
    } else {
        entry.subject = dossier.title.in(language);
    }
    for (const Report& report : evidence.reports) entry.sides.append(sideOf(report, dossier, language));
    entry.sides.front().why = reasonWords(evidence, dossier, language);
    return entry;
}

QString conflictSection(Attribute attribute, Language language)
{
    switch (attribute) {
    case Attribute::Founding:
    case Attribute::Size: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The coalition"));
    case Attribute::Status: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "States and organisations"));
    case Attribute::When:
    case Attribute::Place:
    case Attribute::Occurrence:
    case Attribute::Participation:
    case Attribute::Count: break;
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events"));
}

Day conflictDay(const Evidence& evidence, const History& history, Day shown)
{
    if (evidence.event) {
        const EventState* state = history.event(evidence.event->id);
        if (!state || !state->when) return shown;
        const Moment moment = history.momentOn(shown);
        if (std::ranges::contains(moment.events, state, &EventOnDay::state)) return shown;
        return state->when->value.bounds().earliest.value_or(shown);
    }
    if (evidence.attribute != Attribute::Status || showsOn(shown, evidence, history)) return shown;
    for (const Day day : namedDays(evidence))
        if (showsOn(day, evidence, history)) return day;
    return shown;
}

}
