#pragma once

#include "model/items/actor_content.h"
#include "model/items/present.h"

#include <QObject>

namespace atlas {

/// The card of the selected actor, told for the shown day in the session's language; its events are the
/// window's. A step of the clock that changes nothing but the date tells of the date alone.
class ActorCard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::ActorContent content READ content NOTIFY contentChanged)
    /// The dossier has the selected actor; of any other state there is nothing to print.
    Q_PROPERTY(bool known READ isKnown NOTIFY contentChanged)
    /// "on 5 January 2026"
    Q_PROPERTY(QString onDate READ onDate NOTIFY dateChanged)
    /// "5 Jan 2026"
    Q_PROPERTY(QString shortDate READ shortDate NOTIFY dateChanged)
    /// "France, member on 5 January 2026, since March 2025, day not stated"
    Q_PROPERTY(QString spoken READ spoken NOTIFY dateChanged)

public:
    ActorCard(const Session& session, const Present& present, const ListedEvents& listed,
              QObject* parent = nullptr);

    /// With an empty id where no actor is selected.
    const ActorContent& content() const { return told; }
    bool isKnown() const;
    QString onDate() const;
    QString shortDate() const;
    QString spoken() const;

signals:
    void contentChanged();
    void dateChanged();

private:
    void follow();

    const Session& session;
    const Present& present;
    const ListedEvents& listed;
    ActorContent told;
};

}
