#pragma once

#include "model/items/event_content.h"
#include "model/items/present.h"

#include <QObject>

namespace atlas {

/// The card of the selected event, told for the shown day in the session's language.
class EventCard : public QObject
{
    Q_OBJECT
    Q_PROPERTY(atlas::EventContent content READ content NOTIFY contentChanged)

public:
    EventCard(const Session& session, const Present& present, QObject* parent = nullptr);

    /// With an empty id where no event is selected.
    const EventContent& content() const { return told; }

signals:
    void contentChanged();

private:
    void follow();

    const Session& session;
    const Present& present;
    EventContent told;
};

}
