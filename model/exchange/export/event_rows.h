#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/export/citation_cells.h"

namespace atlas {

/// A row for each passage that speaks of the event, and as many more as that passage has further claims on
/// one attribute.
void addPassageRows(TableBuilder& table, const Event& event, const Dossier& dossier, SourceCells sources);

/// One row for an event that has one claim on each attribute, and is cited as its row: another claim's source
/// stands beside it.
void addFeatureRow(TableBuilder& table, const Event& event, const Dossier& dossier);

}
