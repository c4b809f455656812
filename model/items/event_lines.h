#pragma once

#include "model/items/citations.h"
#include "model/items/listed_events.h"

namespace atlas {

/// An actor's part in the events of a window of time.
struct EventLines {
    QList<EventLine> lines; ///< the latest first, undated ones last; at most twelve
    int more = 0;    ///< how many there are beyond
    int outside = 0; ///< how many of its events the window leaves out; of what is ahead of the shown day, nothing
};

EventLines eventLinesOf(const Actor& actor, const History& history, const Moment& moment,
                        const EventsInWindow& listed, CitationNumbers& numbers, Language language);

}
