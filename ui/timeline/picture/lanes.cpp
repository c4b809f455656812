#include "ui/timeline/picture/lanes.h"

#include "ui/picture/text_extent.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis.h"
#include "ui/timeline/picture/axis_bands.h"
#include "ui/timeline/picture/axis_words.h"
#include "ui/timeline/picture/mark_look.h"

#include <algorithm>

namespace atlas {

namespace {

using Layout = TimelineLayout;

/// Every other week, month or more, and weekends where days are wide: just enough to count by.
void drawBands(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    const TimeScale scale = request.scale();
    const auto shade = [&](Day first, Day end, double share) {
        const double left = std::max(scale.toX(first), scale.left);
        const double right = std::min(scale.toX(end), scale.right());
        if (left >= right) return;
        drawing.box({QPointF(left, Layout::lanesTop), QPointF(right, request.layout().lanesBottom())},
                    solid(mixed(palette.bg, palette.lineStrong, share)));
    };
    for (const AxisBand& band : axisBands(scale, request.language))
        if (band.isOdd) shade(band.first, band.end, 0.035);
    for (const Day day : weekendDays(scale)) shade(day, day + 1, 0.09);
}

void drawAxis(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    const TimeScale scale = request.scale();
    const double bottom = request.layout().lanesBottom();
    for (const AxisTick& tick : axisTicks(scale, request.language, Years::InBands)) {
        const double x = scale.toX(tick.day);
        const QColor& colour = tick.major ? palette.lineStrong : palette.line;
        drawing.line({x, Layout::axisTop}, {x, bottom}, {colour, 1, {}});
    }
    for (TextShape& word : axisWords(request)) drawing.text(std::move(word));
}

void drawSign(Drawing& drawing, const Lane& lane, QPointF centre, double size, const TimelineRequest& request)
{
    const Group* group = lane.group();
    const Fill fill = solid(clusterColour(request, lane));
    if (group && group->mark == Group::Mark::Square)
        drawing.box({centre.x() - size, centre.y() - size, 2 * size, 2 * size}, fill);
    else drawing.dot(centre, size, fill);
}

/// Points down at what a lane holds, or to the right where it is folded up.
void drawChevron(Drawing& drawing, QPointF centre, bool folded, const QColor& colour)
{
    constexpr double across = 3, deep = 1.7;
    const QPolygonF chevron = folded ? QPolygonF({{-deep, -across}, {deep, 0}, {-deep, across}})
                                     : QPolygonF({{-across, -deep}, {0, deep}, {across, -deep}});
    drawing.line(chevron.translated(centre), {colour, 1.2, {}});
}

void drawNames(Drawing& drawing, const TimelineRequest& request)
{
    constexpr double chevronAt = 8, signAt = 21, nameAt = 34, margin = 8;
    const QFont font = atlasFont(11.5, QFont::Medium), smallFont = atlasFont(10.5);
    const Layout& layout = request.layout();
    for (size_t i = 0; i < layout.lanes(); ++i) {
        if (!request.isWanted(i)) continue;
        const Lane& lane = request.index.lanes()[i];
        const double middle = layout.laneMiddle(i);
        const bool folded = layout.isFolded(i);
        drawChevron(drawing, {chevronAt, middle}, folded, request.palette().lineStrong);
        drawSign(drawing, lane, {signAt, middle}, folded ? 3 : 4.8, request);
        const QFont& used = folded ? smallFont : font;
        const double room = Layout::labelColumn - nameAt - margin;
        const QString name = elided(laneName(lane, request.language), used, room);
        drawing.text(name, {nameAt, middle + (folded ? 3.6 : 4)}, used,
                     folded ? request.palette().ink2 : request.palette().ink);
    }
}

}

void drawAfterward(Drawing& drawing, const TimelineRequest& request, const TimeScale& scale, double top,
                   double bottom)
{
    const std::optional<Day> written = request.index.history().writtenBy();
    if (!written) return;
    const double from = std::max(scale.toX(*written), scale.left);
    if (from >= scale.right()) return;
    const Palette& palette = request.palette();
    const Fill ground{palette.bg, Pattern::Hatch, mixed(palette.bg, palette.lineStrong, 0.16), 1};
    drawing.box({QPointF(from, top), QPointF(scale.right(), bottom)}, ground);
}

void drawLanes(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    const Layout& layout = request.layout();
    const QRectF track = layout.track();
    drawing.box(track.adjusted(0, Layout::axisTop - Layout::lanesTop, 0, 0), solid(palette.bg));
    drawBands(drawing, request);
    drawAfterward(drawing, request, request.scale(), Layout::lanesTop, layout.lanesBottom());
    drawAxis(drawing, request);
    for (size_t i = 0; i <= layout.lanes(); ++i) {
        const double y = layout.laneTop(i);
        drawing.line({16, y}, {layout.right(), y}, {palette.line, 1, {}});
    }
    const Stroke frame{palette.lineStrong, 1, {}};
    drawing.line({layout.left(), Layout::axisTop}, {layout.right(), Layout::axisTop}, frame);
    drawing.line({layout.left(), Layout::axisTop}, {layout.left(), layout.lanesBottom()}, frame);
    drawNames(drawing, request);
}

}
