#include "ui/timeline/index/event_steps.h"

#include "model/items/event_words.h"
#include "model/items/honest_dates.h"
#include "model/phrases/phrases.h"
#include "model/time/certainty.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// " (2 of 3, announced, in 1 day)"; empty where nothing is to be said.
QString remark(const EventState& state, const QString& number, const QString& distance, Language language)
{
    QStringList words;
    if (!number.isEmpty()) words.append(number);
    if (state.occurrence == Occurrence::Announced)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "announced")));
    if (state.occurrence == Occurrence::Cancelled)
        words.append(phrase(language, QT_TRANSLATE_NOOP("Phrases", "cancelled")));
    if (!distance.isEmpty()) words.append(distance);
    return words.isEmpty() ? QString() : u" ("_s + words.join(u", "_s) + u')';
}

/// "in 1 day"; empty for what has begun, or is far off.
QString distanceTo(const EventState& state, Day day, Language language)
{
    constexpr qint64 farthestTold = 1000;
    const auto earliest = state.when ? state.when->value.start().earliest : std::nullopt;
    if (!earliest || *earliest <= day || *earliest - day >= farthestTold) return {};
    return phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "in %n days"), int(*earliest - day));
}

/// "2 of 3", where a day has more than one event.
QString numberOf(const EventCursor& cursor, Language language)
{
    if (cursor.countOnDay() < 2) return {};
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 of %2"))
        .arg(cursor.number()).arg(cursor.countOnDay());
}

}

bool beginsOn(const EventState& state, Day day)
{
    if (!state.when) return false;
    const auto& first = state.when->value.first().date;
    return state.when->value.start() == DayBounds{day, day}
        && first && first->qualification == Qualification::None;
}

bool isOn(const EventState& state, Day day)
{
    return beginsOn(state, day) && state.when->value.end() == DayBounds{day, day};
}

EventWords nextEventWords(const History& history, const EventCursor& cursor, Language language)
{
    const EventStop* const next = cursor.next();
    if (!next) return {};
    const EventState& state = history.events()[next->event];
    return {phrase(language, QT_TRANSLATE_NOOP("Phrases", "Next")), shortTitle(*state.event, language),
            u", "_s + eventTime(state, language, DateStyle::Long, Gaps::Silent)
                + remark(state, {}, {}, language)};
}

EventWords eventWordsOn(const History& history, Day day, const EventCursor& cursor, const EventId& selected,
                        Language language)
{
    const auto told = [&](const char* lead, const EventState& state, bool withDate, const QString& number,
                          const QString& distance) {
        const QString time = eventTime(state, language, DateStyle::Long, Gaps::Silent);
        const QString date = withDate ? u", "_s + time : QString();
        return EventWords{phrase(language, lead), shortTitle(*state.event, language),
                          date + remark(state, number, distance, language)};
    };
    const EventStop* const reached = cursor.reached();
    const EventState* const here = reached ? &history.events()[reached->event] : nullptr;
    const EventState* const picked = selected.isEmpty() ? nullptr : history.event(selected);
    if (picked && picked != here)
        return told(QT_TRANSLATE_NOOP("Phrases", "Selected"), *picked, true, {},
                    distanceTo(*picked, day, language));
    if (here) {
        const QString number = numberOf(cursor, language);
        if (isOn(*here, day)) return told(QT_TRANSLATE_NOOP("Phrases", "This day"), *here, false, number, {});
        const Edtf& when = here->when->value;
        const bool begun = beginsOn(*here, day)
            || (begunBy(day - 1, when) == Certainty::Certain && certaintyOn(day, when) == Certainty::Certain);
        return told(begun ? QT_TRANSLATE_NOOP("Phrases", "Under way")
                          : QT_TRANSLATE_NOOP("Phrases", "Possibly"),
                    *here, true, number, {});
    }
    if (cursor.next()) return nextEventWords(history, cursor, language);
    if (const EventStop* last = cursor.previous())
        return told(QT_TRANSLATE_NOOP("Phrases", "Last"), history.events()[last->event], true, {}, {});
    return {};
}

QString rangeWords(Day first, Day last, Language language)
{
    return formatDay(first, language, DateStyle::Short) + u" – "_s
         + formatDay(last, language, DateStyle::Short);
}

}
