#pragma once

#include "model/exchange/import/drafts.h"
#include "model/exchange/import/row_cells.h"

namespace atlas {

/// Actors that rows name: found by the names that dossier, world and import have for them. Nobody is guessed:
/// a doubtful name is what the user said, or is left out with a remark.
class ImportActors
{
public:
    ImportActors(const Dossier& into, Language dossier, ImportRemarks& remarks);

    /// The actor that a cell names.
    std::optional<ActorId> named(const RowCells& cells, ColumnRole role);
    /// The actors that a cell lists, each once: separated by semicolons or lines, else by commas.
    QList<ActorId> listed(const RowCells& cells, ColumnRole role);
    /// Takes a row that tells of an actor itself; null, with a remark, where it is there already.
    JsonDraft* declare(const RowCells& cells);

    const QList<JsonDraft>& made() const { return drafts; }
    QList<DoubtfulName> takeDoubtful() { return std::move(doubtful); }

private:
    CountryMatch matchOf(const QString& text);
    std::optional<ActorId> sureOf(const QString& text, const Mapping& mapping);
    std::optional<ActorId> decided(const QString& text, const QString& id, const Mapping& mapping);
    std::optional<ActorId> found(const QString& text, const Mapping& mapping, const RemarkPlace& place);
    void tellDoubt(const QString& text, const RemarkPlace& place);

    Language dossierLanguage;
    ImportRemarks& remarks;
    CountryMatcher matcher;
    QSet<QString> known;                  ///< ids of the dossier's actors, and of those made
    QHash<QString, ActorId> own;          ///< names of those made, folded
    QHash<QString, CountryMatch> matches; ///< what was looked up: names come again and again
    qsizetype searches = 0;               ///< for the nearest name
    QList<JsonDraft> drafts;
    QList<DoubtfulName> doubtful;
    QHash<QString, qsizetype> doubtfulAt;
};

}
