#pragma once

#include "model/time/edtf.h"

#include <expected>

namespace atlas {

/// Why a text is no date.
enum class DateWordsProblem {
    NotUnderstood,
    NoYear,         ///< "5 January"
    NoSuchDate,     ///< "30 February 2026"
    MonthBeforeDay, ///< "12/31/2025": here the day comes first
};

/// A date as a person typed it.
struct DateWordsReading {
    Edtf time;
    bool dayFirst = false; ///< of two numbers that could both be the month, the first was read as the day
};

/// Reads a date of any precision in the words of English, French or Ukrainian, or in EDTF: "3 jan 2026",
/// "January 3, 2026", « 1er janvier 2026 », «січень 2026», "2026", "Q1 2026", « printemps 2025 », "2025-03",
/// "03/01/2026" (the day first, as in all three), "the 2020s", "about March 2025", "today". What it does not
/// understand it does not guess at.
std::expected<DateWordsReading, DateWordsProblem> readDateWords(QStringView text, Day today);

}
