#pragma once

#include "model/dossier/dossier.h"
#include "ui/timeline/index/lane_mark.h"

#include <array>
#include <span>
#include <variant>
#include <vector>

namespace atlas {

/// What a lane's events have in common; nothing: those that have no such thing.
using LaneSubject = std::variant<std::monostate, const Group*, const Theme*, EventKind, const Source*>;

/// The events of one group, theme, kind or source.
struct Lane {
    static constexpr size_t rails = 2;

    QString key; ///< the same in each session: "group:eu", "kind:meeting", "theme:" for those of no theme
    LaneSubject subject;
    std::vector<LaneMark> marks; ///< by LaneMark::order(); none of them a Span
    /// The long stretches by beginning, along two rails. Those of the first never overlap; where they would,
    /// they lie on the second.
    std::array<std::vector<LaneMark>, rails> spans;
    double reach = 0;            ///< the farthest any mark extends from its anchor, in days

    /// Null in lanes that are not groups', and for events of no group.
    const Group* group() const;
    size_t size() const { return marks.size() + spans[0].size() + spans[1].size(); }

    /// The marks whose anchor lies in a range.
    std::span<const LaneMark> between(double start, double end) const;
    /// The most important of some of the lane's marks or of one of its rails, at least one; the earlier of
    /// equal ones.
    const LaneMark& chiefOf(std::span<const LaneMark> some) const;
    /// Whether one of some of the lane's marks, at least one, has no date. O(1), for they may be all events
    /// of a dossier.
    bool hasUndated(std::span<const LaneMark> some) const;
    /// Whether the sources of one of some of the lane's marks or of one of its rails, at least one, contradict
    /// each other. O(1).
    bool hasContested(std::span<const LaneMark> some) const;
    /// For each span of a rail, up to which day it or an earlier one lasts.
    std::span<const double> farthest(size_t rail) const { return ends[rail]; }
    /// When the spans of both rails begin and end, each in order: how many lie before a day, or after it.
    std::span<const double> spanStarts() const { return starting; }
    std::span<const double> spanEnds() const { return ending; }

    void add(const LaneMark& mark);
    /// Sorts the marks and prepares the answers; once, after the last was added.
    void settle();

private:
    /// The marks or the rail that some marks are of.
    size_t rowOf(const LaneMark* some) const;
    std::span<const LaneMark> row(size_t place) const { return place < rails ? spans[place] : marks; }

    static constexpr size_t blockSize = 64;
    size_t placeOf(const LaneMark& mark) const { return size_t(&mark - marks.data()); }

    /// The places of the chiefs of each row's whole blocks of marks.
    std::array<std::vector<size_t>, rails + 1> blockChiefs;
    std::vector<size_t> undatedUpTo; ///< for each mark, how many up to it, itself included, have no date
    std::array<std::vector<size_t>, rails + 1> contestedUpTo; ///< the same of each row's contested ones
    std::array<std::vector<double>, rails> ends;
    std::vector<double> starting, ending;
};

/// "EU · NATO", "Meetings", "Other": a lane's name in a language.
QString laneName(const Lane& lane, Language language);

}
