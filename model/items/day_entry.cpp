#include "model/items/day_entry.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas {

void DayEntry::setText(const QString& text)
{
    typed = text;
    read();
}

void DayEntry::setLanguageCode(const QString& code)
{
    language = languageFromCode(code).value_or(language);
    read();
}

void DayEntry::setCalendar(Calendar* calendar)
{
    days = calendar;
    read();
}

void DayEntry::setEarliest(int day)
{
    from = Day(day);
    read();
}

void DayEntry::setLatest(int day)
{
    to = Day(day);
    read();
}

void DayEntry::read()
{
    meant.reset();
    said.clear();
    if (days) {
        const auto reading = readDateWords(typed, days->today());
        if (reading) understand(*reading);
        else said = problemWords(reading.error());
    }
    emit changed();
}

void DayEntry::understand(const DateWordsReading& reading)
{
    const DayBounds bounds = reading.time.bounds();
    const Day last = bounds.latest.value_or(to);
    const Stretch inside{std::max(bounds.earliest.value_or(from), from), std::min(last, to)};
    if (inside.first > inside.last) {
        said = phrase(language, QT_TRANSLATE_NOOP("Phrases", "This timeline runs from %1 to %2."))
                   .arg(formatDay(from, language), formatDay(to, language));
        return;
    }
    meant = inside;
    const QString day = formatDay(inside.last, language);
    if (bounds.earliest == bounds.latest) {
        said = u"%1 %2"_s.arg(formatWeekday(inside.last, language), day);
        if (reading.dayFirst)
            said += u" (%1)"_s.arg(
                phrase(language, QT_TRANSLATE_NOOP("Phrases", "read as day, month, year")));
        return;
    }
    const char* const source = inside.last == last
        ? QT_TRANSLATE_NOOP("Phrases", "%1: goes to %2, its last day, when what happened in it is certain.")
        : QT_TRANSLATE_NOOP("Phrases", "%1: goes to %2, the last of its days on this timeline.");
    said = phrase(language, source)
               .arg(formatEdtf(reading.time, language, DateStyle::Long, Gaps::Silent), day);
}

QString DayEntry::problemWords(DateWordsProblem problem) const
{
    switch (problem) {
    case DateWordsProblem::NotUnderstood: break;
    case DateWordsProblem::NoYear: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Add the year."));
    case DateWordsProblem::NoSuchDate:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "There is no such date."));
    case DateWordsProblem::MonthBeforeDay:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "The day comes before the month: 31/12/2025."));
    }
    return phrase(language, QT_TRANSLATE_NOOP(
        "Phrases", "Type a date: 5 January 2026, March 2025, spring 2025, Q1 2026, 2025 or 2026-01-05."));
}

}
