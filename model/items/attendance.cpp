#include "model/items/attendance.h"

#include "model/items/believed.h"
#include "model/items/citations.h"
#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/phrases/phrases.h"

#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

using CountClaim = Claim<Count>;

AttendanceFigure figure(const CountClaim& claim, const Dossier& dossier, Language language)
{
    const SourceId& source = claim.citation.source;
    return {.value = claim.value.value,
            .source = sourceName(dossier.source(source), source, language),
            .numbered = claim.value.number.has_value(),
            .number = claim.value.number.value_or(0)};
}

QString spreadWords(const Attendance& told, Language language)
{
    const auto number = [&](int value) { return localeOf(language).toString(value); };
    const bool any = std::ranges::any_of(told.figures, &AttendanceFigure::numbered);
    if (!any) return told.figures.front().value;
    if (told.least == told.most) {
        const auto first = std::ranges::find_if(told.figures, &AttendanceFigure::numbered);
        return told.figures.size() == 1 ? first->value : number(told.least);
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1–%2, sources differ"))
        .arg(number(told.least), number(told.most));
}

/// What a meeting's sources say of how many of one kind attended.
Attendance attendance(const EventState& state, const QList<const CountClaim*>& claims, const Dossier& dossier,
                      Language language)
{
    Attendance told;
    told.event = state.event->id.text();
    told.date = eventTime(state, language, DateStyle::Short, Gaps::Silent);
    told.title = shortTitle(*state.event, language);
    told.what = claims.front()->value.what.in(language);
    QList<int> numbers;
    QStringList figures;
    for (const CountClaim* claim : claims) {
        told.figures.append(figure(*claim, dossier, language));
        const AttendanceFigure& last = told.figures.back();
        if (last.numbered) numbers.append(last.number);
        figures.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 (%2)")).arg(last.value, last.source));
    }
    if (!numbers.isEmpty()) {
        told.least = std::ranges::min(numbers);
        told.most = std::ranges::max(numbers);
    }
    const std::optional<Day> day = state.when ? state.when->value.bounds().earliest : std::nullopt;
    told.drawn = day && !numbers.isEmpty();
    if (day) told.day = int(day->sinceEpoch());
    told.spread = spreadWords(told, language);
    told.detail = phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1: %2"))
                      .arg(told.what, figures.join(QStringLiteral("; ")));
    return told;
}

}

QList<Attendance> attendances(const History& history, Language language)
{
    QList<Attendance> meetings;
    for (const EventState& state : history.events()) {
        if (state.event->kind != EventKind::Meeting || state.event->counts.isEmpty()) continue;
        QList<const CountClaim*> claims = believed(state.event->counts, history);
        while (!claims.isEmpty()) {
            const LocalText& what = claims.front()->value.what;
            QList<const CountClaim*> comparable;
            for (const CountClaim* claim : claims)
                if (claim->value.what == what) comparable.append(claim);
            meetings.append(attendance(state, comparable, history.dossier(), language));
            claims.removeIf([&](const CountClaim* claim) { return claim->value.what == what; });
        }
    }
    return meetings;
}

}
