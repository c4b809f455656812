#pragma once

#include "model/history/history.h"

#include <utility>

namespace atlas {

/// The days that the timeline, its charts and bars span, both included: what the dossier frames. An end that
/// it does not frame is that of the month in which anything first (or last) happens.
std::pair<Day, Day> shownDays(const History& history);

}
