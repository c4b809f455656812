#include "model/time/day.h"

#include "model/time/months.h"

#include <array>
#include <cstdlib>

namespace atlas {

namespace {

// So that a day's number and every sum of a few of them stay within 64 bits.
constexpr qint64 lastYear = 999'999'999'999;

// From March 0000 on, years of 400-year cycles have fixed lengths: Howard Hinnant, "chrono-compatible
// low-level date algorithms", days_from_civil and civil_from_days.
constexpr qint64 daysPerCycle = 146'097;
constexpr qint64 daysFromMarch0000To1970 = 719'468;

/// The number of exactly `text.size()` ASCII digits; nothing for other characters.
std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar each : text) {
        if (each < u'0' || each > u'9') return std::nullopt;
        value = value * 10 + (each.unicode() - u'0');
    }
    return value;
}

}

bool isLeapYear(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(qint64 year, int month)
{
    static constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : lengths.at(size_t(month - 1));
}

std::optional<Day> Day::fromCalendar(const CalendarDate& date)
{
    if (std::abs(date.year) > lastYear || date.month < 1 || date.month > 12) return std::nullopt;
    if (date.day < 1 || date.day > daysInMonth(date.year, date.month)) return std::nullopt;
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const qint64 cycle = floorDivide(year, 400);
    const qint64 yearOfCycle = year - cycle * 400;
    const qint64 dayOfYear = (153 * ((date.month + 9) % 12) + 2) / 5 + date.day - 1;
    const qint64 dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return Day(cycle * daysPerCycle + dayOfCycle - daysFromMarch0000To1970);
}

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return std::nullopt;
    const auto year = digits(text.first(4));
    const auto month = digits(text.sliced(5, 2));
    const auto day = digits(text.sliced(8));
    if (!year || !month || !day) return std::nullopt;
    return fromCalendar({*year, *month, *day});
}

CalendarDate Day::calendar() const
{
    const qint64 shifted = number + daysFromMarch0000To1970;
    const qint64 cycle = floorDivide(shifted, daysPerCycle);
    const qint64 dayOfCycle = shifted - cycle * daysPerCycle;
    const qint64 leapDays = dayOfCycle / 1'460 - dayOfCycle / 36'524 + dayOfCycle / 146'096;
    const qint64 yearOfCycle = (dayOfCycle - leapDays) / 365;
    const qint64 dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int day = int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const int month = int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return {yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day};
}

QString Day::toIso() const
{
    const CalendarDate date = calendar();
    const QChar sign = date.year < 0 ? u'-' : u'+';
    QString text;
    if (date.year < 0 || date.year > 9999) text.append(sign);
    return text + QStringLiteral("%1-%2-%3")
        .arg(std::abs(date.year), 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

int Day::weekday() const
{
    // 1970-01-01 was a Thursday.
    const qint64 sinceMonday = number + 3;
    return int(sinceMonday - floorDivide(sinceMonday, 7) * 7) + 1;
}

}
