#include "ui/timeline/picture/conflict_signs.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

constexpr double radius = 4.6;

void drawSign(Drawing& drawing, QPointF centre, const Palette& palette)
{
    constexpr double half = 2.3, apart = 1.15, across = 1.4, high = 2.9;
    const Stroke stroke{palette.warn, 1.1, {}};
    drawing.dot(centre, radius, solid(palette.bg), stroke);
    for (const double y : {-apart, apart})
        drawing.line(centre + QPointF(-half, y), centre + QPointF(half, y), stroke);
    drawing.line(centre + QPointF(across, -high), centre + QPointF(-across, high), stroke);
}

/// At the upper right corner of what the mark shows, inside its lane.
QPointF placeOf(const TimelineMark& mark, const QRectF& track)
{
    const QPointF corner = mark.box.topRight() + QPointF(-1, 1);
    return {std::clamp(corner.x(), track.left() + radius, track.right() - radius),
            std::clamp(corner.y(), track.top() + radius, track.bottom() - radius)};
}

}

void drawConflictSigns(Drawing& drawing, const TimelineRequest& request, std::span<const TimelineMark> marks)
{
    std::vector<double> takenUpTo(request.layout().lanes(), -2 * radius);
    for (const TimelineMark& mark : marks) {
        if (!request.index.lanes()[mark.lane].hasContested(mark.marks)) continue;
        const QPointF place = placeOf(mark, request.layout().laneRect(mark.lane));
        if (request.layout().isFolded(mark.lane)) {
            double& taken = takenUpTo[mark.lane];
            if (place.x() - radius < taken) continue;
            taken = place.x() + radius;
        }
        drawSign(drawing, place, request.palette());
    }
}

}
