#pragma once

#include "model/dossier/dossier.h"
#include "model/exchange/columns.h"
#include "model/exchange/table/table.h"

#include <QList>

namespace atlas {

/// What a row becomes.
enum class RowKind { Events, StatusClaims, Sources };

/// Of `03/04/2025`, which number is the day. Nothing is guessed in silence: while both readings are possible and
/// no row decides, the report says so, and days come first.
enum class DateOrder { FromTheRows, DayFirst, MonthFirst };

/// How a table is understood: a user confirms or changes it before anything is imported.
struct Mapping {
    RowKind rows = RowKind::Events; ///< of rows that a column Kind does not tell
    QList<ColumnRole> columns; ///< one for each of the table's
    /// For each column of texts, the language that its name gives (“title (fr)”); nothing: `language`. As long as
    /// `columns`, or empty.
    QList<std::optional<Language>> languages;
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
