#include "ui/timeline/picture/folded_lane.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/picture/mark_look.h"

#include <algorithm>
#include <cmath>

namespace atlas {

void drawFoldedLane(Drawing& drawing, const TimelineRequest& request, size_t lane,
                    std::vector<TimelineMark>& marks)
{
    constexpr double margin = 2, lowest = 4, tickWidth = 2, fullAt = 25, widestReach = 12;
    const QRectF track = request.layout().laneRect(lane);
    const Lane& row = request.index.lanes()[lane];
    const QColor colour = mixed(request.palette().bg, clusterColour(request, row), 0.8);
    const double highest = track.height() - 2 * margin;
    const std::vector<Glyph> columns = columnsOf(row, request.scale());
    for (size_t i = 0; i < columns.size(); ++i) {
        const Glyph& column = columns[i];
        const double share = std::min(1.0, std::sqrt(double(column.marks.size()) / fullAt));
        const double height = std::lerp(lowest, highest, share);
        const QRectF tick(column.left - tickWidth / 2, track.bottom() - margin - height, tickWidth, height);
        drawing.bar({.rect = tick, .colour = colour});
        const auto halfwayTo = [&](size_t other) { return (column.left + columns[other].left) / 2; };
        const double before = i == 0 ? track.left() : halfwayTo(i - 1);
        const double after = i + 1 == columns.size() ? track.right() : halfwayTo(i + 1);
        const QRectF hit(QPointF(std::max(before, column.left - widestReach), track.top()),
                         QPointF(std::min(after, column.left + widestReach), track.bottom()));
        marks.push_back({.hit = track & hit, .box = tick, .centre = {column.left, track.center().y()},
                         .lane = lane, .marks = column.marks});
    }
}

}
