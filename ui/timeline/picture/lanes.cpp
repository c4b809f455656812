#include "ui/timeline/picture/lanes.h"

#include "model/phrases/phrases.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis.h"

#include <algorithm>

namespace atlas {

namespace {

using Layout = TimelineLayout;

void drawAxis(Drawing& drawing, const TimelineRequest& request)
{
    const Palette& palette = request.palette();
    const TimeScale scale = request.scale();
    const double bottom = request.layout().lanesBottom();
    const double baseline = (Layout::axisTop + Layout::lanesTop) / 2 + 4;
    double free = scale.left;
    for (const AxisTick& tick : axisTicks(scale, request.language)) {
        const double x = scale.toX(tick.day);
        const Stroke stroke{tick.major ? palette.lineStrong : palette.line, 1, {}};
        drawing.line({x, Layout::axisTop}, {x, bottom}, stroke);
        const QFont font = atlasFont(11.5, tick.major ? QFont::DemiBold : QFont::Normal);
        const double width = textWidth(tick.label, font);
        if (x < free || x + 6 + width > scale.right()) continue;
        drawing.text(tick.label, {x + 6, baseline}, font, tick.major ? palette.ink : palette.ink2);
        free = x + width + 12;
    }
}

void drawSign(Drawing& drawing, const Lane& lane, QPointF centre, Look look)
{
    const Fill fill = solid(groupColour(lane.group, look));
    if (lane.group && lane.group->mark == Group::Mark::Square)
        drawing.box({centre.x() - 4.5, centre.y() - 4.5, 9, 9}, fill);
    else drawing.dot(centre, 4.8, fill);
}

void drawNames(Drawing& drawing, const TimelineRequest& request)
{
    const QFont font = atlasFont(11.5, QFont::Medium);
    const Layout layout = request.layout();
    for (size_t i = 0; i < layout.lanes; ++i) {
        const Lane& lane = request.index.lanes()[i];
        const double middle = layout.laneMiddle(i);
        drawSign(drawing, lane, {21, middle}, request.look);
        const QString name = elided(laneName(lane, request.language), font, Layout::labelColumn - 34 - 8);
        drawing.text(name, {34, middle + 4}, font, request.palette().ink);
    }
}

}

QString laneName(const Lane& lane, Language language)
{
    return lane.group ? lane.group->label.in(language)
                      : phrase(language, QT_TRANSLATE_NOOP("Phrases", "Other"));
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
    const Layout layout = request.layout();
    const QRectF track = layout.track();
    drawing.box(track.adjusted(0, Layout::axisTop - Layout::lanesTop, 0, 0), solid(palette.bg));
    drawAfterward(drawing, request, request.scale(), Layout::lanesTop, layout.lanesBottom());
    drawAxis(drawing, request);
    for (size_t i = 0; i <= layout.lanes; ++i) {
        const double y = Layout::lanesTop + Layout::laneHeight * double(i);
        drawing.line({16, y}, {layout.right(), y}, {palette.line, 1, {}});
    }
    const Stroke frame{palette.lineStrong, 1, {}};
    drawing.line({layout.left(), Layout::axisTop}, {layout.right(), Layout::axisTop}, frame);
    drawing.line({layout.left(), Layout::axisTop}, {layout.left(), layout.lanesBottom()}, frame);
    drawNames(drawing, request);
}

}
