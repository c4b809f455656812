#pragma once

#include "model/history/history.h"

#include <algorithm>
#include <functional>

namespace atlas {

/// Whether an event has begun, or is announced, by the moment's day: what belongs to it is not told before.
inline bool isShown(const EventId& id, const History& history, const Moment& moment)
{
    // Both lists are in one order, and the history's is one array: its addresses ascend.
    return std::ranges::binary_search(moment.events, history.event(id), std::less<>(), &EventOnDay::state);
}

}
