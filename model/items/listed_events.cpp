#include "model/items/listed_events.h"

#include "model/items/participants.h"

#include <algorithm>

namespace atlas {

ListedEvents::ListedEvents(const Session& lookedAt, const Present& shown, QObject* parent)
    : QObject(parent), session(lookedAt), present(shown)
{
    connect(&present, &Present::changed, this, &ListedEvents::follow);
    connect(&session, &Session::windowChanged, this, &ListedEvents::follow);
    follow();
}

void ListedEvents::follow()
{
    const std::shared_ptr<const History> history = present.history();
    const bool sameRange = listed.window.mode == TimeWindow::Mode::Range && listed.window == session.window();
    if (sameRange && history == past) { // what falls into a range does so on whichever day
        emit changed();
        return;
    }
    listed = {};
    listed.window = session.window();
    if (listed.window.mode == TimeWindow::Mode::ThatDay)
        listed.window.first = listed.window.last = session.day();
    if (history != past) findOpenMeetings(history);
    if (history) {
        if (listed.window.mode == TimeWindow::Mode::SinceStart) listSinceStart();
        else listWithin(*history);
        listed.possible = int(std::ranges::count(listed.dated, Certainty::Possible, &EventOnDay::certainty));
        listed.datedInAll = int(history->datedEvents().size());
        listed.undatedInAll = int(history->events().size()) - listed.datedInAll;
        listed.openMeetings = openMeetings;
    }
    emit changed();
}

void ListedEvents::findOpenMeetings(const std::shared_ptr<const History>& history)
{
    openMeetings.clear();
    past = history;
    if (!history) return;
    for (const EventState& state : history->events())
        if (leavesPresenceOpen(*state.event, *history)) openMeetings.push_back(&state);
}

void ListedEvents::listSinceStart()
{
    const std::span<const EventOnDay> all = present.moment().events;
    const auto isDated = [](const EventOnDay& event) { return event.state->when != nullptr; };
    const auto undated = std::ranges::partition_point(all, isDated);
    listed.dated = {all.begin(), undated};
    listed.undated = {undated, all.end()};
}

void ListedEvents::listWithin(const History& history)
{
    history.eventsWithin(listed.window.first, listed.window.last, found);
    listed.dated = found;
}

}
