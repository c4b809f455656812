#pragma once

#include "model/history/history.h"
#include "model/items/citations.h"

namespace atlas {

/// An actor's part in events that have begun, or are announced, by the shown day.
struct EventLines {
    QList<EventLine> lines; ///< the latest first, undated ones last; at most twelve
    int more = 0; ///< how many there are beyond
};

EventLines eventLinesOf(const Actor& actor, const History& history, const Moment& moment, CitationNumbers& numbers,
                        Language language);

}
