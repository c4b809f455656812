#pragma once

#include "model/dossier/lens.h"

namespace atlas {

/// The sources that a lens believes, in the dossier's order.
QList<SourceId> sourcesOf(const Lens& lens, const Dossier& dossier);

/// The lens that believes the same sources and one more; as known on the same day.
Lens withSource(const Lens& lens, const SourceId& source, const Dossier& dossier);
/// The lens that believes the same sources but one; of a lens of one source nothing is left to believe.
Lens withoutSource(const Lens& lens, const SourceId& source, const Dossier& dossier);

}
