#include "model/items/period_counts.h"

#include "model/phrases/phrases.h"
#include "model/time/date_body.h"
#include "model/time/months.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr qint64 mostMonths = 72;
constexpr qint64 mostPeriods = 100;
constexpr qint64 mostCenturies = 200;

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
    return floorDivide(monthNumber(day), monthsIn(length));
}

/// The calendar's year and month with which a period begins.
CalendarDate beginningOf(qint64 period, PeriodLength length)
{
    const qint64 month = period * monthsIn(length);
    const qint64 year = floorDivide(month, 12);
    return {year, int(month - 12 * year) + 1, 1};
}

/// By its years, not as a decade or century of EDTF: before the year 0 those begin elsewhere.
QString nameOf(const CalendarDate& beginning, PeriodLength length, Language language)
{
    if (length == PeriodLength::Month)
        return formatMonth(beginning.year, beginning.month, language, DateStyle::Short);
    return yearsBody(beginning.year, beginning.year + monthsIn(length) / 12 - 1, language, Setting::Alone);
}

QString words(const EventCount& count, Language language)
{
    QStringList words;
    const auto say = [&](const char* text, int number) { words.append(phrase(language, text, number)); };
    if (count.certain > 0 || count.possible == 0)
        say(QT_TRANSLATE_N_NOOP("Phrases", "%n event(s)"), count.certain);
    if (count.possible > 0) say(QT_TRANSLATE_N_NOOP("Phrases", "%n possible event(s)"), count.possible);
    return words.join(QStringLiteral(", "));
}

/// How a click on a period with an event that begins on a day says that it leads there.
const char* sentenceFor(Day event, const History& history)
{
    std::vector<EventOnDay> events;
    history.eventsWithin(event, event, events);
    const bool exact = std::ranges::any_of(events, [&](const EventOnDay& each) {
        return each.state->when->value.start() == DayBounds{event, event};
    });
    return exact ? QT_TRANSLATE_NOOP("Phrases", "Go to %1, its first event")
                 : QT_TRANSLATE_NOOP("Phrases", "Go to %1, the earliest day of its first event");
}

/// Where a click on a period leads: to one of the days from `first` to `last`, as far as they are in it.
void lead(PeriodCount& period, const History& history, Day first, Day last, Language language)
{
    const auto eventFrom = [&](Day from, Day until) {
        const std::optional<Day> event = history.nextEventDay(from - 1);
        return event && *event <= until ? event : std::nullopt;
    };
    const Day begin(period.firstDay), end(period.lastDay);
    const Day from = std::max(begin, first);
    const char* words = QT_TRANSLATE_NOOP("Phrases", "Go to %1");
    Day goal = from;
    if (const auto event = eventFrom(from, std::min(end, last))) {
        goal = *event;
        words = sentenceFor(goal, history);
    } else if (from == begin && !eventFrom(begin, end)) {
        words = QT_TRANSLATE_NOOP("Phrases", "Go to %1, its first day: no event begins in it");
    }
    period.goTo = int(goal.sinceEpoch());
    period.goToWords = phrase(language, words).arg(formatDay(goal, language));
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
        lead(period, history, first, last, language);
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
    const auto say = [&](const char* text, qsizetype number) {
        if (number > 0) notes.append(phrase(language, text, int(number)));
    };
    say(QT_TRANSLATE_N_NOOP("Phrases", "%n undated, not counted"), qsizetype(undated));
    say(QT_TRANSLATE_N_NOOP("Phrases", "%n cancelled, not counted"), qsizetype(cancelled));
    return notes.join(QStringLiteral(" · "));
}

}
