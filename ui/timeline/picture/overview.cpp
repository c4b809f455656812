#include "ui/timeline/picture/overview.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis.h"
#include "ui/timeline/picture/lanes.h"
#include "ui/timeline/picture/mark_look.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Layout = TimelineLayout;

/// Steps as places on the strip.
class StepChart
{
public:
    explicit StepChart(const TimelineRequest& request)
        : steps(request.index.steps()), scale(request.wholeScale())
    {
        for (const History::Step& step : steps)
            most = std::max(most, step.count.certain + step.count.possible);
    }

    int maximum() const { return most; }
    double y(int count) const
    {
        return Layout::overviewBottom
             - (Layout::overviewBottom - Layout::overviewTop) * count / std::max(1, most);
    }
    double from(size_t step) const
    {
        return std::clamp(scale.toX(steps[step].from), scale.left, scale.right());
    }
    double to(size_t step) const { return step + 1 < steps.size() ? from(step + 1) : scale.right(); }

    std::span<const History::Step> steps;

private:
    TimeScale scale;
    int most = 0;
};

void drawSteps(Drawing& drawing, const TimelineRequest& request, const StepChart& chart)
{
    const Palette& palette = request.palette();
    const StatusLook& shown = lookOf(*request.index.counted(), request.look);
    const QColor ink = toColour(shown.ink);
    const Fill certain = solid(mixed(palette.chrome, ink, request.look == Look::Dark ? 0.28 : 0.12));
    const Fill possible{palette.chrome, Pattern::Hatch, ink, 1};
    for (size_t i = 0; i < chart.steps.size(); ++i) {
        const double from = chart.from(i), to = chart.to(i);
        if (to <= from) continue;
        const StatusCount& count = chart.steps[i].count;
        const double certainTop = chart.y(count.certain);
        const double possibleTop = chart.y(count.certain + count.possible);
        if (count.certain > 0)
            drawing.box({QPointF(from, certainTop), QPointF(to, Layout::overviewBottom)}, certain);
        if (count.possible > 0) drawing.box({QPointF(from, possibleTop), QPointF(to, certainTop)}, possible);
        // The line of what is certain; it does not rise through what is only possible.
        drawing.line({from, certainTop}, {to, certainTop}, {ink, 2, {}});
    }
}

void drawValues(Drawing& drawing, const TimelineRequest& request, const StepChart& chart)
{
    const Palette& palette = request.palette();
    const Layout layout = request.layout();
    const QFont font = atlasFont(10.5);
    const QLocale locale = localeOf(request.language);
    for (const int value : {chart.maximum(), 0}) {
        const double y = chart.y(value);
        drawing.line({layout.left(), y}, {layout.right(), y}, {palette.line, 1, {}});
        drawing.text(locale.toString(value), {layout.left() - 8, y + 4}, font, palette.ink3, Anchor::Right);
        if (chart.maximum() == 0) break;
    }
}

/// "15 members since March 2025 (day not stated)", on what is certain.
void drawCaption(Drawing& drawing, const TimelineRequest& request, const StepChart& chart)
{
    const int count = chart.steps.empty() ? 0 : chart.steps.back().count.certain;
    const auto& since = request.index.countedSince();
    if (count == 0 || !since) return;
    const char* const source = QT_TRANSLATE_N_NOOP("Phrases", "%n members since %1");
    const QString words =
        phrase(request.language, source, count).arg(formatEdtfDate(*since, request.language));
    const QFont font = atlasFont(10.5);
    const double left = chart.from(chart.steps.size() - 1) + 10;
    if (left + textWidth(words, font) > request.layout().right() - 10) return;
    drawing.text(words, {left, Layout::overviewTop + 15}, font, request.palette().ink2);
}

/// Where many events lie: a column every few pixels, by the square root of their number, so that a single one
/// beside a crowd is still seen.
void drawDensity(Drawing& drawing, const TimelineRequest& request)
{
    constexpr double column = 3, between = 1, lowest = 2, overSteps = 14;
    const TimeScale scale = request.wholeScale();
    const double highest = request.index.counted() ? overSteps : Layout::overviewBottom - Layout::overviewTop;
    const std::vector<int> counts = request.index.density().inParts(int(scale.width / column));
    if (counts.empty()) return;
    const int most = std::max(1, std::ranges::max(counts));
    const double across = scale.width / double(counts.size());
    QColor colour = request.palette().ink3;
    colour.setAlphaF(0.55f);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const double height = std::lerp(lowest, highest, std::sqrt(double(counts[i]) / most));
        const double left = scale.left + double(i) * across;
        drawing.bar({.rect = {left, Layout::overviewBottom - height, across - between, height},
                     .colour = colour});
    }
}

/// Where a few events lie: soft stretches of those that no day is stated for, and dots on them.
void drawEvents(Drawing& drawing, const TimelineRequest& request)
{
    constexpr double radius = 2, middle = Layout::overviewBottom - 4, stretchHeight = 3, edge = 1.2;
    const TimeScale scale = request.wholeScale();
    const auto drawAll = [&](MarkKind kind, const auto& draw) {
        for (const Lane& lane : request.index.lanes())
            for (const LaneMark& mark : lane.marks)
                if (mark.kind == kind) draw(mark, lookOf(request, mark));
    };
    drawAll(MarkKind::Bar, [&](const LaneMark& mark, const MarkLook& look) {
        const double start = scale.toX(mark.extent.start), end = scale.toX(mark.extent.end);
        const double from = std::max(start, scale.left), to = std::min(end, scale.right());
        if (from >= to) return;
        const QRectF rect(from, middle - stretchHeight / 2, to - from, stretchHeight);
        if (look.hollow) drawing.box(rect, {}, {look.colour, 1, {}});
        else
            drawing.bar({.rect = rect, .colour = look.colour,
                         .fadeLeft = std::max(0.0, mark.start.fade * scale.dayWidth() - (from - start)),
                         .fadeRight = std::max(0.0, mark.end.fade * scale.dayWidth() - (end - to))});
    });
    drawAll(MarkKind::Dot, [&](const LaneMark& mark, const MarkLook& look) {
        const QPointF centre(scale.toX(mark.anchor), middle);
        if (centre.x() < scale.left || centre.x() > scale.right()) return;
        drawing.dot(centre, radius, solid(look.hollow ? request.palette().bg : look.colour),
                    look.hollow ? Stroke{look.colour, edge, {}} : Stroke{});
    });
}

void drawMonths(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    const TimeScale scale = request.wholeScale();
    double free = scale.left;
    for (const AxisTick& tick : axisTicks(scale, request.language)) {
        const double x = scale.toX(tick.day);
        const Stroke stroke{palette.lineStrong, 1, {}};
        drawing.line({x, Layout::overviewBottom}, {x, Layout::overviewBottom + 4}, stroke);
        const QFont font = atlasFont(10.5, tick.major ? QFont::DemiBold : QFont::Normal);
        const double width = textWidth(tick.label, font);
        if (x < free || x + 4 + width > scale.right()) continue;
        drawing.text(tick.label, {x + 4, Layout::overviewLabels}, font,
                     tick.major ? palette.ink2 : palette.ink3);
        free = x + width + 10;
    }
}

/// From the brush down to the whole width of the lanes.
void drawWedge(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    if (request.range == request.index.whole()) return;
    const TimeScale scale = request.wholeScale();
    const double from = scale.toX(request.range.start), to = scale.toX(request.range.end);
    const QPolygonF wedge({{from, Layout::brushBottom}, {to, Layout::brushBottom},
                           {scale.right(), Layout::axisTop}, {scale.left, Layout::axisTop}});
    QPainterPath path;
    path.addPolygon(wedge);
    path.closeSubpath();
    drawing.area(path, solid(mixed(palette.chrome, palette.lineStrong, 0.16)));
    drawing.line(wedge[0], wedge[3], {palette.lineStrong, 1, {}});
    drawing.line(wedge[1], wedge[2], {palette.lineStrong, 1, {}});
}

void drawHandle(Drawing& drawing, const Palette& palette, double x)
{
    constexpr double width = 9, height = 26;
    const double middle = (Layout::brushTop + Layout::brushBottom) / 2;
    const QRectF box(x - width / 2, middle - height / 2, width, height);
    drawing.box(box, solid(palette.raised), {palette.ink, 1.3, {}}, 3);
    for (const double dx : {-1.5, 1.5})
        drawing.line({x + dx, middle - 5}, {x + dx, middle + 5}, {palette.ink2, 1, {}});
}

void drawBrush(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    const TimeScale scale = request.wholeScale();
    const double from = scale.toX(request.range.start), to = scale.toX(request.range.end);
    const QRectF box(QPointF(from, Layout::brushTop), QPointF(to, Layout::brushBottom));
    drawing.box(box, {}, {palette.ink, 1.3, {}}, 3);
    drawHandle(drawing, palette, from);
    drawHandle(drawing, palette, to);
}

}

void drawOverview(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    drawWedge(drawing, request);
    if (request.index.counted()) {
        const StepChart chart(request);
        drawValues(drawing, request, chart);
        drawSteps(drawing, request, chart);
        drawing.text(phrase(request.language, QT_TRANSLATE_NOOP("Phrases", "Members")),
                     {16, Layout::overviewTop + 5}, atlasFont(11.5, QFont::DemiBold), palette.ink);
        drawing.text(phrase(request.language, QT_TRANSLATE_NOOP("Phrases", "over time")),
                     {16, Layout::overviewTop + 21}, atlasFont(11), palette.ink2);
        drawCaption(drawing, request, chart);
    }
    drawAfterward(drawing, request, request.wholeScale(), Layout::overviewTop - 4, Layout::overviewBottom);
    drawMonths(drawing, request);
    constexpr int fewEvents = 60;
    if (request.index.density().total() < fewEvents) drawEvents(drawing, request);
    else drawDensity(drawing, request);
    drawBrush(drawing, request);
}

}
