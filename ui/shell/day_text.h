#pragma once

#include "model/time/day.h"

#include <QStringView>

#include <optional>

namespace atlas {

/// A day as a person types it: `2026-01-05`, `5/1/2026`, `5.1.2026`, "5 January 2026", "5 jan 2026", « 1er
/// janv. 2026 », «5 січня 2026». Day before month, as in all three languages; month names of any of them,
/// three letters or more. Nothing for a text that is no day, or a day that does not exist.
std::optional<Day> dayFromText(QStringView text);

}
