#include "ui/timeline/picture/marks.h"

#include "model/time/language.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"

#include <algorithm>

namespace atlas {

namespace {

using Layout = TimelineLayout;

constexpr double barHeight = 10, lowBarHeight = 4;
constexpr double smallestHit = 24;

/// Draws a bar as far as it is in sight. What fades out of sight does not fade in sight.
void addBar(Drawing& drawing, const TimeScale& scale, BarShape bar)
{
    const double left = std::max(bar.rect.left(), scale.left);
    const double right = std::min(bar.rect.right(), scale.right());
    if (right <= left) return;
    bar.fadeLeft = std::max(0.0, bar.fadeLeft - (left - bar.rect.left()));
    bar.fadeRight = std::max(0.0, bar.fadeRight - (bar.rect.right() - right));
    bar.rect = QRectF(QPointF(left, bar.rect.top()), QPointF(right, bar.rect.bottom()));
    drawing.bar(bar);
}

bool isSquare(const Group* group)
{
    return group && group->mark == Group::Mark::Square;
}

/// Draws one lane's glyphs.
class GlyphPainter
{
public:
    GlyphPainter(Drawing& target, const TimelineRequest& shown, size_t lane)
        : drawing(target), request(shown), middle(shown.layout().laneMiddle(lane)),
          colour(groupColour(shown.index.lanes()[lane].group, shown.look)),
          square(isSquare(shown.index.lanes()[lane].group))
    {
    }

    void draw(const Glyph& glyph)
    {
        if (glyph.isPill) {
            drawPill(glyph);
            return;
        }
        switch (glyph.first().kind) {
        case MarkKind::Dot: drawDot(glyph); break;
        case MarkKind::Bar:
        case MarkKind::Undated: drawBar(glyph); break;
        case MarkKind::Span: break; // never in a glyph
        }
        if (glyph.isCluster()) drawBadge(glyph);
    }

private:
    /// Announced or cancelled, or a day no source of the lens can have seen.
    bool isHollow(const LaneMark& mark) const
    {
        const std::optional<Day> written = request.index.history().writtenBy();
        return request.index.state(mark).occurrence != Occurrence::Held
            || (written && mark.extent.start > double(written->sinceEpoch()));
    }

    void drawDot(const Glyph& glyph)
    {
        const QPointF centre(glyph.centre(), middle);
        const bool hollow = isHollow(glyph.first());
        const Fill fill = solid(hollow ? request.palette().bg : colour);
        const Stroke ring = hollow ? Stroke{colour, 2.2, {}} : Stroke{};
        const double radius = hollow ? dotRadius - 1.1 : dotRadius;
        if (square) drawing.box({centre.x() - radius, middle - radius, 2 * radius, 2 * radius}, fill, ring);
        else drawing.dot(centre, radius, fill, ring);
        if (request.index.state(glyph.first()).occurrence == Occurrence::Cancelled)
            drawing.line({centre.x() - 7, middle + 7}, {centre.x() + 7, middle - 7}, {colour, 2.2, {}});
    }

    void drawBar(const Glyph& glyph)
    {
        const LaneMark& mark = glyph.first();
        const double share = (glyph.right - glyph.left) / mark.extent.length();
        const double height = glyph.isLow ? lowBarHeight : barHeight;
        const double top = glyph.isLow ? middle + 5 : middle - barHeight / 2;
        const double tint = isHollow(mark) ? 0.45 : glyph.isLow ? 0.7 : 1;
        addBar(drawing, request.scale(),
               {.rect = {glyph.left, top, glyph.right - glyph.left, height},
                .colour = mixed(request.palette().bg, colour, tint),
                .fadeLeft = mark.fadeStart * share, .fadeRight = mark.fadeEnd * share, .radius = 2});
        const bool stopInSight = glyph.right > request.scale().left && glyph.right < request.scale().right();
        if (mark.kind == MarkKind::Undated && stopInSight)
            drawing.line({glyph.right, middle - 7}, {glyph.right, middle + 7}, {colour, 2, {}});
    }

    void drawCount(const QRectF& rect, size_t count, double size)
    {
        drawing.box(rect, solid(request.palette().bg), {colour, 2, {}}, rect.height() / 2);
        const QString number = localeOf(request.language).toString(qulonglong(count));
        const QPointF baseline(rect.center().x(), middle + size * 0.36);
        drawing.text(number, baseline, atlasFont(size, QFont::DemiBold), colour, Anchor::Centre);
    }

    void drawPill(const Glyph& glyph)
    {
        drawCount({glyph.left + 1, middle - 8, glyph.right - glyph.left - 2, 16}, glyph.marks.size(), 11);
    }

    void drawBadge(const Glyph& glyph)
    {
        drawCount({glyph.right + 3, middle - 7, badgeWidth - 4, 14}, glyph.marks.size(), 10.5);
    }

    Drawing& drawing;
    const TimelineRequest& request;
    double middle;
    QColor colour;
    bool square;
};

/// At least as large as a finger or an unsteady hand needs, and inside the track.
QRectF hitRect(const TimelineRequest& request, size_t lane, double left, double right)
{
    const double missing = std::max(0.0, smallestHit - (right - left)) / 2;
    const QRectF track = request.layout().laneRect(lane);
    return track & QRectF(QPointF(left - missing, track.top()), QPointF(right + missing, track.bottom()));
}

}

void drawSpans(Drawing& drawing, const TimelineRequest& request, size_t lane,
               std::vector<TimelineMark>& marks)
{
    constexpr double thickness = 3;
    const TimeScale scale = request.scale();
    const Lane& row = request.index.lanes()[lane];
    const QColor colour = mixed(request.palette().bg, groupColour(row.group, request.look), 0.6);
    const double y = request.layout().laneRect(lane).bottom() - thickness - 1;
    for (const LaneMark& span : row.spans) {
        const double left = scale.toX(span.extent.start), right = scale.toX(span.extent.end);
        if (right < scale.left || left > scale.right()) continue;
        addBar(drawing, scale, {.rect = {left, y, right - left, thickness}, .colour = colour,
                                .fadeLeft = span.fadeStart * scale.dayWidth(),
                                .fadeRight = span.fadeEnd * scale.dayWidth()});
        const QRectF rect(QPointF(std::max(left, scale.left), y),
                          QPointF(std::min(right, scale.right()), y + thickness));
        marks.push_back({.hit = rect.adjusted(0, -3, 0, 1), .centre = rect.center(), .lane = lane,
                         .marks = {&span, 1}});
    }
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
        marks.push_back({.hit = hitRect(request, lane, glyph.left, glyph.outerRight()), .centre = {x, middle},
                         .lane = lane, .marks = glyph.marks});
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
        else drawing.box(mark.hit.adjusted(-2, 2, 2, -2), {}, ring, 6);
    }
}

}
