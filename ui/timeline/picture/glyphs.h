#pragma once

#include "ui/timeline/index/timeline_index.h"

#include <span>
#include <vector>

namespace atlas {

/// What stands at one place of a lane: a mark, or several that stand too close to be told apart.
struct Glyph {
    std::span<const LaneMark> marks; ///< of the lane, by anchor; at least one
    double left = 0;                 ///< its box, in pixels of the scale
    double right = 0;
    bool isPill = false; ///< several marks of different times: a count alone
    bool isLow = false;  ///< a bar that makes room for a shorter one over it

    bool isCluster() const { return marks.size() > 1; }
    bool isBar() const { return !isPill && first().kind != MarkKind::Dot; }
    const LaneMark& first() const { return marks.front(); }
    double centre() const { return (left + right) / 2; }
    /// With the badge of several marks of one time.
    double outerRight() const;
};

inline constexpr double dotRadius = 5.8;
inline constexpr double pillWidth = 34;
/// Marks of the same time share one shape; the count stands in a badge behind it.
inline constexpr double badgeWidth = 20;

inline double Glyph::outerRight() const
{
    return isCluster() && !isPill ? right + badgeWidth : right;
}

/// The glyphs of a lane that can be seen, from left to right. Every mark of the lane in sight is in exactly
/// one. Costs what fits side by side, not what the lane holds; dragging does not change how marks are
/// gathered.
std::vector<Glyph> glyphsOf(const Lane& lane, const TimeScale& scale);

}
