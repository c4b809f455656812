#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// The problems of one severity.
class ProblemFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    /// `error` or `warning`; empty: all.
    Q_PROPERTY(QString severity READ severity WRITE setSeverity NOTIFY severityChanged FINAL)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    QString severity() const { return shown; }
    void setSeverity(const QString& severity);

signals:
    void severityChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString shown;
};

}
