#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/table/table.h"

#include <QList>

namespace atlas {

/// What a column of an imported table means.
enum class ColumnRole {
    Ignored,
    Kind,         ///< which of the things below a row is: `event`, `status`, `source`; otherwise Mapping::rows
    Id,
    Country,      ///< an actor: by name in three languages, ISO 3166-1 alpha-2, alpha-3, numeric, common aliases
    Status,       ///< a status of the dossier's, by id or label; unknown ones are made
    Title, ShortTitle, Summary,
    When,         ///< a date or an interval, in EDTF or in words
    Since, Until, ///< a beginning and an end
    Year, Month, DayOfMonth, EndYear, EndMonth, EndDay, ///< as TimelineJS's spreadsheet has them
    Place, Longitude, Latitude,
    PlaceCountry,
    Participants, ///< actors, separated by commas, semicolons or line breaks
    Occurrence, EventKind, Group, Theme, Importance,
    Source,       ///< the id or the title of the source that the row rests on; unknown ones are made
    SourceTitle, Publisher, Author, SourceDate, Address, Tier, SourceLanguage,
    Quote, Locator, Inferred, Caveat, Note, Caution,
};

/// What a row becomes.
enum class RowKind { Events, StatusClaims, Sources };

/// Of `03/04/2025`, which number is the day. Nothing is guessed in silence: while both readings are possible and
/// no row decides, the report says so, and days come first.
enum class DateOrder { FromTheRows, DayFirst, MonthFirst };

/// How a table is understood: a user confirms or changes it before anything is imported.
struct Mapping {
    RowKind rows = RowKind::Events;
    QList<ColumnRole> columns; ///< one for each of the table's
    DateOrder dates = DateOrder::FromTheRows;
    StatusId status;           ///< of rows that name none, where rows are status claims; may be empty: the counted one
    SourceId source;           ///< of rows that name none; empty: they are unsourced
    Language language = Language::English; ///< of texts
    /// What the user said of names that are no country's for sure: the cell's text → an actor's id; an empty id
    /// leaves the name out, and the report says so.
    QHash<QString, QString> countries;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// What the columns' names (in en, fr, uk; TimelineJS's; those that our own exports write) and the first rows
/// suggest.
Mapping guessMapping(const TableHead& head, const QList<TableRow>& firstRows, const Dossier& into);

}
