#include "ui/timeline/index/timeline_index.h"

#include "model/items/shown_days.h"
#include "ui/timeline/index/lane_gathering.h"

namespace atlas {

namespace {

TimeRange wholeOf(const History& history)
{
    const auto [first, last] = shownDays(history);
    return rangeOf(first, last);
}

std::optional<EdtfDate> commonStart(const History& history, const Status& status, Day day)
{
    std::optional<EdtfDate> common;
    const Moment moment = history.momentOn(day);
    for (const ActorState* state : moment.actors) {
        if (state->status != &status || state->certainty != Certainty::Certain) continue;
        if (!state->shown || !state->shown->span) return {};
        const auto& start = state->shown->span->first().date;
        if (!start || (common && *common != *start)) return {};
        common = start;
    }
    return common;
}

}

const LaneMark* TimelineIndex::markOf(const EventId& event) const
{
    const EventState* state = event.isEmpty() ? nullptr : past->event(event);
    return state ? marksByEvent[size_t(state - past->events().data())] : nullptr;
}

const Group* TimelineIndex::groupOf(const LaneMark& mark) const
{
    return past->dossier().group(state(mark).event->group);
}

TimelineIndex::TimelineIndex(std::shared_ptr<const History> history)
    : TimelineIndex(history, history->dossier().lanes)
{
}

TimelineIndex::TimelineIndex(std::shared_ptr<const History> history, LaneGrouping grouping)
    : past(std::move(history)), gatheredBy(grouping), all(wholeOf(*past)), beginnings(*past, all)
{
    LaneGathering gathering(*past, grouping, all);
    for (size_t i = 0; i < past->events().size(); ++i) gathering.add(i);
    rows = gathering.takeLanes();
    dateless = gathering.takeTray();
    marksByEvent.resize(past->events().size());
    std::vector<double> days;
    for (const Lane& lane : rows)
        for (const auto* list : {&lane.marks, &lane.spans[0], &lane.spans[1]})
            for (const LaneMark& mark : *list) {
                marksByEvent[mark.event] = &mark;
                if (mark.kind == MarkKind::Dot || mark.kind == MarkKind::Bar) days.push_back(mark.anchor);
            }
    crowd = EventDensity(days, all);
    countedStatus = past->dossier().countedStatus();
    if (!countedStatus) return;
    counts = past->countOverTime(countedStatus->id);
    since = commonStart(*past, *countedStatus, Day(qint64(all.end) - 1));
}

}
