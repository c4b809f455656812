#include "model/items/evidence/source_list.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

/// Without case and accents.
QString folded(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar each) { return each.category() == QChar::Mark_NonSpacing; });
    return plain;
}

/// The same on every machine, whatever its locale.
int compareNames(const QModelIndex& one, const QModelIndex& other)
{
    return QString::compare(folded(one.data(SourceModel::ShortTitleRole).toString()),
                            folded(other.data(SourceModel::ShortTitleRole).toString()));
}

/// Positive where the first has more; an undated one is before every date.
int compareNumbers(const QModelIndex& one, const QModelIndex& other, SourceModel::Role role)
{
    const QVariant first = one.data(role);
    const QVariant second = other.data(role);
    if (!first.isValid() || !second.isValid()) return int(first.isValid()) - int(second.isValid());
    return first.toInt() - second.toInt();
}

}

SourceList::SourceList(SourceModel& listed, QObject* parent) : QSortFilterProxyModel(parent), sources(listed)
{
    setSourceModel(&sources);
    sort(0);
    connect(&sources, &SourceModel::modelReset, this, [this] { setFilter({}); }); // another dossier's
    connect(this, &SourceList::modelReset, this, &SourceList::countChanged);
    connect(this, &SourceList::rowsInserted, this, &SourceList::countChanged);
    connect(this, &SourceList::rowsRemoved, this, &SourceList::countChanged);
    connect(this, &SourceList::dataChanged, this, &SourceList::countChanged);
}

void SourceList::setOrder(Order order)
{
    if (sorting == order) return;
    sorting = order;
    invalidate();
    emit orderChanged();
}

void SourceList::setFilter(const QString& text)
{
    if (wanted == text) return;
    wanted = text;
    invalidateFilter();
    emit filterChanged();
}

int SourceList::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (index(row, 0).data(SourceModel::IdRole).toString() == id) return row;
    return -1;
}

bool SourceList::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (wanted.trimmed().isEmpty()) return true;
    static constexpr std::array searched{SourceModel::ShortTitleRole, SourceModel::TitleRole,
                                         SourceModel::PublisherRole, SourceModel::AuthorRole,
                                         SourceModel::AddressRole, SourceModel::IdRole};
    const QModelIndex source = sources.index(row, 0, parent);
    const QString text = folded(wanted.trimmed());
    return std::ranges::any_of(searched, [&](SourceModel::Role role) {
        return folded(source.data(role).toString()).contains(text);
    });
}

bool SourceList::lessThan(const QModelIndex& one, const QModelIndex& other) const
{
    int order = 0;
    switch (sorting) {
    case Order::Tier: order = compareNumbers(one, other, SourceModel::TierNumberRole); break;
    case Order::Date: order = compareNumbers(other, one, SourceModel::PublishedRole); break;
    case Order::Claims: order = compareNumbers(other, one, SourceModel::ClaimsRole); break;
    case Order::Name: break;
    }
    if (order == 0) order = compareNames(one, other);
    return order != 0 ? order < 0 : one.row() < other.row();
}

}
