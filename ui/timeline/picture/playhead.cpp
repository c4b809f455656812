#include "ui/timeline/picture/playhead.h"

#include "model/time/format.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/index/snapping.h"
#include "ui/timeline/picture/axis_words.h"
#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/known_on.h"

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

using Layout = TimelineLayout;

constexpr double flagHeight = 23, flagPadding = 11;
constexpr double betweenFlags = 3;
constexpr double flagTop = (Layout::axisTop + Layout::lanesTop - flagHeight) / 2 - 1;

QFont flagFont()
{
    return withTabularFigures(atlasFont(12, QFont::DemiBold));
}

/// A head's day in words, after its letter while two are compared.
QString flagText(const TimelineRequest& request, double day, QChar letter)
{
    const QString date = formatDay(Day(qint64(std::floor(day))), request.language, DateStyle::Short);
    return request.compareDay ? letter + u" "_s + date : date;
}

double comparedDay(const TimelineRequest& request)
{
    return double(request.compareDay->sinceEpoch());
}

QRectF flagAt(const TimelineRequest& request, double day, QChar letter)
{
    const double width = textWidth(flagText(request, day, letter), flagFont()) + 2 * flagPadding;
    const TimeScale scale = request.scale();
    const double x = std::clamp(scale.toX(day), scale.left, scale.right());
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, request.width() - width));
    return {left, flagTop, width, flagHeight};
}

/// Moves two flags apart by as much each, as far as the window allows.
void part(QRectF& earlier, QRectF& later, double width)
{
    const double overlap = earlier.right() + betweenFlags - later.left();
    if (overlap <= 0) return;
    earlier.translate(-overlap / 2, 0);
    later.translate(overlap / 2, 0);
    const double inwards = std::max(0.0, -earlier.left()) - std::max(0.0, later.right() - width);
    earlier.translate(inwards, 0);
    later.translate(inwards, 0);
}

/// Words of the axis that a flag would cut in two go.
void hideAxisWords(Drawing& drawing, const TimelineRequest& request, const HeadFlags& flags)
{
    for (const TextShape& word : axisWords(request)) {
        const QRectF extent = textExtent(word).adjusted(-1, 0, 1, 0);
        if (extent.intersects(flags.shown) || (flags.compared && extent.intersects(*flags.compared)))
            drawing.box(extent, solid(request.palette().bg));
    }
}

/// What lies between the two days, lightly.
void drawBetween(Drawing& drawing, const TimelineRequest& request, double day)
{
    QColor tint = request.palette().accent;
    tint.setAlphaF(request.look == Look::Dark ? 0.1f : 0.06f);
    const TimeScale scale = request.scale();
    const double shown = scale.toX(day), compared = scale.toX(comparedDay(request));
    const double left = std::max(std::min(shown, compared), scale.left);
    const double right = std::min(std::max(shown, compared), scale.right());
    if (left >= right) return;
    const QRectF between(QPointF(left, Layout::lanesTop), QPointF(right, request.layout().lanesBottom()));
    drawing.box(between, solid(tint));
}

void drawLine(Drawing& drawing, const TimelineRequest& request, const QRectF& flag, double day)
{
    const QColor& ink = request.palette().ink;
    const TimeScale scale = request.scale();
    const double x = scale.toX(day);
    if (x >= scale.left && x <= scale.right()) {
        drawing.line({x, flag.bottom()}, {x, request.layout().lanesBottom()}, {ink, 2, {}});
        QPainterPath tip;
        const double top = flag.bottom() - 0.5;
        tip.addPolygon(QPolygonF({{x - 5, top}, {x + 5, top}, {x, top + 5.5}}));
        tip.closeSubpath();
        drawing.area(tip, solid(ink));
    }
    const TimeScale whole = request.wholeScale();
    if (const double over = whole.toX(day); over >= whole.left && over <= whole.right())
        drawing.line({over, 0}, {over, Layout::overviewBottom}, {ink, 1.6, {}});
}

void drawFlag(Drawing& drawing, const TimelineRequest& request, const QRectF& flag, const QString& text)
{
    drawing.box(flag, solid(request.palette().ink), {}, 5);
    drawing.text(text, {flag.center().x(), flag.center().y() + 4.2}, flagFont(), request.palette().bg,
                 Anchor::Centre);
}

}

HeadFlags headFlags(const TimelineRequest& request, double day)
{
    HeadFlags flags{flagAt(request, day, u'B'), {}};
    if (!request.compareDay) return flags;
    flags.compared = flagAt(request, comparedDay(request), u'A');
    const bool comparedFirst = comparedDay(request) <= day;
    part(comparedFirst ? *flags.compared : flags.shown, comparedFirst ? flags.shown : *flags.compared,
         request.width());
    return flags;
}

QRectF playheadFlag(const TimelineRequest& request, double day)
{
    return headFlags(request, day).shown;
}

Picture composePlayhead(const TimelineRequest& request, double day)
{
    Drawing drawing;
    const HeadFlags flags = headFlags(request, day);
    hideAxisWords(drawing, request, flags);
    std::vector<QRectF> taken{flags.shown};
    if (flags.compared) taken.push_back(*flags.compared);
    const std::optional<QRectF> limit = knownOnFlag(request, taken);
    if (limit) hideAxisWords(drawing, request, {*limit, {}});
    drawKnownOn(drawing, request, limit);
    if (flags.compared) {
        drawBetween(drawing, request, day);
        drawLine(drawing, request, *flags.compared, comparedDay(request));
        drawFlag(drawing, request, *flags.compared, flagText(request, comparedDay(request), u'A'));
    }
    drawLine(drawing, request, flags.shown, day);
    drawFlag(drawing, request, flags.shown, flagText(request, day, u'B'));
    return drawing.take({request.width(), request.layout().height()});
}

Picture composePointerDate(const TimelineRequest& request, double x, double day)
{
    constexpr double height = 18, padding = 6;
    Drawing drawing;
    const QSizeF size(request.width(), request.layout().height());
    const TimeScale scale = request.scale();
    if (x < scale.left || x > scale.right()) return drawing.take(size);
    const QFont font = withTabularFigures(atlasFont(11, QFont::Medium));
    const Day pointed = snapped(request.index, scale, x, Snap::Events);
    const QString text = formatDay(pointed, request.language, DateStyle::Short);
    const double width = textWidth(text, font) + 2 * padding;
    const double left = std::clamp(x - width / 2, scale.left, std::max(scale.left, scale.right() - width));
    const QRectF chip(left, Layout::lanesTop - height - 3, width, height);
    const HeadFlags flags = headFlags(request, day);
    if (chip.intersects(flags.shown) || (flags.compared && chip.intersects(*flags.compared)))
        return drawing.take(size);
    const Palette& palette = request.palette();
    HeadFlags covered{chip, {}};
    hideAxisWords(drawing, request, covered);
    drawing.box(chip, solid(palette.raised), {palette.lineStrong, 1, {}}, 5);
    drawing.text(text, {chip.center().x(), chip.center().y() + 4}, font, palette.ink, Anchor::Centre);
    return drawing.take(size);
}

}
