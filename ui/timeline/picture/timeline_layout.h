#pragma once

#include "ui/timeline/index/time_range.h"

#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas {

/// Where things stand on the timeline under its row of controls, in logical pixels from the top left.
class TimelineLayout
{
public:
    static constexpr double overviewTop = 16, overviewBottom = 51; ///< the most and the fewest members
    static constexpr double brushTop = 5, brushBottom = 52;
    static constexpr double overviewLabels = 64; ///< baseline
    static constexpr double axisTop = 80, lanesTop = 110;
    static constexpr double bandBaseline = 91.2, tickBaseline = 105; ///< of the axis's two rows of words
    static constexpr double laneHeight = 23, foldedLaneHeight = 12, foot = 8;
    static constexpr double labelColumn = 150, rightMargin = 24;

    TimelineLayout() = default;
    /// Lanes none of which is folded.
    TimelineLayout(double width, size_t lanes) : TimelineLayout(width, std::vector<bool>(lanes)) {}
    TimelineLayout(double width, std::vector<bool> folded);

    double width() const { return across; }
    size_t lanes() const { return foldedLanes.size(); }
    double left() const { return labelColumn; }
    double right() const { return end; }
    double lanesBottom() const { return tops.back(); }
    /// The true height, however many lanes there are: it is for the window to scroll them. A folded lane at
    /// the end is foot enough.
    double height() const
    {
        const bool needsFoot = foldedLanes.empty() || !foldedLanes.back();
        return lanesBottom() + (needsFoot ? foot : 0);
    }

    bool isFolded(size_t lane) const { return foldedLanes[lane]; }
    double laneTop(size_t lane) const { return tops[lane]; } ///< of lanes(): the bottom of the last
    double laneMiddle(size_t lane) const { return (tops[lane] + tops[lane + 1]) / 2; }
    QRectF laneRect(size_t lane) const
    {
        return {left(), tops[lane], right() - left(), tops[lane + 1] - tops[lane]};
    }
    /// The lane's name and the chevron that folds it: what is pressed to fold or unfold.
    QRectF nameRect(size_t lane) const { return {0, tops[lane], left(), tops[lane + 1] - tops[lane]}; }
    /// Nothing above or below the lanes.
    std::optional<size_t> laneAt(double y) const;
    QRectF track() const { return {left(), lanesTop, right() - left(), lanesBottom() - lanesTop}; }
    TimeScale scale(const TimeRange& range) const { return {range, left(), right() - left()}; }

private:
    double across = 0;
    double end = labelColumn;
    std::vector<bool> foldedLanes;
    std::vector<double> tops{lanesTop};
};

}
