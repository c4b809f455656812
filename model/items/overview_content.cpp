#include "model/items/overview_content.h"

#include "model/items/believed.h"
#include "model/items/citations.h"
#include "model/items/evidence/also_reported.h"
#include "model/items/shown_events.h"
#include "model/items/status_words.h"
#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

namespace atlas {

namespace {

/// The claims by which actors may, but need not, have the counted status on the day.
QList<const StatusClaim*> possibleClaims(const Moment& moment, const Status* counted)
{
    QList<const StatusClaim*> claims;
    for (const ActorState* state : moment.actors)
        if (state->status == counted && state->certainty == Certainty::Possible && state->shown)
            claims.append(state->shown);
    return claims;
}

const char* foundingTitle(Precision precision)
{
    switch (precision) {
    case Precision::Day: break;
    case Precision::Month: return QT_TRANSLATE_NOOP("Phrases", "Founded this month, day not stated");
    case Precision::Season: return QT_TRANSLATE_NOOP("Phrases", "Founded this season, day not stated");
    case Precision::Year: return QT_TRANSLATE_NOOP("Phrases", "Founded this year, day not stated");
    case Precision::Decade:
    case Precision::Century: break;
    }
    return QT_TRANSLATE_NOOP("Phrases", "Founded about now, date not stated");
}

/// On a day on which the coalition may, but need not, have begun: says so. Nothing on any other day.
bool tellOfFounding(OverviewContent& told, const History& history, const Moment& moment, CitationNumbers& numbers,
                    Language language)
{
    const Status* counted = history.dossier().countedStatus();
    const QList<const StatusClaim*> claims = possibleClaims(moment, counted);
    const bool othersCertain = std::ranges::any_of(moment.actors, [&](const ActorState* state) {
        return state->status == counted && state->certainty != Certainty::Possible;
    });
    const auto start = [](const StatusClaim* claim) {
        return claim->span ? claim->span->first().date : std::optional<EdtfDate>();
    };
    if (claims.isEmpty() || othersCertain || !start(claims.front())) return false;
    const EdtfDate date = *start(claims.front());
    const bool together = std::ranges::all_of(claims, [&](const StatusClaim* claim) { return start(claim) == date; });
    const bool atItsEnd = date.bounds().latest && moment.day > *date.bounds().latest;
    if (!together || atItsEnd) return false;

    QList<Citation> citations;
    for (const StatusClaim* claim : claims) citations.append(claim->citation);
    told.title = phrase(language, foundingTitle(date.precision()));
    told.text = numbers.text(
        phrase(language, QT_TRANSLATE_N_NOOP("Phrases",
                   "The source gives %1 as the beginning, and no day. On %2 its %n states are shown as possibly "
                   "members: it may have begun before or after that day."), int(claims.size()))
            .arg(formatEdtfDate(date, language, DateStyle::Long, Gaps::Silent), formatDay(moment.day, language)),
        citations);
    return true;
}

QList<CitedText> themeLines(const History& history, CitationNumbers& numbers, Language language)
{
    QList<CitedText> lines;
    for (const Theme& theme : history.dossier().themes) {
        if (!history.lens().believes(theme.citation, history.dossier())) continue;
        lines.append(numbers.text(theme.title.in(language), theme.text.in(language), {theme.citation}));
    }
    return lines;
}

QList<CitedText> outcomeLines(const History& history, const Moment& moment, CitationNumbers& numbers,
                              Language language)
{
    QList<CitedText> lines;
    for (const Outcome& outcome : history.dossier().outcomes) {
        if (!history.lens().believes(outcome.citation, history.dossier())) continue;
        if (!outcome.event.isEmpty() && !isShown(outcome.event, history, moment)) continue;
        lines.append(numbers.text(outcome.title.in(language), {outcome.citation}));
    }
    return lines;
}

void tellCount(OverviewContent& told, const History& history, const Moment& moment, Language language)
{
    const Status* counted = history.dossier().countedStatus();
    if (!counted) return;
    told.status = counted->id.text();
    told.statusLabel = statusLabel(*counted, false, language);
    told.possibleLabel = statusLabel(*counted, true, language);
    const auto place = size_t(history.dossier().statusIndex.value(counted->id));
    told.count = statusCountWords(*counted, moment.counts[place], language);
}

}

OverviewContent overviewContent(const History& history, const Moment& moment, Language language)
{
    const Dossier& dossier = history.dossier();
    CitationNumbers numbers(dossier, language);
    OverviewContent told;
    if (!tellOfFounding(told, history, moment, numbers, language)) {
        told.title = dossier.title.in(language);
        if (!dossier.summary.isEmpty() && isKnown(dossier.summaryCitations, history))
            told.text = numbers.text(dossier.summary.in(language), believed(dossier.summaryCitations, history));
    }
    for (const Evidence& evidence : evidenceOfCoalition(history))
        told.reports.append(alsoReported(evidence, dossier, numbers, language));
    told.themesTitle = dossier.themesTitle.isEmpty() ? phrase(language, QT_TRANSLATE_NOOP("Phrases", "Themes"))
                                                     : dossier.themesTitle.in(language);
    told.themes = themeLines(history, numbers, language);
    told.outcomes = outcomeLines(history, moment, numbers, language);
    tellCount(told, history, moment, language);
    told.citations = numbers.lines();
    told.written = numbers.written();
    return told;
}

}
