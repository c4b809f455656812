#pragma once

#include "model/exchange/export/export_tables.h"

#include <QSet>

namespace atlas {

/// How much of a dossier an export's tables hold, by format and table.
enum class ExportShape {
    Sheets,   ///< every claim, a table for each kind of thing
    Events,   ///< one table: every claim on events
    Members,  ///< one table: status claims
    Sources,  ///< one table: the sources
    Features, ///< one list for maps: each event as it is shown, with its sources, and status claims
    Moments   ///< one list for calendars and timelines: each dated event as it is shown, in one language
};
ExportShape shapeOf(const ExportChoice& choice);

/// What of a dossier an export carries, as the dossier that an import of it makes: exportTables writes this
/// and nothing else of it, and lossesOf tells what is not in it. Of the day asked for, the statuses shown then.
Dossier carriedPart(const History& history, const Dossier& believed, const ExportChoice& choice);

/// The sources that features and moments rest on, and tell of; others are named there for a single claim.
QSet<SourceId> sourcesOfRows(const Dossier& carried);

}
