#pragma once

#include "model/items/exchange/import_plan.h"
#include "model/items/row_model.h"

namespace atlas {

/// A column of the table that is shown, and what it may mean.
struct ImportColumn {
    QString name;
    ColumnRole role = ColumnRole::Ignored;
    QList<ColumnRole> offered; ///< its role is among them

    bool sameThing(const ImportColumn& other) const { return name == other.name; }
    friend bool operator==(const ImportColumn&, const ImportColumn&) = default;
};

/// The columns of a table that is to be imported: what each is taken for, and what it could be taken for.
class ImportColumns : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        ChoiceRole,  ///< the place of its meaning in `choices`
        ChoicesRole, ///< meanings, for a person
        IgnoredRole, ///< it is not imported
    };
    Q_ENUM(Role)

    using RowModel::RowModel;

    void show(const TableHead& head, const Mapping& mapping, Language language);
    /// What a choice of a column means; nothing where there is no such choice.
    std::optional<ColumnRole> roleOf(int column, int choice) const;

    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    size_t size() const override { return rows.size(); }

    std::vector<ImportColumn> rows;
    Language language = Language::English;
};

}
