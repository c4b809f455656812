#include "ui/timeline/picture/mark_look.h"

namespace atlas {

MarkLook lookOf(const TimelineRequest& request, const LaneMark& mark)
{
    const EventState& state = request.index.state(mark);
    const Group* group = request.index.groupOf(mark);
    const std::optional<Day> written = request.index.history().writtenBy();
    MarkLook look;
    look.colour = groupColour(group, request.look);
    look.square = group && group->mark == Group::Mark::Square;
    look.cancelled = state.occurrence == Occurrence::Cancelled;
    look.hollow = state.occurrence != Occurrence::Held
        || (written && mark.extent.start > double(written->sinceEpoch()));
    look.inferred = state.when && state.when->citation.inferred;
    return look;
}

QColor clusterColour(const TimelineRequest& request, const Lane& lane)
{
    return lane.group() ? groupColour(lane.group(), request.look) : request.palette().ink2;
}

}
