#pragma once

#include "ui/timeline/index/time_range.h"

#include <QRectF>

#include <algorithm>
#include <cstddef>

namespace atlas {

/// Where things stand on the timeline under its row of controls, in logical pixels from the top left.
struct TimelineLayout {
    static constexpr double overviewTop = 16, overviewBottom = 51; ///< the most and the fewest members
    static constexpr double brushTop = 5, brushBottom = 52;
    static constexpr double overviewLabels = 64; ///< baseline
    static constexpr double axisTop = 80, lanesTop = 110;
    static constexpr double laneHeight = 23, foot = 8;
    static constexpr double labelColumn = 150, rightMargin = 24;

    double width = 0;
    size_t lanes = 0;

    double left() const { return labelColumn; }
    double right() const { return std::max(labelColumn + 60, width - rightMargin); }
    double lanesBottom() const { return lanesTop + laneHeight * double(lanes); }
    double height() const { return lanesBottom() + foot; }
    double laneMiddle(size_t lane) const { return lanesTop + laneHeight * (double(lane) + 0.5); }
    QRectF laneRect(size_t lane) const
    {
        return {left(), lanesTop + laneHeight * double(lane), right() - left(), laneHeight};
    }
    QRectF track() const { return {left(), lanesTop, right() - left(), lanesBottom() - lanesTop}; }
    TimeScale scale(const TimeRange& range) const { return {range, left(), right() - left()}; }
};

}
