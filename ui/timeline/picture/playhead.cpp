#include "ui/timeline/picture/playhead.h"

#include "model/time/format.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/picture/axis.h"
#include "ui/timeline/picture/drawing.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Layout = TimelineLayout;

constexpr double flagHeight = 23, flagPadding = 11;

QFont flagFont()
{
    return withTabularFigures(atlasFont(12, QFont::DemiBold));
}

QString flagText(const TimelineRequest& request, double day)
{
    return formatDay(Day(qint64(std::floor(day))), request.language, DateStyle::Short);
}

/// Names of ticks that the flag would cut in two go.
void hideAxisLabels(Drawing& drawing, const TimelineRequest& request, const QRectF& flag)
{
    const TimeScale scale = request.scale();
    for (const AxisTick& tick : axisTicks(scale, request.language)) {
        const QFont font = atlasFont(11.5, tick.major ? QFont::DemiBold : QFont::Normal);
        const double left = scale.toX(tick.day) + 4;
        const double right = std::min(left + textWidth(tick.label, font) + 5, scale.right());
        if (right < flag.left() || left > flag.right()) continue;
        drawing.box({QPointF(left, Layout::axisTop + 2), QPointF(right, Layout::lanesTop - 2)},
                    solid(request.palette().bg));
    }
}

}

QRectF playheadFlag(const TimelineRequest& request, double day)
{
    const double width = textWidth(flagText(request, day), flagFont()) + 2 * flagPadding;
    const TimeScale scale = request.scale();
    const double x = std::clamp(scale.toX(day), scale.left, scale.right());
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, request.width - width));
    return {left, (Layout::axisTop + Layout::lanesTop - flagHeight) / 2 - 1, width, flagHeight};
}

Picture composePlayhead(const TimelineRequest& request, double day)
{
    Drawing drawing;
    const Palette& palette = request.palette();
    const QRectF flag = playheadFlag(request, day);
    const TimeScale scale = request.scale();
    const double x = scale.toX(day);
    hideAxisLabels(drawing, request, flag);
    if (x >= scale.left && x <= scale.right()) {
        drawing.line({x, flag.bottom()}, {x, request.layout().lanesBottom()}, {palette.ink, 2, {}});
        QPainterPath tip;
        const double top = flag.bottom() - 0.5;
        tip.addPolygon(QPolygonF({{x - 5, top}, {x + 5, top}, {x, top + 5.5}}));
        tip.closeSubpath();
        drawing.area(tip, solid(palette.ink));
    }
    drawing.box(flag, solid(palette.ink), {}, 5);
    drawing.text(flagText(request, day), {flag.center().x(), flag.center().y() + 4.2}, flagFont(), palette.bg,
                 Anchor::Centre);

    const TimeScale whole = request.wholeScale();
    if (const double over = whole.toX(day); over >= whole.left && over <= whole.right())
        drawing.line({over, 0}, {over, Layout::overviewBottom}, {palette.ink, 1.6, {}});
    return drawing.take({request.width, request.layout().height()});
}

}
