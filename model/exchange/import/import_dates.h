#pragma once

#include "model/time/date_words_reader.h"

namespace atlas {

/// A time as a cell of a table says it.
struct CellTime {
    Edtf time;
    bool eitherOrder = false; ///< of two numbers that could both be the month, one was read as the day
    bool serial = false;      ///< a spreadsheet's count of days
    bool timeOfDay = false;   ///< a time of day was left out: the day is the one that is written, in no time zone
};

/// What cells such as `03/04/2025` say of the order that their table has.
struct NumberOrder {
    bool dayFirst = false;   ///< a first number can be no month
    bool monthFirst = false; ///< a second number can be no month
    bool either = false;     ///< both could be
};
NumberOrder numberOrderOf(QStringView cell);

/// Whether a cell says that there is no date: empty, "-", "n/a", "unknown".
bool saysNoDate(QStringView cell);

/// Reads a date of any precision or an interval: EDTF, what readDateWords reads, `03/25/2025`, `20250302`,
/// date-times, the days that spreadsheets count from 1900 (those of 1930 to 2099), "from … to …", "1–3 March
/// 2025", "March – June 2025", "since …", "until …", "… – present". Days as "today" are refused: nobody knows on
/// which the table was written. A month stays a month.
std::expected<CellTime, DateWordsProblem> readTimeCell(QStringView cell, bool monthFirst);

/// A date in three cells; month and day may be empty, the month may be a word. Nothing for an empty year.
std::expected<std::optional<Edtf>, DateWordsProblem> timeOfParts(QStringView year, QStringView month, QStringView day);

}
