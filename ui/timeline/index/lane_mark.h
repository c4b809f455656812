#pragma once

#include "ui/timeline/index/time_range.h"

#include <compare>
#include <cstddef>
#include <tuple>

namespace atlas {

/// How an event is drawn, by how much of its date its sources state.
enum class MarkKind {
    Dot,     ///< a day
    Bar,     ///< a month, an approximation, a few days
    Undated, ///< no date: a bar that fades to the left and stops hard where its first source was written
    Span,    ///< a long stretch, or one without an end: a rail along its lane's edge, clear of the others
};

/// How a source states one end of a time.
struct MarkEnd {
    enum class Kind {
        Day,     ///< to the day: a hard end
        Coarse,  ///< no finer than a month: it fades over what is stated
        Open,    ///< it goes on, or did from the beginning: an arrow
        Unknown, ///< nothing is stated: it fades away
    };

    Kind kind = Kind::Day;
    bool approximate = false; ///< `~` or `%`
    bool uncertain = false;   ///< `?` or `%`
    double fade = 0;          ///< days of the extent over which it fades
    friend auto operator<=>(const MarkEnd&, const MarkEnd&) = default;
};

/// An event's place in its lane.
struct LaneMark {
    MarkKind kind = MarkKind::Dot;
    TimeRange extent;   ///< with what fades
    MarkEnd start;
    MarkEnd end;
    double anchor = 0;  ///< the day by which it is sorted and gathered with its neighbours
    int importance = 1;
    size_t event = 0;   ///< its place in History::events()
    bool contested = false; ///< its sources contradict each other on it

    /// By anchor, and among equal ones such that those of one time, which look the same and lie over each
    /// other, are neighbours.
    auto order() const { return std::tie(anchor, kind, extent.start, extent.end, start, end); }
    bool isSameTime(const LaneMark& other) const { return order() == other.order(); }
};

}
