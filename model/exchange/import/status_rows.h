#pragma once

#include "model/exchange/import/import_actors.h"
#include "model/exchange/import/import_sources.h"
#include "model/exchange/import/import_statuses.h"
#include "model/exchange/import/said_before.h"

namespace atlas {

/// Rows that say who has which status.
class StatusRows
{
public:
    StatusRows(const Dossier& into, Language dossier, ImportActors& actors, ImportSources& sources,
               ImportStatuses& statuses, ImportRemarks& remarks);

    /// False, with a remark, where the row gives no claim.
    bool add(const RowCells& cells, TableDates& dates);
    QList<JsonDraft> takeDrafts() { return std::move(drafts); }

private:
    struct Span {
        QString since; ///< EDTF, or `..`; empty: unknown
        QString until;
        QString whole; ///< one date or interval, in place of both
        QString key() const;
    };
    Span readSpan(const RowCells& cells, TableDates& dates);

    Language dossierLanguage;
    ImportActors& actors;
    ImportSources& sources;
    ImportStatuses& statuses;
    ImportRemarks& remarks;
    SaidBefore said;
    QList<JsonDraft> drafts;
};

}
