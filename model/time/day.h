#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace atlas {

/// A year, month and day of the proleptic Gregorian calendar. Year 0 is 1 BCE, as in EDTF.
struct CalendarDate {
    qint64 year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    friend constexpr auto operator<=>(const CalendarDate&, const CalendarDate&) = default;
};

/// One calendar day: a whole number of days since 1970-01-01. It has no time of day and no time zone, so none
/// can shift it.
class Day
{
public:
    constexpr Day() = default;
    constexpr explicit Day(qint64 daysSinceEpoch) : number(daysSinceEpoch) {}

    /// The day with these calendar fields, or nothing where no such day exists (30 February) or the year lies
    /// outside ±999,999,999,999.
    static std::optional<Day> fromCalendar(const CalendarDate& date);
    /// Reads exactly `YYYY-MM-DD`; nothing for any other text or a day that does not exist.
    static std::optional<Day> fromIso(QStringView text);

    constexpr qint64 sinceEpoch() const { return number; }
    CalendarDate calendar() const;
    /// `YYYY-MM-DD`, with a sign and more digits outside the years 0 to 9999.
    QString toIso() const;
    /// 1 is Monday, 7 is Sunday.
    int weekday() const;

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, qint64 days) { return Day(day.number + days); }
    friend constexpr Day operator-(Day day, qint64 days) { return Day(day.number - days); }
    friend constexpr qint64 operator-(Day later, Day earlier) { return later.number - earlier.number; }

private:
    qint64 number = 0;
};

/// 28 to 31; the month is 1 to 12.
int daysInMonth(qint64 year, int month);
bool isLeapYear(qint64 year);

}
