#pragma once

#include "model/history/history.h"
#include "ui/timeline/index/event_density.h"
#include "ui/timeline/index/event_order.h"
#include "ui/timeline/index/lane.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// A history's events by lane and time: what the timeline asks while it is dragged. Made once a history and
/// grouping, O(n log n); the pictures made from it cost what can be seen, not what there is.
class TimelineIndex
{
public:
    /// Gathered as the dossier suggests.
    explicit TimelineIndex(std::shared_ptr<const History> history);
    TimelineIndex(std::shared_ptr<const History> history, LaneGrouping grouping);
    TimelineIndex(const TimelineIndex&) = delete;
    TimelineIndex& operator=(const TimelineIndex&) = delete;

    const History& history() const { return *past; }
    LaneGrouping grouping() const { return gatheredBy; }
    /// What "All" shows: the dossier's frame, else its extent to whole months.
    const TimeRange& whole() const { return all; }
    std::span<const Lane> lanes() const { return rows; }
    /// What no source dates or bounds: places in History::events(), in its order. They stand in no lane.
    std::span<const size_t> tray() const { return dateless; }
    /// Where the dated events begin in the whole, as steps visit them and drags come to rest on them.
    const EventOrder& order() const { return beginnings; }

    /// Where the events of all lanes lie in the whole: a day's there, a month's at its middle. Spans lie
    /// everywhere, and what has no date nowhere.
    const EventDensity& density() const { return crowd; }

    /// The size of the coalition over time, and the status that is counted.
    const Status* counted() const { return countedStatus; }
    std::span<const History::Step> steps() const { return counts; }
    /// Since when all that are certainly counted at the end are: nothing where they differ or it is not said.
    const std::optional<EdtfDate>& countedSince() const { return since; }

    const EventState& state(const LaneMark& mark) const { return past->events()[mark.event]; }
    /// The group whose colour and shape a mark has, whatever its lane; null: of no group.
    const Group* groupOf(const LaneMark& mark) const;
    /// Null where the event has no lane or does not exist.
    const LaneMark* markOf(const EventId& event) const;

private:
    std::shared_ptr<const History> past;
    LaneGrouping gatheredBy;
    TimeRange all;
    std::vector<Lane> rows;
    std::vector<size_t> dateless;
    EventOrder beginnings;
    std::vector<const LaneMark*> marksByEvent; ///< in the order of History::events()
    EventDensity crowd;
    const Status* countedStatus = nullptr;
    std::vector<History::Step> counts;
    std::optional<EdtfDate> since;
};

}
