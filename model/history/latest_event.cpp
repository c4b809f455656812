#include "model/history/latest_event.h"

namespace atlas {

std::optional<Day> latestStart(const EventState& event)
{
    return event.when ? event.when->value.start().latest : std::nullopt;
}

const EventState* latestEvent(const Moment& moment, Day by)
{
    const auto rank = [](const EventState& event) {
        return std::pair(*latestStart(event), event.event->importance);
    };
    const EventState* latest = nullptr;
    for (const EventOnDay& event : moment.events) {
        const std::optional<Day> day = latestStart(*event.state);
        if (event.ahead || !day || *day > by || event.state->event->kind == EventKind::Publication) continue;
        if (!latest || rank(*event.state) > rank(*latest)) latest = event.state;
    }
    return latest;
}

std::optional<Day> dayToCompareWith(const History& history, Day day)
{
    const EventState* before = latestEvent(history.momentOn(day), day - 1);
    return before ? latestStart(*before) : std::nullopt;
}

}
