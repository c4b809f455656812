#include "ui/timeline/index/event_steps.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/phrases/phrases.h"

#include <algorithm>
#include <limits>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

qint64 beginning(const EventState& state)
{
    if (!state.when) return std::numeric_limits<qint64>::max();
    const auto earliest = state.when->value.start().earliest;
    return earliest ? earliest->sinceEpoch() : std::numeric_limits<qint64>::min();
}

/// " (announced, in 1 day)"; empty where nothing is to be said.
QString remark(const EventState& state, Day day, bool distance, Language language)
{
    QStringList words;
    if (state.occurrence == Occurrence::Announced)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "announced")));
    if (state.occurrence == Occurrence::Cancelled)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "cancelled")));
    constexpr qint64 farthestTold = 1000;
    const qint64 days = state.when ? beginning(state) - day.sinceEpoch() : 0;
    if (distance && days > 0 && days < farthestTold)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "in %n days"), int(days)));
    return words.isEmpty() ? QString() : u" ("_s + words.join(u", "_s) + u')';
}

}

const EventState* chiefEventOn(const History& history, Day day)
{
    const EventState* chief = nullptr;
    const auto same = std::ranges::equal_range(history.events(), day.sinceEpoch(), {}, beginning);
    for (const EventState& state : same) {
        if (!hasLane(*state.event)) continue;
        if (!chief || state.event->importance > chief->event->importance) chief = &state;
    }
    return chief;
}

bool hasLane(const Event& event)
{
    return !event.group.isEmpty() || event.kind != EventKind::Publication;
}

EventWords eventWordsOn(const History& history, Day day, const EventId& selected, Language language)
{
    const auto told = [&](const char* lead, const EventState& state, bool withDate, bool distance) {
        const QString time = eventTime(state, language, DateStyle::Long, Gaps::Silent);
        const QString date = withDate ? u", "_s + time : QString();
        return EventWords{phrase(language, lead), shortTitle(*state.event, language),
                          date + remark(state, day, distance, language)};
    };
    if (const EventState* state = selected.isEmpty() ? nullptr : history.event(selected))
        return told(QT_TRANSLATE_NOOP("Phrases", "Selected"), *state, true, true);
    if (const EventState* state = chiefEventOn(history, day))
        return told(QT_TRANSLATE_NOOP("Phrases", "This day"), *state, false, false);
    for (auto next = history.nextEventDay(day); next; next = history.nextEventDay(*next))
        if (const EventState* state = chiefEventOn(history, *next))
            return told(QT_TRANSLATE_NOOP("Phrases", "Next"), *state, true, false);
    for (auto last = history.previousEventDay(day); last; last = history.previousEventDay(*last))
        if (const EventState* state = chiefEventOn(history, *last))
            return told(QT_TRANSLATE_NOOP("Phrases", "Last"), *state, true, false);
    return {};
}

QString rangeWords(Day first, Day last, Language language)
{
    return formatDay(first, language, DateStyle::Short) + u" – "_s
         + formatDay(last, language, DateStyle::Short);
}

}
