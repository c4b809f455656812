#pragma once

#include "model/items/compared.h"
#include "model/items/present.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace atlas {

/// What the pointer rests on, in the session's words.
class MapWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Session* session MEMBER session REQUIRED)
    Q_PROPERTY(atlas::Present* present MEMBER present REQUIRED)
    Q_PROPERTY(atlas::Compared* compared MEMBER compared)

public:
    using QObject::QObject;

    /// "France · Member since March 2025", "Belgium · Not in this dossier"; of a comparison "Sweden · joined,
    /// March 2025"; beneath what sources contradict each other on, on the shown day. Empty for no state.
    Q_INVOKABLE QString ofState(const QString& state) const;
    /// "Leaders’ meeting · 6 January 2026"; where its place stands for several events, a line for each with
    /// its number on the map; beneath each what sources contradict each other on. Empty for no event.
    Q_INVOKABLE QString ofEvent(const QString& event) const;

private:
    QString lineOf(const EventId& event) const;

    QPointer<Session> session;
    QPointer<Present> present;
    QPointer<Compared> compared;
};

}
