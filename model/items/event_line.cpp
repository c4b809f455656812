#include "model/items/event_line.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/items/unsourced.h"
#include "model/phrases/phrases.h"

namespace atlas {

namespace {

QString capitalised(const QString& text, Language language)
{
    return text.isEmpty() ? text : localeOf(language).toUpper(text.first(1)) + text.sliced(1);
}

EventLine::Mark markOf(const EventState& state)
{
    switch (state.occurrence) {
    case Occurrence::Held: break;
    case Occurrence::Announced: return EventLine::Mark::Announced;
    case Occurrence::Cancelled: return EventLine::Mark::Cancelled;
    }
    const auto& when = state.when;
    const bool exact = when && !when->value.isInterval() && when->value.first().date
        && when->value.first().date->precision() == Precision::Day
        && when->value.first().date->qualification == Qualification::None;
    return exact ? EventLine::Mark::Day : EventLine::Mark::Soft;
}

}

EventLine eventLine(const EventOnDay& listed, const ListedFor& reader)
{
    const EventState& state = *listed.state;
    return {.id = state.event->id.text(),
            .date = eventTime(state, reader.language, DateStyle::Short, Gaps::Silent),
            .title = shortTitle(*state.event, reader.language),
            .detail = eventDetail({}, listed, reader),
            .numerals = {},
            .group = state.event->group.text(),
            .mark = markOf(state),
            .conflict = state.conflict,
            .unsourced = isUnsourced(state)};
}

QString eventDetail(QStringList words, const EventOnDay& listed, const ListedFor& reader)
{
    const EventState& state = *listed.state;
    const Language language = reader.language;
    if (state.occurrence != Occurrence::Held) words.append(occurrenceWords(state, reader.shown, language));
    if (listed.certainty == Certainty::Possible && !listed.ahead)
        words.append(phrase(language, reader.mode == TimeWindow::Mode::SinceStart
                                ? QT_TRANSLATE_NOOP("Phrases", "perhaps later")
                                : QT_TRANSLATE_NOOP("Phrases", "perhaps on other days")));
    if (state.when) {
        const QString gap = honestTime(state.when->value, language).gap;
        if (!gap.isEmpty()) words.append(gap.sliced(1, gap.size() - 2));
    }
    if (state.conflict) words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "sources differ")));
    return capitalised(words.join(QStringLiteral("; ")), language);
}

}
