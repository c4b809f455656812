#pragma once

#include "model/history/history.h"

namespace atlas {

/// The actors of whom the history's lens knows anything, a status or an event, on whatever day: in the
/// dossier's order. What only other sources speak of is not shown.
std::vector<const Actor*> knownActors(const History& history);

}
