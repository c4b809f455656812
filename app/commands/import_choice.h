#pragma once

#include "app/commands/option_values.h"
#include "model/exchange/import/mapping.h"
#include "model/exchange/table/open_tables.h"

namespace atlas {

/// What the command line says of how a table is understood; what it does not say is found out.
struct ImportChoice {
    QString table;                  ///< a sheet's or layer's name; empty: the usual ones
    std::optional<RowKind> rows;
    QList<std::pair<QString, ColumnRole>> columns; ///< by the column's name
    DateOrder dates = DateOrder::FromTheRows;
    QString source;                 ///< of rows that name none; may be empty
    QString status;
    TextTableOptions text;
};

ImportChoice importChoice(OptionValues& values);

/// Changes what was suggested for a table. The error is a sentence: it has no such column.
std::expected<Mapping, QString> chosenMapping(Mapping suggested, const TableHead& head, const ImportChoice& choice);

}
