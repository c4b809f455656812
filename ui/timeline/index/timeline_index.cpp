#include "ui/timeline/index/timeline_index.h"

#include "ui/timeline/index/event_steps.h"
#include "ui/timeline/index/mark_time.h"

#include <algorithm>

namespace atlas {

namespace {

TimeRange wholeOf(const History& history)
{
    const auto& frame = history.dossier().frame;
    if (frame && frame->earliest && frame->latest) return rangeOf(*frame->earliest, *frame->latest);
    const auto [first, last] = history.extent();
    const CalendarDate from = first.calendar();
    const CalendarDate to = last.calendar();
    return rangeOf(first - (from.day - 1), last + (daysInMonth(to.year, to.month) - to.day));
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

/// The lanes in the dossier's order, and one for events of no group behind them.
class LaneBuilder
{
public:
    LaneBuilder(const History& shown, const TimeRange& all) : history(shown), whole(all)
    {
        for (const Group& group : history.dossier().groups) lanes.emplace_back().group = &group;
        groups = lanes.size();
    }

    void add(size_t place)
    {
        const EventState& state = history.events()[place];
        if (!hasLane(*state.event)) return;
        Lane& lane = laneOf(state.event->group);
        LaneMark mark = markTime(state, whole);
        mark.event = place;
        mark.importance = state.event->importance;
        (mark.kind == MarkKind::Span ? lane.spans : lane.marks).push_back(mark);
    }

    std::vector<Lane> take()
    {
        for (Lane& lane : lanes) lane.settle();
        return std::move(lanes);
    }

private:
    Lane& laneOf(const GroupId& group)
    {
        const auto known = history.dossier().groupIndex.find(group);
        if (known != history.dossier().groupIndex.end()) return lanes[size_t(*known)];
        if (lanes.size() == groups) lanes.emplace_back();
        return lanes.back();
    }

    const History& history;
    const TimeRange& whole;
    std::vector<Lane> lanes;
    size_t groups = 0;
};

}

std::span<const LaneMark> Lane::between(double start, double end) const
{
    const auto first = std::ranges::lower_bound(marks, start, {}, &LaneMark::anchor);
    const auto last = std::ranges::lower_bound(first, marks.end(), end, {}, &LaneMark::anchor);
    return {first, last};
}

void Lane::settle()
{
    std::ranges::stable_sort(marks, {}, &LaneMark::anchor);
    std::ranges::stable_sort(spans, {}, [](const LaneMark& mark) { return mark.extent.start; });
    for (const LaneMark& mark : marks)
        reach = std::max({reach, mark.anchor - mark.extent.start, mark.extent.end - mark.anchor});
    const std::span<const LaneMark> all = marks;
    for (size_t from = 0; from + blockSize <= all.size(); from += blockSize)
        blockChiefs.push_back(size_t(&chiefOf(all.subspan(from, blockSize)) - all.data()));
}

const LaneMark& Lane::chiefOf(std::span<const LaneMark> some) const
{
    const LaneMark* chief = &some.front();
    const auto consider = [&chief](const LaneMark& mark) {
        if (mark.importance > chief->importance) chief = &mark;
    };
    const LaneMark* const base = marks.data();
    const auto last = size_t(some.data() + some.size() - base);
    for (auto place = size_t(some.data() - base); place < last;) {
        if (place % blockSize == 0 && place + blockSize <= last && place / blockSize < blockChiefs.size()) {
            consider(base[blockChiefs[place / blockSize]]);
            place += blockSize;
        } else consider(base[place++]);
    }
    return *chief;
}

const LaneMark* TimelineIndex::markOf(const EventId& event) const
{
    const EventState* state = event.isEmpty() ? nullptr : past->event(event);
    return state ? marksByEvent[size_t(state - past->events().data())] : nullptr;
}

TimelineIndex::TimelineIndex(std::shared_ptr<const History> history)
    : past(std::move(history)), all(wholeOf(*past))
{
    LaneBuilder builder(*past, all);
    for (size_t i = 0; i < past->events().size(); ++i) builder.add(i);
    rows = builder.take();
    marksByEvent.resize(past->events().size());
    for (const Lane& lane : rows)
        for (const auto* list : {&lane.marks, &lane.spans})
            for (const LaneMark& mark : *list) marksByEvent[mark.event] = &mark;
    countedStatus = past->dossier().countedStatus();
    if (!countedStatus) return;
    counts = past->countOverTime(countedStatus->id);
    since = commonStart(*past, *countedStatus, Day(qint64(all.end) - 1));
}

}
