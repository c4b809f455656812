#pragma once

#include "model/history/history.h"

#include <vector>

namespace atlas::page {

/// From one day to before another, one and the same shown status of an actor.
struct StatusStretch {
    Day from;
    Day to;
    const Status* status = nullptr;
    bool possible = false;
};

/// An actor's dated statuses from a day to before another, as they are shown on each of those days.
std::vector<StatusStretch> statusRun(const History& history, const ActorId& actor, Day from, Day to);

}
