#pragma once

#include "model/items/evidence/source_model.h"

#include <QSortFilterProxyModel>

namespace atlas {

/// The dossier's sources in an order that the user chooses, those that a typed text is found in.
class SourceList : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged)
    /// Found in names, publishers, authors and addresses, whatever its case and accents.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// How many are listed, how many there are, and how many of those the lens believes.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int believed READ believed NOTIFY countChanged)

public:
    /// By tier and then by name; the latest first; those that say most first; by name.
    enum class Order { Tier, Date, Claims, Name };
    Q_ENUM(Order)

    explicit SourceList(SourceModel& sources, QObject* parent = nullptr);

    Order order() const { return sorting; }
    void setOrder(Order order);
    QString filter() const { return wanted; }
    void setFilter(const QString& text);
    int count() const { return rowCount(); }
    int total() const { return sources.rowCount(); }
    int believed() const { return sources.believedCount(); }

    /// −1 where the source is not listed.
    Q_INVOKABLE int rowOf(const QString& id) const;

signals:
    void orderChanged();
    void filterChanged();
    void countChanged();

private:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& one, const QModelIndex& other) const override;

    SourceModel& sources;
    Order sorting = Order::Tier;
    QString wanted;
};

}
