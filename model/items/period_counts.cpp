#include "model/items/period_counts.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr qint64 mostMonths = 72;
constexpr qint64 mostPeriods = 100;
constexpr qint64 mostCenturies = 200;

qint64 floorDivide(qint64 number, qint64 by)
{
    return number / by - (number % by < 0);
}

qint64 monthsIn(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month: break;
    case PeriodLength::Year: return 12;
    case PeriodLength::Decade: return 120;
    case PeriodLength::Century: return 1200;
    }
    return 1;
}

/// Which period a day lies in, counted from the one that begins with the year 0.
qint64 periodOf(Day day, PeriodLength length)
{
    const CalendarDate date = day.calendar();
    return floorDivide(12 * date.year + date.month - 1, monthsIn(length));
}

/// The calendar's year and month with which a period begins.
CalendarDate beginningOf(qint64 period, PeriodLength length)
{
    const qint64 month = period * monthsIn(length);
    const qint64 year = floorDivide(month, 12);
    return {year, int(month - 12 * year) + 1, 1};
}

QString nameOf(const CalendarDate& beginning, PeriodLength length, Language language)
{
    EdtfDate date{.year = beginning.year};
    switch (length) {
    case PeriodLength::Month: date.month = beginning.month; break;
    case PeriodLength::Year: break;
    case PeriodLength::Decade: date.unspecifiedYearDigits = 1; break;
    case PeriodLength::Century: date.unspecifiedYearDigits = 2; break;
    }
    return formatEdtfDate(date, language, DateStyle::Short, Gaps::Silent);
}

QString words(const EventCount& count, Language language)
{
    QStringList words;
    if (count.certain > 0 || count.possible == 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), count.certain));
    if (count.possible > 0)
        words.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n possible event(s)"), count.possible));
    return words.join(QStringLiteral(", "));
}

/// How a click on a period says where it leads.
const char* sentenceFor(const std::optional<Day>& event, const History& history)
{
    if (!event) return QT_TRANSLATE_NOOP("Phrases", "Go to %1, its first day: no event begins in it");
    std::vector<EventOnDay> events;
    history.eventsWithin(*event, *event, events);
    const bool exact = std::ranges::any_of(events, [&](const EventOnDay& each) {
        return each.state->when->value.start() == DayBounds{event, event};
    });
    return exact ? QT_TRANSLATE_NOOP("Phrases", "Go to %1, its first event")
                 : QT_TRANSLATE_NOOP("Phrases", "Go to %1, the earliest day of its first event");
}

/// Where a click on a period leads.
void lead(PeriodCount& period, const History& history, Language language)
{
    std::optional<Day> event = history.nextEventDay(Day(period.firstDay) - 1);
    if (event && event->sinceEpoch() > period.lastDay) event.reset();
    period.goTo = event ? int(event->sinceEpoch()) : period.firstDay;
    period.goToWords =
        phrase(language, sentenceFor(event, history)).arg(formatDay(Day(period.goTo), language));
}

}

PeriodLength periodLengthFor(Day first, Day last)
{
    const auto count = [&](PeriodLength length) {
        return periodOf(last, length) - periodOf(first, length) + 1;
    };
    if (count(PeriodLength::Month) <= mostMonths) return PeriodLength::Month;
    for (const PeriodLength length : {PeriodLength::Year, PeriodLength::Decade})
        if (count(length) <= mostPeriods) return length;
    return PeriodLength::Century;
}

QString periodsTitle(PeriodLength length, Language language)
{
    switch (length) {
    case PeriodLength::Month: break;
    case PeriodLength::Year: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events per year"));
    case PeriodLength::Decade: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events per decade"));
    case PeriodLength::Century: return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events per century"));
    }
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Events per month"));
}

QList<PeriodCount> periodCounts(const History& history, Day first, Day last, PeriodLength length,
                                Language language)
{
    const qint64 begin = periodOf(first, length);
    const qint64 end = periodOf(last, length) + 1;
    if (end - begin > mostCenturies) return {};
    std::vector<Day> edges;
    for (qint64 period = begin; period <= end; ++period) {
        const auto edge = Day::fromCalendar(beginningOf(period, length));
        if (!edge) return {};
        edges.push_back(*edge);
    }
    const std::vector<EventCount> counts = history.countEvents(edges);
    QList<PeriodCount> periods;
    for (size_t i = 0; i < counts.size(); ++i) {
        PeriodCount period{.firstDay = int(edges[i].sinceEpoch()),
                           .lastDay = int(edges[i + 1].sinceEpoch()) - 1,
                           .certain = counts[i].certain, .possible = counts[i].possible,
                           .name = nameOf(beginningOf(begin + qint64(i), length), length, language),
                           .words = words(counts[i], language), .goToWords = {}};
        lead(period, history, language);
        periods.append(period);
    }
    return periods;
}

QString uncountedWords(const History& history, Language language)
{
    const auto undated = history.events().size() - history.datedEvents().size();
    const auto cancelled =
        std::ranges::count(history.datedEvents(), Occurrence::Cancelled, &EventState::occurrence);
    QStringList notes;
    if (undated > 0)
        notes.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n undated, not counted"), int(undated)));
    if (cancelled > 0)
        notes.append(phrase(language, QT_TRANSLATE_N_NOOP("Phrases", "%n cancelled, not counted"), int(cancelled)));
    return notes.join(QStringLiteral(" · "));
}

}
