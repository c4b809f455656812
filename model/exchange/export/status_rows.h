#pragma once

#include "model/exchange/export/citation_cells.h"
#include "model/geo/capitals.h"
#include "model/history/history.h"

namespace atlas {

/// A row for a status claim; on a day that is asked for, with how certain it is then.
void addStatusRow(TableBuilder& table, const StatusClaim& claim, const Dossier& dossier, SourceCells sources,
                  std::optional<Day> at);

/// What a map needs beside: a title to show, the first and last day, and the state's capital where it has one.
void setStatusFeature(TableBuilder& table, const StatusClaim& claim, const Dossier& dossier,
                      const QHash<ActorId, LonLat>& capitals);

}
