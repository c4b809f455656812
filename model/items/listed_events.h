#pragma once

#include "model/items/present.h"

#include <QObject>

#include <span>
#include <vector>

namespace atlas {

/// The events of a window of time, and how many it leaves out. Its spans lead into what made it.
struct EventsInWindow {
    TimeWindow window; ///< of one day, its first and last are that day
    std::span<const EventOnDay> dated;   ///< by earliest day
    std::span<const EventOnDay> undated; ///< listed only since the start
    int possible = 0;       ///< how many of the dated ones only may fall into it
    int datedInAll = 0;     ///< how many of the lens's events have a date
    int undatedInAll = 0;   ///< and how many have none
    /// Of all the lens's, those that count participants whom they do not name: leavesPresenceOpen().
    std::span<const EventState* const> openMeetings;
};

/// The events that lists and counts speak of: those of the session's window. Computed once a change, shared
/// by every pane. The map, and the counts of statuses, keep to the shown day.
class ListedEvents : public QObject
{
    Q_OBJECT

public:
    ListedEvents(const Session& session, const Present& present, QObject* parent = nullptr);

    /// Valid until the next change.
    const EventsInWindow& events() const { return listed; }

signals:
    /// Another window, day, lens or dossier; `events()` are the new ones.
    void changed();

private:
    void follow();
    void findOpenMeetings(const std::shared_ptr<const History>& history);
    /// Fills `listed` with what has begun or is announced.
    void listSinceStart();
    /// Fills `listed` with what falls into the days of its window.
    void listWithin(const History& history);

    const Session& session;
    const Present& present;
    std::shared_ptr<const History> past; ///< what `openMeetings` are of
    std::vector<const EventState*> openMeetings;
    std::vector<EventOnDay> found; ///< in a window of days; reused from one to the next
    EventsInWindow listed;
};

}
