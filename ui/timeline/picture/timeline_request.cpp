#include "ui/timeline/picture/timeline_request.h"

namespace atlas {

namespace {

TimelineLayout layoutOf(const TimelineIndex& index, double width, const QStringList& foldedLanes)
{
    std::vector<bool> folded;
    for (const Lane& lane : index.lanes()) folded.push_back(foldedLanes.contains(lane.key));
    return {width, std::move(folded)};
}

}

TimelineRequest::TimelineRequest(const TimelineIndex& shown, const TimeRange& inSight, double width,
                                 Look seenIn, Language spoken, EventId chosen,
                                 const QStringList& foldedLanes)
    : index(shown), range(inSight), look(seenIn), language(spoken), selected(std::move(chosen)),
      stack(layoutOf(shown, width, foldedLanes))
{
}

}
