#include "ui/timeline/picture/axis_bands.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "model/time/months.h"
#include "ui/timeline/picture/axis.h"

#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// A unit of the calendar: a number of days from a Monday on, or of months from the year 0 on.
struct Unit {
    int days = 0;
    int months = 0;

    /// Which one a day lies in.
    qint64 ordinalOf(Day day) const
    {
        return days > 0 ? floorDivide(day.sinceEpoch() - monday, days)
                        : floorDivide(monthNumber(day), months);
    }

    Day first(qint64 ordinal) const
    {
        return days > 0 ? Day(ordinal * days + monday) : firstOfMonth(ordinal * months);
    }

private:
    static constexpr qint64 monday = -3; // 29 December 1969
};

constexpr Unit day{.days = 1}, week{.days = 7}, month{.months = 1}, quarter{.months = 3}, year{.months = 12};
constexpr int yearsA(int ticksOfMonths)
{
    if (ticksOfMonths <= 6) return 1;
    if (ticksOfMonths <= 60) return 10;
    return ticksOfMonths <= 600 ? 100 : 1000;
}

Unit unitFor(const TimeScale& scale)
{
    constexpr double wideDay = 400;
    if (scale.dayWidth() >= wideDay) return day;
    if (scale.dayWidth() > dayLabelWidth) return week;
    if (scale.dayWidth() >= weekDayWidth) return month;
    const int step = monthStep(scale);
    return step == 1 ? quarter : Unit{.months = yearsA(step) * year.months};
}

QString yearWords(qint64 first, qint64 years, Language language)
{
    const auto plain = [language](qint64 number) { return formatEdtfDate({.year = number}, language); };
    if (years == 1) return plain(first);
    // The decades before the second century are called by their years, for "the 10s" are another century's.
    if (years == 10 && first >= 100)
        return formatEdtfDate({.year = first, .unspecifiedYearDigits = 1}, language, DateStyle::Long,
                              Gaps::Silent);
    return plain(first) + u"–"_s + plain(first + years - 1);
}

QString nameOf(const Unit& unit, Day first, Language language)
{
    if (unit.days == 1) return formatWeekday(first, language) + u' ' + formatDay(first, language);
    if (unit.days == 7) {
        // By ISO 8601 a week belongs to the year that its Thursday lies in.
        const Day thursday = first + 3;
        const qint64 of = thursday.calendar().year;
        const qint64 number = (thursday - *Day::fromCalendar({of, 1, 1})) / 7 + 1;
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Week %1, %2"))
            .arg(QString::number(number), yearWords(of, 1, language));
    }
    const CalendarDate date = first.calendar();
    if (unit.months == 1) return formatMonth(date.year, date.month, language);
    if (unit.months == 3)
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "Q%1 %2"))
            .arg(QString::number((date.month - 1) / 3 + 1), yearWords(date.year, 1, language));
    return yearWords(date.year, unit.months / 12, language);
}

Day firstInSight(const TimeScale& scale)
{
    return Day(qint64(std::floor(scale.range.start)));
}

}

std::vector<AxisBand> axisBands(const TimeScale& scale, Language language)
{
    const Unit unit = unitFor(scale);
    std::vector<AxisBand> bands;
    for (qint64 ordinal = unit.ordinalOf(firstInSight(scale));; ++ordinal) {
        const Day first = unit.first(ordinal);
        if (double(first.sinceEpoch()) >= scale.range.end) return bands;
        bands.push_back({first, unit.first(ordinal + 1), nameOf(unit, first, language), ordinal % 2 != 0});
    }
}

std::vector<Day> weekendDays(const TimeScale& scale)
{
    std::vector<Day> days;
    if (scale.dayWidth() <= dayLabelWidth) return days;
    for (Day each = firstInSight(scale); double(each.sinceEpoch()) < scale.range.end; each = each + 1)
        if (each.weekday() >= 6) days.push_back(each);
    return days;
}

}
