#include "ui/timeline/picture/spans.h"

#include "ui/timeline/picture/honest_bar.h"
#include "ui/timeline/picture/marks.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double railHeight = 3.6, foldedRailHeight = 1.8;
constexpr double fromEdge = 0.7;
constexpr double countHeight = 14;
/// What is inferred is dotted beside the first that does not fade: a line along the whole would look like one of the lanes'.
constexpr double mostDotted = 24;

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
        HonestBar bar = barOf(request, glyph, {glyph.left, track.top(), glyph.right - glyph.left, track.height()});
        if (glyph.isCluster()) bar.look.colour = clusterColour(request, request.index.lanes()[lane]);
        drawHonestBar(drawing, request, bar);
        const QRectF seen = bar.rect & track;
        if (bar.look.inferred && !folded) {
            const double solid = std::max(seen.left(), bar.rect.left() + bar.start.fade);
            const double from = std::min(solid, seen.center().x());
            drawInferred(drawing, request, from, std::min(seen.right(), from + mostDotted),
                         rail == 0 ? track.top() - 1.2 : track.bottom() + 1.2);
        }
        if (glyph.isCluster() && !folded) {
            const QRectF lying = request.layout().laneRect(lane);
            const double width = pillWidth(glyph.marks.size());
            const double left = std::min(seen.left(), track.right() - width);
            const QRectF count(left, lying.center().y() - countHeight / 2, width, countHeight);
            if (board.isFree(count.left(), count.right())) {
                drawCount(drawing, request, count, glyph.marks.size(), 10.5, bar.look.colour);
                board.take(count.left() - 2, count.right() + 2);
            }
        }
        marks.push_back({.hit = seen.adjusted(0, -2, 0, 2), .box = seen, .centre = seen.center(), .lane = lane,
                         .marks = glyph.marks});
    }
}

}
