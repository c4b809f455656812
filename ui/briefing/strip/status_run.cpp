#include "ui/briefing/strip/status_run.h"

#include <algorithm>

namespace atlas::page {

namespace {

/// The days on which something claimed of the actor begins, becomes certain, becomes doubtful or has ended.
std::vector<Day> turningDays(const History& history, const ActorId& actor, Day from, Day to)
{
    std::vector<Day> days{from};
    const auto add = [&](std::optional<Day> day, qint64 after) {
        if (day && *day + after > from && *day + after < to) days.push_back(*day + after);
    };
    for (const StatusClaim* claim : history.statusClaims(actor)) {
        if (!claim->span) continue;
        const DayBounds start = claim->span->start();
        const DayBounds end = claim->span->end();
        add(start.earliest, 0);
        add(start.latest, 0);
        add(end.earliest, 1);
        add(end.latest, 1);
    }
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

}

std::vector<StatusStretch> statusRun(const History& history, const ActorId& actor, Day from, Day to)
{
    std::vector<StatusStretch> run;
    std::vector<Day> days = turningDays(history, actor, from, to);
    days.push_back(to);
    Moment moment;
    for (size_t i = 0; i + 1 < days.size(); ++i) {
        history.momentOn(days[i], moment);
        const ActorState* state = moment.actor(actor);
        if (!state || state->certainty == Certainty::Undated) continue;
        const bool possible = state->certainty == Certainty::Possible;
        const bool goesOn = !run.empty() && run.back().to == days[i] && run.back().status == state->status &&
                            run.back().possible == possible;
        if (goesOn)
            run.back().to = days[i + 1];
        else
            run.push_back({days[i], days[i + 1], state->status, possible});
    }
    return run;
}

}
