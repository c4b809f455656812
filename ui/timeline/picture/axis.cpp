#include "ui/timeline/picture/axis.h"

#include "model/time/format.h"
#include "model/time/months.h"

#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr double roomForMonth = 62;
constexpr double daysAMonth = 30.44;
constexpr std::array monthSteps{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000};

Day firstDay(const TimeScale& scale)
{
    return Day(qint64(std::ceil(scale.range.start)));
}

QString weekdayName(Day day, Language language)
{
    return localeOf(language).standaloneDayName(day.weekday(), QLocale::ShortFormat);
}

std::vector<AxisTick> dayTicks(const TimeScale& scale, Language language)
{
    std::vector<AxisTick> ticks;
    for (Day day = firstDay(scale); double(day.sinceEpoch()) < scale.range.end; day = day + 1) {
        const bool first = day.calendar().day == 1;
        const QString date = first || ticks.empty() ? formatDay(day, language, DateStyle::DayMonth)
                                                    : QString::number(day.calendar().day);
        ticks.push_back({day, weekdayName(day, language) + u' ' + date, first});
    }
    return ticks;
}

std::vector<AxisTick> weekTicks(const TimeScale& scale, Language language)
{
    std::vector<AxisTick> ticks;
    for (Day day = firstDay(scale); double(day.sinceEpoch()) < scale.range.end; day = day + 1) {
        const CalendarDate date = day.calendar();
        const bool newYear = date.day == 1 && date.month == 1;
        if (day.weekday() != 1 && date.day != 1) continue;
        const DateStyle style = newYear ? DateStyle::Short : DateStyle::DayMonth;
        ticks.push_back({day, formatDay(day, language, style), date.day == 1});
    }
    return ticks;
}

std::vector<AxisTick> monthTicks(const TimeScale& scale, Language language, Years years)
{
    const int step = monthStep(scale);
    std::vector<AxisTick> ticks;
    for (auto month = floorDivide(monthNumber(firstDay(scale)), step) * step;; month += step) {
        const Day day = firstOfMonth(month);
        if (double(day.sinceEpoch()) < scale.range.start) continue;
        if (double(day.sinceEpoch()) >= scale.range.end) break;
        const CalendarDate date = day.calendar();
        const bool newYear = date.month == 1;
        const bool major = newYear || ticks.empty();
        // Bands name the years where there are several; below, they name quarters, which the eye passes over.
        const bool withYear = major && (years == Years::InTicks || step == 1);
        const QString label = step % 12 == 0 ? formatEdtfDate({.year = date.year}, language)
            : formatMonth(date.year, date.month, language, withYear ? DateStyle::Short : DateStyle::DayMonth);
        ticks.push_back({day, label, (withYear || newYear) && step % 12 != 0});
    }
    return ticks;
}

}

int monthStep(const TimeScale& scale)
{
    for (const int months : monthSteps)
        if (scale.dayWidth() * daysAMonth * months >= roomForMonth) return months;
    return monthSteps.back();
}

std::vector<AxisTick> axisTicks(const TimeScale& scale, Language language, Years years)
{
    if (scale.dayWidth() > dayLabelWidth) return dayTicks(scale, language);
    if (scale.dayWidth() >= weekDayWidth) return weekTicks(scale, language);
    return monthTicks(scale, language, years);
}

}
