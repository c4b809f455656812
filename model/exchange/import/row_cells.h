#pragma once

#include "model/exchange/import/import_remarks.h"
#include "model/exchange/import/mapping.h"

#include <vector>

namespace atlas {

/// A table that is being imported: its mapping, and where each role stands in it.
struct MappedTable {
    MappedTable(const TableHead& head, Mapping how);

    QString name;
    QStringList columnNames;
    Mapping mapping;
    std::vector<QList<qsizetype>> places; ///< of each role, its columns
    /// Whether its rows say themselves what they are: then they may refer to what comes after them.
    bool isOurs = false;

    const QList<qsizetype>& columnsOf(ColumnRole role) const { return places[size_t(role)]; }
    bool has(ColumnRole role) const { return !columnsOf(role).isEmpty(); }
};

/// The cells of one row by what they mean, cleaned; what had to be taken out of them is remarked.
class RowCells
{
public:
    RowCells(const MappedTable& of, const TableRow& row, ImportRemarks& told) : table(of), cells(row), remarks(told)
    {
    }

    /// The first cell of that role that is not empty, whatever its language.
    QString text(ColumnRole role) const;
    /// All of them, in a line each.
    QString lines(ColumnRole role) const;
    /// The text in each language that it is there in.
    LocalText words(ColumnRole role) const;
    /// Of a quote: the columns of languages alone, which are its translations.
    LocalText translations(ColumnRole role) const;
    /// The text that no column of a language holds.
    QString plain(ColumnRole role) const;
    /// The whole row in one text, to be compared with another.
    QString all() const { return cells.cells.join(QChar(0x1F)); }
    bool has(ColumnRole role) const { return !text(role).isEmpty(); }

    RemarkPlace place() const { return {cells.number}; }
    /// The cell of a role, for a remark.
    RemarkPlace place(ColumnRole role) const;
    const Mapping& mapping() const { return table.mapping; }
    const MappedTable& ofTable() const { return table; }

private:
    QString cell(qsizetype column) const;

    const MappedTable& table;
    const TableRow& cells;
    ImportRemarks& remarks;
};

}
