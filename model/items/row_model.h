#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas {

/// A list model of plain rows that tells its views of exactly the rows that changed. A row has `operator==`
/// and `sameThing(other)`: whether both are about one thing, so that one can become the other in place.
class RowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(size()); }

protected:
    virtual size_t size() const = 0;

    /// Makes `rows` the next ones. Where both are about the same things, only those that differ are told of, and
    /// only as far as `roles`; otherwise the model is reset.
    template <typename Row>
    void show(std::vector<Row>& rows, std::vector<Row> next, const QList<int>& roles)
    {
        const bool sameThings = std::ranges::equal(
            rows, next, [](const Row& one, const Row& other) { return one.sameThing(other); });
        if (!sameThings) {
            beginResetModel();
            rows = std::move(next);
            endResetModel();
            return;
        }
        const std::vector<Row> before = std::exchange(rows, std::move(next));
        for (size_t first = 0; first < rows.size(); ++first) {
            if (rows[first] == before[first]) continue;
            size_t last = first;
            while (last + 1 < rows.size() && rows[last + 1] != before[last + 1]) ++last;
            emit dataChanged(index(int(first)), index(int(last)), roles);
            first = last;
        }
    }

    /// These roles of every row read otherwise from now on: another language, another day.
    void retell(const QList<int>& roles)
    {
        if (size() > 0) emit dataChanged(index(0), index(int(size()) - 1), roles);
    }

    /// Null where the index is none of this model's.
    template <typename Row>
    const Row* rowAt(const std::vector<Row>& rows, const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? &rows[size_t(index.row())] : nullptr;
    }
};

}
