#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/import/referred_things.h"
#include "model/exchange/import/table_dates.h"

namespace atlas {

/// Sources that rows rest on or tell of: found by id, address or title, or made.
class ImportSources
{
public:
    ImportSources(const Dossier& into, Language dossier, ImportRemarks& remarks);

    /// The id of the source that a row rests on; empty where it names none and the mapping has none.
    QString ofRow(const RowCells& cells, TableDates& dates);
    /// Of a cell that names a source; empty where the cell is.
    QString named(const QString& text, const MappedTable& table);
    /// Takes a row that tells of a source itself; false, with a remark, where it is there already or has no name.
    bool declare(const RowCells& cells, TableDates& dates);

    const std::vector<ReferredThings::Thing>& made() { return things.made(); }
    JsonDraft drafted(const ReferredThings::Thing& source) const;

private:
    JsonDraft fieldsOf(const RowCells& cells, TableDates& dates) const;

    Language dossierLanguage;
    ImportRemarks& remarks;
    ReferredThings things;
    QHash<QString, QString> byAddress;
};

}
