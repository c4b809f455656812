#pragma once

#include "model/history/history.h"

namespace atlas {

/// What the dossier says through the history's lens, as a dossier: claims of other sources, and what only
/// they speak of, are not there. What is the dossier's own (titles, statuses, groups, names) stays.
Dossier believedPart(const History& history);

}
