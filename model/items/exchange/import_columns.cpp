#include "model/items/exchange/import_columns.h"

#include "model/items/exchange/role_words.h"

namespace atlas {

namespace {

QList<ColumnRole> offeredWith(const QList<ColumnRole>& usual, ColumnRole role)
{
    return usual.contains(role) ? usual : usual + QList{role};
}

QStringList namesOf(const QList<ColumnRole>& roles, Language language)
{
    QStringList names;
    for (const ColumnRole role : roles) names.append(roleName(role, language));
    return names;
}

}

void ImportColumns::show(const TableHead& head, const Mapping& mapping, Language spoken)
{
    const bool otherWords = std::exchange(language, spoken) != spoken;
    const QList<ColumnRole> usual = offeredRoles(mapping.rows);
    std::vector<ImportColumn> next;
    for (qsizetype i = 0; i < head.columns.size(); ++i) {
        const ColumnRole role = mapping.columns.value(i, ColumnRole::Ignored);
        next.push_back({head.columns[i], role, offeredWith(usual, role)});
    }
    RowModel::show(rows, std::move(next), {ChoiceRole, ChoicesRole, IgnoredRole});
    if (otherWords) retell({ChoicesRole});
}

std::optional<ColumnRole> ImportColumns::roleOf(int column, int choice) const
{
    if (column < 0 || size_t(column) >= rows.size()) return std::nullopt;
    const QList<ColumnRole>& offered = rows[size_t(column)].offered;
    if (choice < 0 || choice >= offered.size()) return std::nullopt;
    return offered[choice];
}

QVariant ImportColumns::data(const QModelIndex& index, int role) const
{
    const ImportColumn* const column = rowAt(rows, index);
    if (!column) return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return column->name;
    case ChoiceRole: return int(column->offered.indexOf(column->role));
    case ChoicesRole: return namesOf(column->offered, language);
    case IgnoredRole: return column->role == ColumnRole::Ignored;
    }
    return {};
}

QHash<int, QByteArray> ImportColumns::roleNames() const
{
    return {{NameRole, "name"}, {ChoiceRole, "choice"}, {ChoicesRole, "choices"}, {IgnoredRole, "ignored"}};
}

}
