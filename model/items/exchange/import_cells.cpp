#include "model/items/exchange/import_cells.h"

namespace atlas {

void ImportCells::show(const ImportedTable& table)
{
    beginResetModel();
    head = table.head;
    rows = table.beginning ? table.beginning->rows : QList<TableRow>();
    roles = table.mapping.columns;
    told.clear();
    endResetModel();
}

void ImportCells::tell(const QString& table, const QList<ImportRemark>& remarks)
{
    told.clear();
    for (const ImportRemark& remark : remarks) {
        const bool elsewhere = !remark.table.isEmpty() && remark.table != table;
        if (elsewhere || remark.row == 0) continue;
        QString& sentence = told[{remark.row, remark.column}];
        if (sentence.isEmpty()) sentence = remark.sentence;
    }
    if (!rows.isEmpty() && !head.columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {RemarkRole});
}

int ImportCells::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows.size());
}

int ImportCells::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(head.columns.size());
}

QVariant ImportCells::data(const QModelIndex& index, int role) const
{
    constexpr qsizetype shown = 300;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TableRow& row = rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole: return row.cells.value(index.column()).left(shown).simplified();
    case RemarkRole: return told.value({row.number, head.columns[index.column()]});
    case IgnoredRole: return roles.value(index.column(), ColumnRole::Ignored) == ColumnRole::Ignored;
    }
    return {};
}

QVariant ImportCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Horizontal) return head.columns.value(section);
    return section < rows.size() ? QVariant(rows[section].number) : QVariant();
}

QHash<int, QByteArray> ImportCells::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {WordsRole, "words"},
            {RemarkRole, "remark"},
            {IgnoredRole, "ignored"}};
}

}
