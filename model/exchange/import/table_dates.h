#pragma once

#include "model/exchange/import/row_cells.h"
#include "model/time/edtf.h"

namespace atlas {

/// The dates of one table. In which order `03/04/2025` names day and month is told by the rows: one where a number
/// can be no month decides for all. Until it comes, rows with a date that could be either have to wait.
class TableDates
{
public:
    TableDates(const MappedTable& table, ImportRemarks& remarks);

    /// Takes note of what a row says of the order.
    void see(const TableRow& row);
    /// Whether rows must wait for one that decides.
    bool mustWait() const { return isOpen && metEither && !decided; }
    /// No more rows come: days come first where none decided.
    void close();

    /// What a cell says; nothing, with a remark, where it is not understood.
    std::optional<Edtf> read(const RowCells& cells, ColumnRole role);
    /// The same of the columns of year, month and day.
    std::optional<Edtf> readParts(const RowCells& cells, ColumnRole year, ColumnRole month, ColumnRole day);

private:
    void remarkOn(const RemarkPlace& place, const QString& text, const struct CellTime& time);

    ImportRemarks& remarks;
    QList<qsizetype> columns; ///< of dates
    bool isOpen = false;      ///< the order is asked of the rows
    bool monthFirst = false;
    bool decided = false;
    bool metEither = false;
    bool metBoth = false;
};

}
