#include "ui/timeline/picture/known_on.h"

#include "model/phrases/phrases.h"
#include "model/time/format.h"
#include "ui/picture/text_extent.h"
#include "ui/theme/fonts.h"

#include <algorithm>

namespace atlas {

namespace {

using Layout = TimelineLayout;

constexpr double flagHeight = 18, flagPadding = 6, betweenFlags = 3;

QFont flagFont()
{
    return withTabularFigures(atlasFont(11, QFont::Medium));
}

QString flagText(const TimelineRequest& request)
{
    return phrase(request.language, QT_TRANSLATE_NOOP("Phrases", "known on %1"))
        .arg(formatDay(*request.knownOn, request.language, DateStyle::Short));
}

/// The end of that day: what was published on it is known.
double edge(const TimelineRequest& request)
{
    return double(request.knownOn->sinceEpoch()) + 1;
}

Stroke dashed(const QColor& colour)
{
    return {colour, 1.4, {4, 3}};
}

}

std::optional<QRectF> knownOnFlag(const TimelineRequest& request, std::span<const QRectF> flags)
{
    if (!request.knownOn) return std::nullopt;
    const TimeScale scale = request.scale();
    const double x = scale.toX(edge(request));
    if (x < scale.left || x > scale.right()) return std::nullopt;
    const double width = textWidth(flagText(request), flagFont()) + 2 * flagPadding;
    QRectF flag(x - width / 2, Layout::lanesTop - flagHeight - 3, width, flagHeight);
    for (const QRectF& other : flags) {
        if (!flag.intersects(other)) continue;
        if (flag.center().x() <= other.center().x()) flag.moveRight(other.left() - betweenFlags);
        else flag.moveLeft(other.right() + betweenFlags);
    }
    const bool isFree =
        std::ranges::none_of(flags, [&](const QRectF& other) { return flag.intersects(other); });
    const bool fits = flag.left() >= 0 && flag.right() <= request.width();
    return isFree && fits ? std::optional(flag) : std::nullopt;
}

void drawKnownOn(Drawing& drawing, const TimelineRequest& request, const std::optional<QRectF>& flag)
{
    if (!request.knownOn) return;
    const Palette& palette = request.palette();
    const TimeScale scale = request.scale(), whole = request.wholeScale();
    if (const double x = scale.toX(edge(request)); x >= scale.left && x <= scale.right())
        drawing.line({x, Layout::lanesTop}, {x, request.layout().lanesBottom()}, dashed(palette.accent));
    if (const double x = whole.toX(edge(request)); x >= whole.left && x <= whole.right())
        drawing.line({x, Layout::brushTop}, {x, Layout::overviewBottom}, dashed(palette.accent));
    if (!flag) return;
    drawing.box(*flag, solid(palette.raised), {palette.accent, 1, {}}, 5);
    drawing.text(flagText(request), {flag->center().x(), flag->center().y() + 4}, flagFont(), palette.accent,
                 Anchor::Centre);
}

}
