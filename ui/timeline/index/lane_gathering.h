#pragma once

#include "model/history/history.h"
#include "ui/timeline/index/lane.h"

namespace atlas {

/// Gathers a history's events into lanes: each event that has a time, or a bound on it, into exactly one, and
/// the others into a tray.
class LaneGathering
{
public:
    /// Both must outlive the lanes.
    LaneGathering(const History& history, LaneGrouping grouping, const TimeRange& whole);

    /// An event by its place in History::events().
    void add(size_t place);
    /// In the dossier's order, the lane of what belongs to none of them last. A group's lane is kept where it
    /// has no events: that it was silent is worth seeing. Any other is not.
    std::vector<Lane> takeLanes();
    /// The places of the events that no source dates or bounds, in the history's order.
    std::vector<size_t> takeTray() { return std::move(tray); }

private:
    size_t laneOf(const EventState& state) const;
    /// Groups seldom publish what a dossier is made from: where no other event is left over, "Publications"
    /// says more than "Other".
    void nameRest();

    const History& history;
    LaneGrouping gatheredBy;
    TimeRange whole;
    std::vector<Lane> lanes; ///< the last: of what belongs to no other
    std::vector<size_t> tray;
};

}
