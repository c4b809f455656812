#pragma once

#include "model/items/exchange/import_plan.h"

#include <memory>

namespace atlas {

// What an import does beside the window's thread.

/// A file's tables as they are before anything is chosen. Those that are usually taken are, and their beginnings
/// were read.
struct OpenedTables {
    std::shared_ptr<TableFile> file;
    std::vector<ImportedTable> tables;
    std::optional<TextTableOptions> found; ///< of a text of separated values
};
std::expected<OpenedTables, Problem> openForImport(const ImportOrigin& origin, const ExchangeProgram& program,
                                                   const Dossier& into, Language language);

/// Reads a table's beginning, and guesses what it means.
std::expected<ImportedTable, Problem> lookedAt(TableFile& file, size_t table, const Dossier& into);

/// A dossier to import into, held as long as somebody reads it.
struct ImportGround {
    std::shared_ptr<const DossierText> text;
    std::shared_ptr<const Dossier> dossier;
};

/// What an import would come to, as far as the tables' beginnings tell.
struct ImportTrial {
    ImportReport report;
    bool whole = false; ///< there are no more rows
};
ImportTrial tryImport(const std::vector<ImportedTable>& tables, const ImportPlan& plan, const ImportGround& ground,
                      Language reports, const ImportGoing& going);

/// The whole import. Its edit is called after the file.
ImportResult doImport(TableFile& file, const std::vector<ImportedTable>& tables, const ImportPlan& plan,
                      const ImportGround& ground, const QString& fileName, Language reports, const ImportGoing& going);

}
