#pragma once

#include "model/exchange/import/import_dossier.h"
#include "model/exchange/table/open_tables.h"

namespace atlas {

/// What is imported: a file, or a table that was pasted.
struct ImportOrigin {
    QString path;   ///< empty: the text
    QString pasted;
    TextTableOptions options; ///< of a text of separated values, where the user says otherwise
    friend bool operator==(const ImportOrigin&, const ImportOrigin&) = default;
};

/// The beginning of a table: at most a few thousand rows, and a few megabytes.
struct TableBeginning {
    QList<TableRow> rows;
    QList<Problem> remarks; ///< that the reading met
    bool whole = false;     ///< the table has no more
};

/// A table of a file, and how it is understood.
struct ImportedTable {
    TableHead head;
    bool taken = false; ///< it is to be imported
    std::optional<TableBeginning> beginning; ///< as soon as it was read; only then `mapping` means something
    Mapping mapping;
};

/// A source that does not exist yet, for the rows that name none.
struct NewSource {
    QString title;
    QString address; ///< may be empty
    friend bool operator==(const NewSource&, const NewSource&) = default;
};

/// What a user has chosen about an import as a whole; what differs from table to table is in their mappings.
struct ImportPlan {
    DateOrder dates = DateOrder::FromTheRows;
    StatusId status;
    SourceId source;
    std::optional<NewSource> newSource; ///< instead of `source`
    QHash<QString, QString> countries;  ///< as Mapping::countries
    Language language = Language::English; ///< of the texts
    bool asNewDossier = false;
    QString title; ///< of a new dossier
};

/// The tables that are taken, as far as they were looked at, each with what was chosen for all of them.
std::vector<ChosenTable> chosenTables(const std::vector<ImportedTable>& tables, const ImportPlan& plan);

/// Whether a taken table has dates such as `03/04/2025` of which nothing says what is the month.
bool hasDoubtfulDates(const std::vector<ImportedTable>& tables);

}
