#pragma once

#include "model/edit/merge.h"

namespace atlas {

/// What two people changed each to something else, one line a conflict: "Event “Paris meeting”: when".
QStringList conflictWords(const std::vector<MergeConflict>& conflicts, const DossierText& mine,
                          const DossierText& theirs, Language language);

}
