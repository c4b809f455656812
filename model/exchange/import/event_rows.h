#pragma once

#include "model/exchange/import/event_in_making.h"
#include "model/exchange/import/import_actors.h"
#include "model/exchange/import/import_sources.h"
#include "model/exchange/import/said_before.h"

namespace atlas {

/// Rows that tell of events.
class EventRows
{
public:
    EventRows(const Dossier& into, Language dossier, ImportActors& actors, ImportSources& sources,
              ReferredThings& groups, ReferredThings& themes, ImportRemarks& remarks);

    /// False, with a remark, where the row gives no event, nor another passage on one.
    bool add(const RowCells& cells, TableDates& dates);
    /// Every event, in the order of their first rows.
    QList<JsonDraft> takeDrafts();

private:
    /// An event that further rows may speak of, and its place among the drafts.
    struct Making {
        EventInMaking event;
        qsizetype place = 0;
    };
    std::optional<QString> idFor(const RowCells& cells, const LocalText& title);
    bool isKnown(const RowCells& cells, const LocalText& title, const QString& when);
    JsonDraft headOf(const RowCells& cells, const QString& id, const LocalText& title);
    void addClaims(EventInMaking& event, const RowCells& cells, const std::optional<Edtf>& when,
                   const RowCitation& row);
    void addParticipants(EventInMaking& event, const RowCells& cells, const RowCitation& row);
    void addPassage(EventInMaking& event, const RowCells& cells, TableDates& dates);
    RowCitation citationOf(const RowCells& cells, ColumnRole role, const RowCitation& row);
    std::optional<QString> word(const RowCells& cells, ColumnRole role,
                                std::optional<QString> (*meant)(const QString&));
    QStringList referred(const RowCells& cells, ColumnRole role, ReferredThings& things);

    const Dossier& into;
    Language dossierLanguage;
    ImportActors& actors;
    ImportSources& sources;
    ReferredThings& groups;
    ReferredThings& themes;
    ImportRemarks& remarks;
    MadeIds ids;
    SaidBefore saidInDossier; ///< titles and dates of its events
    SaidBefore rowsSaid;
    QHash<QString, qsizetype> byGivenId; ///< of tables of ours, whose rows of one id are one event; −1: left out
    std::vector<Making> inMaking;
    QList<JsonDraft> drafts;
};

}
