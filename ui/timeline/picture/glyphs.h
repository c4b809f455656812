#pragma once

#include "ui/timeline/index/timeline_index.h"

#include <array>
#include <span>
#include <vector>

namespace atlas {

/// What stands at one place of a lane: a mark, or several that stand too close to be told apart.
struct Glyph {
    std::span<const LaneMark> marks; ///< of the lane, by anchor, or of a rail; at least one
    double left = 0;                 ///< its box, in pixels of the scale
    double right = 0;
    bool isPill = false; ///< several marks of different times: a count alone
    bool isLow = false;  ///< a bar that makes room for a shorter one over it
    size_t rail = 0;      ///< of a span
    double badgeLeft = 0; ///< of a bar that several marks share: where their count stands

    bool isCluster() const { return marks.size() > 1; }
    bool isSpan() const { return first().kind == MarkKind::Span; }
    bool isBar() const { return !isPill && !isSpan() && first().kind != MarkKind::Dot; }
    const LaneMark& first() const { return marks.front(); }
    double centre() const { return (left + right) / 2; }
    bool hasBadge() const { return isCluster() && isBar(); }
    /// With its badge.
    double outerLeft() const;
    double outerRight() const;
};

inline constexpr double dotRadius = 5.8;
/// How wide a pill is, by the number it has to hold.
double pillWidth(size_t count);
/// Marks of the same time share one shape; the count stands in a badge beside it, or on it, so wide.
double badgeWidth(size_t count);
/// The narrowest a bar is drawn.
inline constexpr double narrowestBar = 14;

/// The glyphs of a lane that can be seen, from left to right; without its spans. Every mark of the lane in
/// sight is in exactly one. Costs what fits side by side, not what the lane holds; dragging does not change
/// how marks are gathered.
std::vector<Glyph> glyphsOf(const Lane& lane, const TimeScale& scale);

/// The spans of one of a lane's rails that can be seen, from left to right: those that lie over each other,
/// or too close to be told apart, are one glyph. Every span in sight is in exactly one. Costs what fits side
/// by side.
std::vector<Glyph> spanGlyphsOf(const Lane& lane, size_t rail, const TimeScale& scale);

/// All that can be seen of a lane.
struct LaneGlyphs {
    std::vector<Glyph> marks;
    std::array<std::vector<Glyph>, Lane::rails> spans;
};

/// The marks of a folded lane that can be seen, without its spans, gathered into columns of foldedColumn
/// pixels. One whose middle is out of sight stands where the rest of it is seen.
std::vector<Glyph> columnsOf(const Lane& lane, const TimeScale& scale);
inline constexpr double foldedColumn = 3;

}
