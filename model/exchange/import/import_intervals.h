#pragma once

#include "model/exchange/import/import_dates.h"

#include <functional>

namespace atlas {

/// Reads one date of an interval.
using DateReader = std::function<std::expected<CellTime, DateWordsProblem>(const QString&)>;

/// An interval in the words of English, French or Ukrainian: "from March to June 2025", « depuis le 2 mars 2025 »,
/// «з 2 по 5 березня 2025», "1–3 March 2025", "2025-03 – present". What the first date leaves out, the month or
/// the year, is the last one's. Nothing where the text is none.
std::optional<CellTime> readIntervalWords(const QString& text, const DateReader& readDate);

}
