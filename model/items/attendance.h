#pragma once

#include "model/history/history.h"
#include "model/items/chart_lines.h"
#include "model/time/language.h"

namespace atlas {

/// What the lens's sources say of how many attended each meeting, by date, undated meetings last. Numbers are
/// compared only where they count the same thing, in the same words: a meeting has one entry for each.
QList<Attendance> attendances(const History& history, Language language);

}
