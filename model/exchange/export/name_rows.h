#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/export/citation_cells.h"

namespace atlas {

/// Whether an actor is a state that needs no entry in a dossier: nothing is known of it but its code.
bool isImplied(const Actor& actor);

/// A row for each actor that is not implied, and each status, group and theme, with what is said of it.
void addNameRows(TableBuilder& table, const Dossier& dossier, SourceCells sources);

}
