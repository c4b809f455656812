#pragma once

#include "model/dossier/dossier.h"

#include <memory>

namespace atlas::test {

/// Two sources, four actors, four events in three places, two quotes: of each kind and standing at least one.
/// - `article` (press, 2026-01-05) knows France, Ukraine, Zelensky, and the meetings in London, Kyiv and Paris;
/// - `palace` (official, 2026-01-07) alone knows Spain, and a call of 2026-01-06 from Madrid.
std::shared_ptr<const Dossier> smallDossier();

/// The same; but of the London meeting, `palace` alone gives the building and who came, and
/// another day, 2025-04-02.
std::shared_ptr<const Dossier> contestedDossier();

}
