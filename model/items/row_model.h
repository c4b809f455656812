#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace atlas {

/// A list model of plain rows that tells its views of exactly the rows that changed. A row has `operator==`
/// and `sameThing(other)`: whether both are about one thing, so that one can become the other in place.
template <typename Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(rows.size()); }

protected:
    /// Shows these rows instead. Where they are about the same things, only those that differ are told of,
    /// and only as far as `roles`; otherwise the model is reset.
    void show(std::vector<Row> next, const QList<int>& roles)
    {
        const bool sameThings = std::ranges::equal(
            rows, next, [](const Row& one, const Row& other) { return one.sameThing(other); });
        if (!sameThings) {
            beginResetModel();
            rows = std::move(next);
            endResetModel();
            return;
        }
        std::vector<bool> differs(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) differs[i] = !(rows[i] == next[i]);
        rows = std::move(next);
        for (size_t first = 0; first < rows.size(); ++first) {
            if (!differs[first]) continue;
            size_t last = first;
            while (last + 1 < rows.size() && differs[last + 1]) ++last;
            emit dataChanged(index(int(first)), index(int(last)), roles);
            first = last;
        }
    }

    /// These roles of every row read otherwise from now on: another language, another day.
    void retell(const QList<int>& roles)
    {
        if (!rows.empty()) emit dataChanged(index(0), index(int(rows.size()) - 1), roles);
    }

    /// Null where the index is none of this model's.
    const Row* rowAt(const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &rows[size_t(index.row())] : nullptr;
    }

    std::vector<Row> rows;
};

}
