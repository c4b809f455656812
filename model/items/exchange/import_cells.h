#pragma once

#include "model/items/exchange/import_plan.h"

#include <QAbstractTableModel>

namespace atlas {

/// The first rows of the table that is shown, with what was not understood of each cell. The vertical headers are
/// the rows' numbers, as reports have them.
class ImportCells : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        WordsRole = Qt::UserRole, ///< the cell, of which a long one's beginning
        RemarkRole,  ///< what was not understood of it, a sentence; empty where all was
        IgnoredRole, ///< its column is not imported
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportedTable& table);
    /// What a trial said of the table's cells.
    void tell(const QString& table, const QList<ImportRemark>& remarks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    using Place = std::pair<qint64, QString>; ///< a row's number and a column's name

    TableHead head;
    QList<TableRow> rows;
    QList<ColumnRole> roles;
    QHash<Place, QString> told;
};

}
