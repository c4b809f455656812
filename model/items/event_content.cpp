#include "model/items/event_content.h"

#include "model/items/believed.h"
#include "model/items/event_words.h"
#include "model/items/evidence/also_reported.h"
#include "model/items/honest_dates.h"
#include "model/items/participants.h"
#include "model/items/quotes.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"

#include <algorithm>

namespace atlas {

namespace {

/// With its weekday where it is an exact day: "Tuesday 6 January 2026".
CitedText whenText(const EventState& state, CitationNumbers& numbers, Language language)
{
    if (!state.when) return {eventTime(state, language), {}, {}, false};
    const Edtf& time = state.when->value;
    const HonestDate date = honestTime(time, language);
    const bool aDay = !time.isInterval() && time.first().date
        && *time.first().date == *Edtf::fromDay(time.bounds().earliest.value_or(Day())).first().date;
    const QString lead = aDay ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 %2"))
                                    .arg(formatWeekday(*time.bounds().earliest, language), date.stated)
                              : date.stated;
    return numbers.text(lead, date.gap, {state.when->citation});
}

/// Why shown values are the dossier's reading of a source rather than its words; each reason once.
QList<CitedText> inferenceNotes(const EventState& state, const History& history, CitationNumbers& numbers,
                                Language language)
{
    QList<const Citation*> inferred;
    const auto add = [&](const Citation& citation) {
        const auto saysTheSame = [&](const Citation* other) { return other->note == citation.note; };
        if (citation.inferred && !citation.note.isEmpty() && std::ranges::none_of(inferred, saysTheSame))
            inferred.append(&citation);
    };
    if (state.when) add(state.when->citation);
    if (state.place) add(state.place->citation);
    for (const auto* claim : believed(state.event->participants, history)) add(claim->citation);

    QList<CitedText> notes;
    for (const Citation* citation : std::as_const(inferred))
        notes.append(numbers.text(citation->note.in(language), {*citation}));
    return notes;
}

QList<CitedText> cautionsOf(const EventState& state, const History& history, CitationNumbers& numbers,
                            Language language)
{
    const Event& event = *state.event;
    QList<CitedText> cautions;
    if (!event.caution.isEmpty() && isKnown(event.cautionCitations, history))
        cautions.append(numbers.text(event.caution.in(language), believed(event.cautionCitations, history)));
    cautions.append(inferenceNotes(state, history, numbers, language));
    return cautions;
}

/// What else is said of what the card shows.
void tellReports(EventContent& told, const std::vector<Evidence>& evidence, const Dossier& dossier,
                 CitationNumbers& numbers, Language language)
{
    const auto reportsOn = [&](Attribute attribute) {
        QList<EvidenceLine> reports;
        for (const Evidence& each : evidence)
            if (each.attribute == attribute) reports.append(alsoReported(each, dossier, numbers, language));
        return reports;
    };
    // That something held had been announced goes without saying.
    told.occurrenceReports = reportsOn(Attribute::Occurrence);
    told.occurrenceReports.removeIf([](const EvidenceLine& line) { return line.mark.isEmpty(); });
    told.whenReports = reportsOn(Attribute::When);
    told.placeReports = reportsOn(Attribute::Place);
    told.participantReports = alsoReportedParts(evidence, dossier, numbers, language);
    told.participantReports.append(reportsOn(Attribute::Count));
}

std::optional<qint64> yearOf(const EventState& state)
{
    const auto day = state.when ? state.when->value.bounds().earliest : std::nullopt;
    return day ? std::optional(day->calendar().year) : std::nullopt;
}

/// "3 Jan, Kyiv"; with its year where that is not the shown event's.
QString neighbourLabel(const EventState& state, const EventState& shown, Language language)
{
    const bool hasPlace = state.place && !state.place->value.name.isEmpty();
    const DateStyle style = yearOf(state) == yearOf(shown) ? DateStyle::DayMonth : DateStyle::Short;
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1, %2"))
        .arg(eventTime(state, language, style, Gaps::Silent),
             hasPlace ? state.place->value.name.in(language) : shortTitle(*state.event, language));
}

/// Undated events have no neighbours in time, and are none.
void tellNeighbours(EventContent& told, const EventState& state, const History& history, Language language)
{
    const auto events = history.events();
    const auto at = std::ranges::find(events, &state, [](const EventState& each) { return &each; });
    if (at == events.end() || !state.when) return;
    if (at != events.begin()) {
        const EventState& previous = *std::prev(at);
        told.previousId = previous.event->id.text();
        told.previousLabel = neighbourLabel(previous, state, language);
    }
    if (std::next(at) != events.end() && std::next(at)->when) {
        const EventState& next = *std::next(at);
        told.nextId = next.event->id.text();
        told.nextLabel = neighbourLabel(next, state, language);
    }
}

}

EventContent eventContent(const History& history, const Moment& moment, const EventId& id, Language language)
{
    const EventState* state = history.event(id);
    if (!state) return {};
    const Dossier& dossier = history.dossier();
    const Event& event = *state->event;

    CitationNumbers numbers(dossier, language);
    EventContent told;
    told.id = id.text();
    told.title = event.title.in(language);
    told.badge = occurrenceWords(*state, moment.day, language);
    told.announced = state->occurrence == Occurrence::Announced;
    told.conflict = state->conflict;
    told.group = event.group.text();
    told.when = whenText(*state, numbers, language);
    told.unsourced = isUnsourced(*state)
        || (state->occurrenceClaim && state->occurrenceClaim->citation.isUnsourced());
    if (state->place) told.place = placeWords(*state, dossier, language);
    told.placeUnsourced = state->place && state->place->citation.isUnsourced();
    if (const auto day = state->when ? state->when->value.bounds().earliest : std::nullopt) {
        told.dated = true;
        told.day = int(day->sinceEpoch());
    }
    const std::vector<Evidence> evidence = evidenceOf(*state, history);
    const ParticipantLines taking = participantLines(*state, evidence, history, numbers, language);
    told.participants = taking.whole;
    told.participantsBrief = taking.brief;
    for (const auto* claim : believed(event.summary, history))
        told.summaries.append(numbers.text(claim->value.in(language), {claim->citation}));
    told.quotes = quotesOf(id, history, numbers, language);
    told.cautions = cautionsOf(*state, history, numbers, language);
    tellReports(told, evidence, dossier, numbers, language);
    tellNeighbours(told, *state, history, language);
    told.citations = numbers.lines();
    told.written = numbers.written();
    return told;
}

}
