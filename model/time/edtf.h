#pragma once

#include "model/time/day.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <memory>
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
    friend bool operator==(const DayBounds&, const DayBounds&) = default;
};

/// EDTF's marks on a date: `?`, `~` and `%`.
enum class Qualification { None, Uncertain, Approximate, UncertainAndApproximate };

/// How much of a date its source states.
enum class Precision { Century, Decade, Year, Season, Month, Day };

/// One date of EDTF levels 0 and 1: digits that may be unspecified (`X`), and a qualification.
/// The qualification says how the source speaks; it widens no bounds, for EDTF gives it no width.
struct EdtfDate {
    qint64 year = 0;      ///< with 0 for each unspecified digit
    int unspecifiedYearDigits = 0; ///< trailing `X` of the year, 0 to 4
    bool longYear = false; ///< written with the prefix `Y`
    int month = 0;        ///< 1 to 12, or a season 21 to 24 (spring to winter), or 0: not stated
    bool monthUnspecified = false; ///< `XX`
    int day = 0;          ///< 1 to 31, or 0: not stated
    bool dayUnspecified = false; ///< `XX`
    Qualification qualification = Qualification::None;

    Precision precision() const;
    bool isSeason() const { return month >= 21; }
    /// Seasons are of the northern hemisphere and whole months: spring is March to May; winter is December of
    /// that year to February of the next.
    DayBounds bounds() const;
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

    /// Reads an EDTF text of at most 64 characters. An interval must not end before it begins.
    static std::expected<Edtf, EdtfError> parse(QStringView text);
    static Edtf fromDay(Day day);
    /// The interval from this date on whose end no source states (`2025-03/`).
    static Edtf since(const EdtfDate& start);

    bool isInterval() const { return interval; }
    /// The date, or the interval's first and last end. For a single date both are that date.
    const End& first() const { return firstEnd; }
    const End& last() const { return lastEnd; }

    /// Canonical EDTF: what parse() reads back to an equal value.
    QString toString() const;

    /// Between which days it begins: for a date, its own bounds. An open or unknown start is unbounded.
    DayBounds start() const;
    /// Between which days it ends, the last day itself included; for a date, its own bounds.
    DayBounds end() const;
    /// From the earliest day it can begin to the latest day it can end.
    DayBounds bounds() const;

    /// The narrower of two: fewer days between the earliest and latest start. Used to prefer the more precise.
    friend bool isMorePrecise(const Edtf& candidate, const Edtf& than);
    /// Whether every day the other may mean is one this may mean (`2025-03` contains `2025-03-02`).
    bool contains(const Edtf& other) const;

    friend bool operator==(const Edtf&, const Edtf&) = default;

private:
    bool interval = false;
    End firstEnd;
    End lastEnd;
};

}
