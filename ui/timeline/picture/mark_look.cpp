#include "ui/timeline/picture/mark_look.h"

namespace atlas {

namespace {

/// Whether all its days, as stated, come after the last source of the lens was written. (`~` is drawn over a
/// day more than it states.)
bool isUnseen(const EventState& state, const History& history)
{
    const std::optional<Day> written = history.writtenBy();
    if (!written || !state.when) return false;
    const DayBounds stated = state.when->value.bounds();
    return stated.earliest && *stated.earliest > *written;
}

}

MarkLook lookOf(const TimelineRequest& request, const LaneMark& mark)
{
    const EventState& state = request.index.state(mark);
    const Group* group = request.index.groupOf(mark);
    MarkLook look;
    look.colour = groupColour(group, request.look);
    look.square = group && group->mark == Group::Mark::Square;
    look.cancelled = state.occurrence == Occurrence::Cancelled;
    look.hollow = state.occurrence != Occurrence::Held || isUnseen(state, request.index.history());
    look.inferred = state.when && state.when->citation.inferred;
    return look;
}

QColor clusterColour(const TimelineRequest& request, const Lane& lane)
{
    return lane.group() ? groupColour(lane.group(), request.look) : request.palette().ink2;
}

}
