#pragma once

#include "model/items/compared.h"
#include "model/items/comparison/comparison_content.h"

#include <QObject>

namespace atlas {

/// The card of a comparison, for when something is compared and nothing selected: it follows only then.
class ComparisonCard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::ComparisonContent content READ content NOTIFY contentChanged)
    /// Of the content, what stays the same for many days: told apart, so that a date that is dragged rebuilds
    /// no list.
    Q_PROPERTY(QList<atlas::DifferenceGroup> groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(QList<atlas::DifferingEvents> events READ events NOTIFY eventsChanged)
    /// "28 Feb 2025" and "5 Jan 2026": A and B as the bar over the window shows them; empty where no days are
    /// compared.
    Q_PROPERTY(QString dateA READ dateA NOTIFY datesChanged)
    Q_PROPERTY(QString dateB READ dateB NOTIFY datesChanged)
    /// The comparison in a sentence for a screen reader.
    Q_PROPERTY(QString spoken READ spoken NOTIFY spokenChanged)

public:
    ComparisonCard(const Session& session, const Compared& compared, QObject* parent = nullptr);

    const ComparisonContent& content() const { return told; }
    QList<DifferenceGroup> groups() const { return told.groups; }
    QList<DifferingEvents> events() const { return told.events; }
    QString dateA() const;
    QString dateB() const;
    QString spoken() const;

signals:
    void contentChanged();
    void groupsChanged();
    void eventsChanged();
    void datesChanged();
    void spokenChanged();

private:
    void follow();

    const Session& session;
    const Compared& compared;
    ComparisonContent told;
};

}
