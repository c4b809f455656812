#include "ui/briefing/strip/ticks.h"

#include "model/time/format.h"
#include "model/time/months.h"

#include <array>
#include <optional>

namespace atlas::page {

namespace {

constexpr double leastStep = 48; ///< points from one label to the next

struct Step {
    int days = 0;   ///< 1 or 7 (Mondays); 0: months
    int months = 0; ///< counted from January of year 0
    double lengthInDays() const { return days ? days : months * 30.4; }
};

constexpr std::array steps{Step{1, 0},    Step{7, 0},    Step{0, 1},    Step{0, 3},
                           Step{0, 12},   Step{0, 60},   Step{0, 120},  Step{0, 600},
                           Step{0, 1200}, Step{0, 2400}, Step{0, 6000}, Step{0, 12000}};

Step stepFor(double pointsADay)
{
    for (const Step& step : steps)
        if (step.lengthInDays() * pointsADay >= leastStep) return step;
    return steps.back();
}

/// The first day of the step on or after a day.
Day alignedFrom(Day day, const Step& step)
{
    if (step.days == 1) return day;
    if (step.days == 7) return day + (8 - day.weekday()) % 7;
    qint64 month = monthNumber(day) + (day.calendar().day > 1 ? 1 : 0);
    while (month % step.months != 0) ++month;
    return firstOfMonth(month);
}

Day next(Day day, const Step& step)
{
    if (step.days) return day + step.days;
    return firstOfMonth(monthNumber(day) + step.months);
}

QString labelOf(Day day, const Step& step, bool withYear, Language language)
{
    if (step.days) return formatDay(day, language, withYear ? DateStyle::Short : DateStyle::DayMonth);
    const CalendarDate date = day.calendar();
    if (step.months % 12 == 0) return QString::number(date.year);
    return formatMonth(date.year, date.month, language, DateStyle::Short);
}

}

std::vector<Tick> ticksOf(const StripScale::Segment& segment, Language language)
{
    const Step step = stepFor(segment.pointsADay());
    std::vector<Tick> ticks;
    std::optional<qint64> year;
    for (Day day = alignedFrom(segment.from, step); day < segment.to; day = next(day, step)) {
        const double x = segment.left + double(day - segment.from) * segment.pointsADay();
        ticks.push_back({x, labelOf(day, step, year != day.calendar().year, language)});
        year = day.calendar().year;
    }
    return ticks;
}

}
