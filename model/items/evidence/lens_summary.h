#pragma once

#include "model/history/history.h"
#include "model/time/language.h"

#include <QString>

namespace atlas {

/// How many members and events a history shows on a day: "15 members, 12 events".
QString shownWords(const History& history, Day day, Language language);

/// What the second lens shows on a day otherwise than the first: "3 events more · Member: 15 → 18 · 1 date
/// more precise"; "Nothing changes on this day.".
QString lensSummary(const History& before, const History& after, Day day, Language language);

}
