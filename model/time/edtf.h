#pragma once

#include "model/time/day.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <optional>

namespace atlas {

/// What is wrong with an EDTF text, for a person, and where.
struct EdtfError {
    int column = 1; ///< counted from 1, in UTF-16 code units
    QString sentence; ///< such as "month 13 does not exist"
};

/// The days between which something lies: both ends belong to it; no value means no bound on that side.
struct DayBounds {
    std::optional<Day> earliest;
    std::optional<Day> latest;

    /// Whether each of the other's days is one of these.
    bool contains(const DayBounds& other) const;
    friend bool operator==(const DayBounds&, const DayBounds&) = default;
};

/// EDTF's marks on a date: `?`, `~` and `%`.
enum class Qualification { None, Uncertain, Approximate, UncertainAndApproximate };

/// How much of a date its source states.
enum class Precision { Century, Decade, Year, Season, Month, Day };

/// One date of EDTF levels 0 and 1: digits that may be unspecified (`X`), and a qualification.
/// The qualification says how the source speaks; it widens no bounds: EDTF gives `~` and `?` no width, so any
/// number of days would be this program's invention, passed off as the source's.
struct EdtfDate {
    qint64 year = 0;      ///< with 0 for each unspecified digit
    int unspecifiedYearDigits = 0; ///< trailing `X` of the year, 0 to 2
    bool longYear = false; ///< written with the prefix `Y`
    int month = 0;        ///< 1 to 12, or a season 21 to 24 (spring to winter), or 0: not stated or `XX`
    bool monthUnspecified = false; ///< `XX`
    int day = 0;          ///< 1 to 31, or 0: not stated or `XX`
    bool dayUnspecified = false; ///< `XX`
    Qualification qualification = Qualification::None;

    Precision precision() const;
    bool isSeason() const { return month >= 21; }
    /// Seasons are of the northern hemisphere and whole months: spring is March to May; winter is December of
    /// that year to February of the next.
    DayBounds bounds() const;
    /// Canonical EDTF of this date alone.
    QString toString() const;
    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;
};

/// One end of an interval that is no date.
enum class MissingEnd { Open /* `..` */, Unknown /* nothing written */ };

/// A time as a source states it: a date, or an interval between two dates of which one or both may be open
/// or unknown. EDTF is ISO 8601-2:2019, annex A; levels 0 and 1 are read and printed.
class Edtf
{
public:
    /// Either end of an interval.
    struct End {
        std::optional<EdtfDate> date;
        MissingEnd missing = MissingEnd::Unknown; ///< means something only where there is no date
        friend bool operator==(const End&, const End&) = default;
    };

    /// Reads an EDTF text of at most 64 characters. Of level 1's unspecified digits it reads what level 1
    /// has: the last one or two of a year that stands alone, a month, a day, or both. An interval needs a
    /// date at one end at least, and must not end before it begins. Times of day are refused: nothing here is
    /// finer than a day.
    static std::expected<Edtf, EdtfError> parse(QStringView text);
    /// That day; outside the years −9999 to 9999, where EDTF has no days, its year alone.
    static Edtf fromDay(Day day);
    /// The interval from this date on whose end no source states (`2025-03/`).
    static Edtf since(const EdtfDate& start);

    bool isInterval() const { return interval; }
    /// The date, or the interval's first and last end. For a single date both are that date.
    const End& first() const { return firstEnd; }
    const End& last() const { return lastEnd; }

    /// Canonical EDTF: what parse() reads back to an equal value.
    QString toString() const;

    /// Between which days it begins, never after its latest end; for a date, its own bounds. An open start
    /// has no bounds: it lies before any day. An unknown one has but the latest.
    DayBounds start() const;
    /// Between which days it ends, the last day itself included, never before its earliest start; for a date,
    /// its own bounds. A missing end has no bounds: as far as the source says, it lies after any day.
    DayBounds end() const;
    /// From the earliest day it can begin to the latest day it can end.
    DayBounds bounds() const;

    /// The narrower of two: fewer days between the earliest and latest start. Used to prefer the more
    /// precise.
    friend bool isMorePrecise(const Edtf& candidate, const Edtf& than);
    /// Whether every day the other may begin or end on is one this may (`2025-03` contains `2025-03-02`).
    bool contains(const Edtf& other) const;

    friend bool operator==(const Edtf&, const Edtf&) = default;

private:
    bool interval = false;
    End firstEnd;
    End lastEnd;
};

}
