#pragma once

#include "model/edit/edit.h"
#include "model/exchange/import/importer.h"

namespace atlas {

/// A table of a file, and how it is understood.
struct ChosenTable {
    size_t table = 0;
    Mapping mapping;
};

/// What the names of a table's columns and its first rows suggest.
std::expected<Mapping, Problem> suggestedMapping(TableFile& file, size_t table, const Dossier& into);

/// The tables that an import takes where nobody chooses: all that our own exports wrote, else the first.
std::vector<size_t> usualTables(const TableFile& file);

/// A dossier as a text, and as what the loader reads from it.
struct ImportTarget {
    const DossierText& text;
    const Dossier& dossier;
};

struct ImportedDossier {
    QByteArray text; ///< the dossier with everything that was imported
    Edit edit;       ///< what led there from the text that it was imported into
    ImportReport report;
};
/// Nothing where the import was told to end.
using ImportResult = std::expected<std::optional<ImportedDossier>, Problem>;

/// Imports tables of a file into a dossier, as one edit. A problem is one of reading, or that the dossier would
/// grow beyond what the loader takes.
ImportResult importTables(TableFile& file, const std::vector<ChosenTable>& tables, const ImportTarget& into,
                          Language reports, const ImportGoing& going);

/// A new dossier for an import: without the status that new dossiers have, where the import brings its own. What
/// was suggested for its tables was suggested for an empty dossier (`Dossier()`).
ImportResult importAsDossier(TableFile& file, const std::vector<ChosenTable>& tables, const QString& title,
                             Language language, Language reports, const ImportGoing& going);

}
