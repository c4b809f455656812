#pragma once

#include "model/exchange/import/import_actors.h"

namespace atlas {

/// The place that a row names, as the format writes it; null where it names none. One without a name is called by
/// its country, else by its coordinates.
JsonDraft placeDraft(const RowCells& cells, ImportActors& actors, Language dossier, ImportRemarks& remarks);

}
