#pragma once

#include "model/edit/json_draft.h"
#include "model/exchange/import/row_cells.h"

namespace atlas {

/// What a row's cells cite.
struct RowCitation {
    QString source = {};  ///< an id; empty: unsourced
    QList<qint64> lines = {};
    QString at = {};
    JsonDraft quote = {}; ///< as the format writes it; null: none
    bool inferred = false;
    JsonDraft caveat = {}; ///< null: none
    friend bool operator==(const RowCitation&, const RowCitation&) = default;
};

/// The source is the row's, found already. Quotes without one are left out, with a remark, but where a dossier of
/// ours had them.
RowCitation readRowCitation(const RowCells& cells, const QString& source, Language dossier, ImportRemarks& remarks);

/// Writes a citation's fields; of one without a source, that there is none.
void writeCitation(JsonDraft& into, const RowCitation& citation);

}
