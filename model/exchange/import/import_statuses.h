#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/import/referred_things.h"
#include "model/exchange/import/row_cells.h"

namespace atlas {

/// A colour that stands apart from those in use, of a small palette; the first ones while nothing is in use.
Rgb freeColour(const QList<Rgb>& used);
/// `#2A6796`
QString colourText(Rgb colour);

/// Statuses that rows give: found by id or by label in any language, or made, each with a colour and, as long as
/// there are any left, a pattern of its own.
class ImportStatuses
{
public:
    /// A column with more statuses than that holds something else.
    static constexpr size_t mostMade = 64;

    ImportStatuses(const Dossier& into, Language dossier, ImportRemarks& remarks);

    /// The id of the row's status, or of the one that rows without any have; empty, with a remark, where that would
    /// be one too many.
    QString ofRow(const RowCells& cells);
    /// Takes a row that tells of a status itself; false, with a remark, where it is there already or has no name.
    bool declare(const RowCells& cells);
    /// Those made, as the format writes them.
    QList<JsonDraft> drafted();

private:
    QString usual(const Mapping& mapping);

    Language dossierLanguage;
    ImportRemarks& remarks;
    ReferredThings things;
    QString counted; ///< the id of the status whose number is the coalition's size; empty: there is no status
    QList<Rgb> colours;
    std::vector<int> patterns; ///< how often each is in use
};

}
