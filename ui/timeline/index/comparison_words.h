#pragma once

#include "model/history/history.h"
#include "model/time/language.h"

namespace atlas {

/// "311 days apart."
QString distanceWords(Day one, Day other, Language language);
/// What differs between two days, in either order: "15 joined · 6 events"; "Nothing changed".
QString changesInShort(const History& history, Day one, Day other, Language language);

}
