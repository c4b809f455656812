#include "ui/timeline/picture/spans.h"

#include "ui/timeline/picture/honest_bar.h"
#include "ui/timeline/picture/marks.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double railHeight = 3.6, foldedRailHeight = 1.8;
constexpr double fromEdge = 0.7;
constexpr double countHeight = 14;

/// Several spans as one: it begins as the first does; how it ends is their count's to say.
HonestBar barOf(const TimelineRequest& request, const Glyph& glyph, const QRectF& rect)
{
    const LaneMark& first = glyph.first();
    const double share = (glyph.right - glyph.left) / first.extent.length();
    HonestBar bar{.rect = rect, .start = first.start, .end = first.end, .look = lookOf(request, first),
                  .tint = 0.75};
    if (glyph.isCluster()) {
        bar.start = bar.end = {};
        bar.look.hollow = bar.look.cancelled = bar.look.inferred = false;
    }
    bar.start.fade *= share;
    bar.end.fade *= share;
    return bar;
}

/// The count of several spans: as near to their beginning as there is room. Returns where it stands; empty
/// without room.
QRectF drawSpanCount(Drawing& drawing, const TimelineRequest& request, size_t lane, const Glyph& glyph,
                   LaneBoard& board)
{
    constexpr double beside = 2;
    const QRectF track = request.layout().laneRect(lane);
    const double width = pillWidth(glyph.marks.size());
    const double from = std::clamp(glyph.left, track.left(), track.right() - width - 2 * beside);
    const double to = std::min(std::max(glyph.right, from + width + 2 * beside), track.right());
    const auto left = board.firstFree(width + 2 * beside, from, to);
    if (!left) return {};
    board.take(*left, *left + width + 2 * beside, &glyph);
    const QRectF place(*left + beside, track.center().y() - countHeight / 2, width, countHeight);
    drawCount(drawing, request, place, glyph.marks.size(), 10.5,
              clusterColour(request, request.index.lanes()[lane]));
    return place;
}

}

QRectF railRect(const TimelineLayout& layout, size_t lane, size_t rail)
{
    const QRectF track = layout.laneRect(lane);
    const double height = layout.isFolded(lane) ? foldedRailHeight : railHeight;
    const double top = rail == 0 ? track.bottom() - fromEdge - height : track.top() + fromEdge;
    return {track.left(), top, track.width(), height};
}

void drawSpans(Drawing& drawing, const TimelineRequest& request, size_t lane, size_t rail,
               std::span<const Glyph> glyphs, LaneBoard& board, std::vector<TimelineMark>& marks)
{
    const QRectF track = railRect(request.layout(), lane, rail);
    const bool folded = request.layout().isFolded(lane);
    for (const Glyph& glyph : glyphs) {
        const QRectF rect(glyph.left, track.top(), glyph.right - glyph.left, track.height());
        HonestBar bar = barOf(request, glyph, rect);
        if (glyph.isCluster()) bar.look.colour = clusterColour(request, request.index.lanes()[lane]);
        drawHonestBar(drawing, request, bar);
        const QRectF seen = bar.rect & track;
        if (bar.look.inferred && !folded) {
            drawInferred(drawing, request, bar.rect, bar.start.fade,
                         rail == 0 ? track.top() - 1.2 : track.bottom() + 1.2);
        }
        QRectF count;
        if (glyph.isCluster() && !folded) count = drawSpanCount(drawing, request, lane, glyph, board);
        marks.push_back({.hit = seen.adjusted(0, -2, 0, 2), .name = count, .box = seen,
                         .centre = seen.center(), .lane = lane, .marks = glyph.marks});
    }
}

}
