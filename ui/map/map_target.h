#pragma once

#include "model/items/present.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What a menu on the map is about, in the session's words: a state, or an event's place.
class MapTarget : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session MEMBER session NOTIFY changed REQUIRED)
    Q_PROPERTY(atlas::Present* present MEMBER present NOTIFY changed REQUIRED)
    Q_PROPERTY(QString state MEMBER state NOTIFY changed)
    Q_PROPERTY(QString event MEMBER event NOTIFY changed)

    /// The dossier has the state: there is a card of it to print.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    /// The state's name; the event's title where there is no state.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// The key's row for the state's status, as LegendModel::KeyRole; empty where it has none, and
    /// while something is compared.
    Q_PROPERTY(QString statusKey READ statusKey NOTIFY changed)
    Q_PROPERTY(QString statusLabel READ statusLabel NOTIFY changed)
    /// "6 January 2026"
    Q_PROPERTY(QString eventTime READ eventTime NOTIFY changed)
    Q_PROPERTY(bool eventIsDated READ eventIsDated NOTIFY changed)

public:
    using QObject::QObject;

    bool isKnown() const;
    QString name() const;
    QString statusKey() const;
    QString statusLabel() const;
    QString eventTime() const;
    bool eventIsDated() const { return eventDay().has_value(); }

    /// Puts the name on the clipboard.
    Q_INVOKABLE void copyName() const;
    /// Shows the first day on which the event can have begun.
    Q_INVOKABLE void goToEventDay();

signals:
    void changed();

private:
    const History* history() const { return present && session ? present->history().get() : nullptr; }
    const ActorState* actorState() const;
    const EventState* eventState() const;
    std::optional<Day> eventDay() const;

    QPointer<Session> session;
    QPointer<Present> present;
    QString state;
    QString event;
};

}
