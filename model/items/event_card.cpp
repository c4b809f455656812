#include "model/items/event_card.h"

namespace atlas {

EventCard::EventCard(const Session& lookedAt, const Present& shown, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &EventCard::follow);
    connect(&session, &Session::selectionChanged, this, &EventCard::follow);
    connect(&session, &Session::languageChanged, this, &EventCard::follow);
    follow();
}

void EventCard::follow()
{
    const std::shared_ptr<const History> history = present.history();
    const EventId id(session.event());
    EventContent next;
    if (history && !id.isEmpty()) next = eventContent(*history, present.moment(), id, session.language());
    if (next == told) return;
    told = std::move(next);
    emit contentChanged();
}

}
