#include "ui/timeline/picture/marks.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/picture/honest_bar.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double barHeight = 10, lowBarHeight = 4;
constexpr double pillHeight = 16;
constexpr double smallestHit = 24;
constexpr double beneath = 7.6; // where what is inferred is dotted, from a lane's middle
/// The parts of an uncertain day's dot.
constexpr double uncertainCore = 3.4, uncertainRing = 6.2;

/// Where a bar lies that makes room for a shorter one: at its lane's foot.
double lowBarTop(double laneBottom)
{
    return laneBottom - lowBarHeight - 0.7;
}

/// Draws one lane's glyphs.
class GlyphPainter
{
public:
    GlyphPainter(Drawing& target, const TimelineRequest& shown, size_t laneIndex)
        : drawing(target), request(shown), lane(shown.index.lanes()[laneIndex]),
          middle(shown.layout().laneMiddle(laneIndex)), foot(shown.layout().laneRect(laneIndex).bottom())
    {
    }

    void draw(const Glyph& glyph)
    {
        if (glyph.isPill) {
            drawPill(glyph);
            return;
        }
        const MarkLook look = lookOf(request, glyph.first());
        if (glyph.isBar()) drawBar(glyph, look);
        else drawDot(glyph, look);
        if (look.inferred) {
            const double fade = glyph.first().start.fade * request.scale().dayWidth();
            const QRectF mark(glyph.left, middle, glyph.right - glyph.left, 0);
            drawInferred(drawing, request, mark, fade, middle + beneath);
        }
        if (glyph.hasBadge()) drawBadge(glyph, look);
    }

private:
    void drawDot(const Glyph& glyph, const MarkLook& look)
    {
        const QPointF centre(glyph.centre(), middle);
        const bool uncertain = glyph.first().start.uncertain;
        const double full = uncertain ? uncertainCore : dotRadius;
        const double ring = uncertain ? 1.6 : 2.2;
        const double radius = look.hollow ? full - ring / 2 : full;
        drawSign(centre, radius, look.square, solid(look.hollow ? request.palette().bg : look.colour),
                 look.hollow ? Stroke{look.colour, ring, {}} : Stroke{});
        if (uncertain) drawSign(centre, uncertainRing, look.square, {}, {look.colour, 1.3, {2.6, 2.2}});
        if (look.cancelled)
            drawing.line(centre + QPointF(-7, 7), centre + QPointF(7, -7), {look.colour, 2.2, {}});
    }

    void drawSign(QPointF centre, double radius, bool square, const Fill& fill, const Stroke& stroke)
    {
        const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        if (square) drawing.box(box, fill, stroke);
        else drawing.dot(centre, radius, fill, stroke);
    }

    void drawBar(const Glyph& glyph, const MarkLook& look)
    {
        const LaneMark& mark = glyph.first();
        const double share = (glyph.right - glyph.left) / mark.extent.length();
        const double height = glyph.isLow ? lowBarHeight : barHeight;
        const double top = glyph.isLow ? lowBarTop(foot) : middle - barHeight / 2;
        HonestBar bar{.rect = {glyph.left, top, glyph.right - glyph.left, height}, .start = mark.start,
                      .end = mark.end, .look = look, .tint = glyph.isLow ? 0.7 : 1};
        bar.start.fade *= share;
        bar.end.fade *= share;
        drawHonestBar(drawing, request, bar);
        const bool stopInSight = glyph.right > request.scale().left && glyph.right < request.scale().right();
        if (mark.kind == MarkKind::Undated && stopInSight)
            drawing.line({glyph.right, middle - 7}, {glyph.right, middle + 7}, {look.colour, 2, {}});
    }

    void drawPill(const Glyph& glyph)
    {
        const QRectF box(glyph.left + 1, middle - pillHeight / 2, glyph.right - glyph.left - 2, pillHeight);
        const QColor colour = clusterColour(request, lane);
        const TimeScale scale = request.scale();
        // At the edge of sight its number would stand among the lanes' names.
        const bool isInside = glyph.centre() >= scale.left && glyph.centre() <= scale.right();
        if (isInside) drawCount(drawing, request, box, glyph.marks.size(), 11, colour);
        else drawing.box(box, solid(request.palette().bg), {colour, 2, {}}, pillHeight / 2);
    }

    void drawBadge(const Glyph& glyph, const MarkLook& look)
    {
        const size_t count = glyph.marks.size();
        drawCount(drawing, request, {glyph.badgeLeft + 3, middle - 7, badgeWidth(count) - 4, 14}, count, 10.5,
                  look.colour);
    }

    Drawing& drawing;
    const TimelineRequest& request;
    const Lane& lane;
    double middle, foot;
};

/// From where to where a glyph is drawn, from top to bottom.
QRectF boxOf(const TimelineRequest& request, size_t lane, const Glyph& glyph)
{
    const QRectF track = request.layout().laneRect(lane);
    const double half = glyph.isPill ? pillHeight / 2 : glyph.isBar() ? barHeight / 2 : dotRadius;
    const QRectF box(QPointF(glyph.outerLeft(), track.center().y() - half),
                     QPointF(glyph.outerRight(), track.center().y() + half));
    if (!glyph.isLow) return track & box;
    return track & QRectF(glyph.left, lowBarTop(track.bottom()), glyph.right - glyph.left, lowBarHeight);
}

/// At least as large as a finger or an unsteady hand needs, and inside the track.
QRectF hitRect(const TimelineRequest& request, size_t lane, double left, double right)
{
    const double missing = std::max(0.0, smallestHit - (right - left)) / 2;
    const QRectF track = request.layout().laneRect(lane);
    return track & QRectF(QPointF(left - missing, track.top()), QPointF(right + missing, track.bottom()));
}

}

void drawCount(Drawing& drawing, const TimelineRequest& request, const QRectF& rect, size_t count,
               double size, const QColor& colour)
{
    drawing.box(rect, solid(request.palette().bg), {colour, 2, {}}, rect.height() / 2);
    const QString number = localeOf(request.language).toString(qulonglong(count));
    const QPointF baseline(rect.center().x(), rect.center().y() + size * 0.36);
    drawing.text(number, baseline, atlasFont(size, QFont::DemiBold), colour, Anchor::Centre);
}

void drawGlyphs(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
                bool bars, std::vector<TimelineMark>& marks)
{
    GlyphPainter painter(drawing, request, lane);
    const double middle = request.layout().laneMiddle(lane);
    for (const Glyph& glyph : glyphs) {
        if (glyph.isBar() != bars) continue;
        painter.draw(glyph);
        const bool undated = glyph.isBar() && glyph.first().kind == MarkKind::Undated;
        const double x = undated ? glyph.right : glyph.centre();
        marks.push_back({.hit = hitRect(request, lane, glyph.outerLeft(), glyph.outerRight()),
                         .box = boxOf(request, lane, glyph), .centre = {x, middle}, .lane = lane,
                         .marks = glyph.marks});
    }
}

bool holdsSelected(const TimelineRequest& request, std::span<const LaneMark> marks)
{
    const LaneMark* selected = request.index.markOf(request.selected);
    return selected && selected >= marks.data() && selected < marks.data() + marks.size();
}

void drawSelection(Drawing& drawing, const TimelineRequest& request, std::span<const TimelineMark> marks)
{
    const Stroke ring{request.palette().ink, 1.6, {}};
    for (const TimelineMark& mark : marks) {
        if (!holdsSelected(request, mark.marks)) continue;
        const bool round = !mark.isCluster() && mark.marks.front().kind == MarkKind::Dot;
        if (round) drawing.dot(mark.centre, 10, {}, ring);
        else if (request.layout().isFolded(mark.lane))
            drawing.box(mark.box.adjusted(-2.5, -1.5, 2.5, 1.5), {}, ring, 2);
        else drawing.box(mark.hit.adjusted(-2, 2, 2, -2), {}, ring, 6);
    }
}

}
