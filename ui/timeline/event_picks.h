#pragma once

#include "ui/timeline/timeline_navigator.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// A few of a history's events, or thousands, to pick one from: those of a cluster, or without a date. Its
/// rows are told only as far as they are looked at.
class EventPicks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::TimelineNavigator* navigator READ navigator WRITE setNavigator REQUIRED FINAL)
    /// The events' ids. One that the lens does not know has no row as long as that is so.
    Q_PROPERTY(QStringList events READ events WRITE setEvents NOTIFY eventsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY eventsChanged FINAL)

public:
    enum Role {
        EventRole = Qt::UserRole + 1, ///< id
        DateRole,                     ///< "3 Jan 2026", "Undated, by 5 January 2026"
        TitleRole,
        SpokenRole, ///< "Kyiv, 3 January 2026, held"
        ConflictRole, ///< its sources contradict each other
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    TimelineNavigator* navigator() const { return acted; }
    void setNavigator(TimelineNavigator* navigator);
    QStringList events() const { return asked; }
    void setEvents(const QStringList& ids);
    int count() const { return int(rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The first row from `from` on, and around, of whose title a word begins so; -1: none.
    Q_INVOKABLE int find(const QString& beginning, int from) const;
    Q_INVOKABLE QString eventAt(int row) const;
    Q_INVOKABLE int rowOf(const QString& event) const;

signals:
    void eventsChanged();

private:
    void lookUp();
    void retell();

    TimelineNavigator* acted = nullptr;
    QStringList asked;
    std::shared_ptr<const TimelineIndex> looked; ///< keeps the rows alive
    std::vector<const EventState*> rows;
};

}
