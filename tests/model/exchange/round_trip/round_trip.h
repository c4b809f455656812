#pragma once

#include "model/exchange/export/export_tables.h"
#include "model/exchange/import/import_report.h"

namespace atlas::test {

/// A dossier that was exported and imported again, as flat claims, in their order. What an import must make up
/// (looks of statuses, the dossier's title) is left out of them.
struct RoundTrip {
    QList<FlatClaim> whole;   ///< what the lens believes
    QList<FlatClaim> carried; ///< what the export says that it carries
    QList<FlatClaim> back;    ///< what came back
    QList<Loss> losses;       ///< as the user is told
    ImportReport report;
    QByteArray bytes;         ///< of the file; empty: there was none
};

/// By the tables alone: no file is written.
RoundTrip roundTripOfTables(const History& history, const ExportChoice& choice);
/// By a file in a folder of its own.
RoundTrip roundTripOfFile(const History& history, const ExportChoice& choice);

/// One line for each claim that the first has and the second has not.
QStringList missing(const QList<FlatClaim>& from, const QList<FlatClaim>& in);

}
