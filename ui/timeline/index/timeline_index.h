#pragma once

#include "model/history/history.h"
#include "ui/timeline/index/time_range.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// How an event is drawn, by how much of its date its sources state.
enum class MarkKind {
    Dot,     ///< a day
    Bar,     ///< a month, an approximation, a few days
    Undated, ///< no date: a bar that fades to the left and stops hard where its first source was written
    Span,    ///< a long stretch, or one without an end: a thin line under the others
};

/// An event's place in its lane.
struct LaneMark {
    MarkKind kind = MarkKind::Dot;
    TimeRange extent;     ///< with what fades
    double fadeStart = 0; ///< days over which the beginning fades in
    double fadeEnd = 0;
    double anchor = 0;    ///< the day by which it is sorted and gathered with its neighbours
    int importance = 1;
    size_t event = 0;     ///< its place in History::events()

    bool isSameTime(const LaneMark& other) const { return kind == other.kind && extent == other.extent; }
};

/// One group's events.
struct Lane {
    const Group* group = nullptr; ///< null: events of no group
    std::vector<LaneMark> marks;  ///< by anchor
    std::vector<LaneMark> spans;  ///< by beginning
    double reach = 0;             ///< the farthest any mark extends from its anchor, in days

    /// The marks whose anchor lies in a range.
    std::span<const LaneMark> between(double start, double end) const;
    /// The most important of some of the lane's marks, at least one; the earlier of equal ones.
    const LaneMark& chiefOf(std::span<const LaneMark> some) const;

    /// Sorts the marks and prepares the answers.
    void settle();

private:
    static constexpr size_t blockSize = 64;
    std::vector<size_t> blockChiefs; ///< the place of the chief of each whole block of marks
};

/// A history's events by lane and time: what the timeline asks while it is dragged. Made once a history,
/// O(n log n); the pictures made from it cost what can be seen, not what there is.
class TimelineIndex
{
public:
    explicit TimelineIndex(std::shared_ptr<const History> history);
    TimelineIndex(const TimelineIndex&) = delete;
    TimelineIndex& operator=(const TimelineIndex&) = delete;

    const History& history() const { return *past; }
    /// What "All" shows: the dossier's frame, else its extent to whole months.
    const TimeRange& whole() const { return all; }
    std::span<const Lane> lanes() const { return rows; }
    /// The size of the coalition over time, and the status that is counted.
    const Status* counted() const { return countedStatus; }
    std::span<const History::Step> steps() const { return counts; }
    /// Since when all that are certainly counted at the end are: nothing where they differ or it is not said.
    const std::optional<EdtfDate>& countedSince() const { return since; }
    const EventState& state(const LaneMark& mark) const { return past->events()[mark.event]; }
    /// Null where the event has no lane or does not exist.
    const LaneMark* markOf(const EventId& event) const;

private:
    std::shared_ptr<const History> past;
    TimeRange all;
    std::vector<Lane> rows;
    std::vector<const LaneMark*> marksByEvent; ///< in the order of History::events()
    const Status* countedStatus = nullptr;
    std::vector<History::Step> counts;
    std::optional<EdtfDate> since;
};

}
