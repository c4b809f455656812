#include "ui/timeline/picture/honest_bar.h"

#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double outline = 1.8;
constexpr double cornerRadius = 2;
/// The least and the most over which an open end fades before its arrow, in pixels.
constexpr double openFade = 36;
constexpr double uncertainTint = 0.5;
constexpr double waveReach = 2; // beyond the bar, above and below

/// A bar as far as it is in sight.
class VisibleBar
{
public:
    VisibleBar(Drawing& target, const TimelineRequest& request, const HonestBar& whole)
        : drawing(target), bar(whole), palette(request.palette()), scale(request.scale()),
          left(std::max(whole.rect.left(), scale.left)), right(std::min(whole.rect.right(), scale.right())),
          fadeLeft(fadeInSight(whole.start, left - whole.rect.left())),
          fadeRight(fadeInSight(whole.end, whole.rect.right() - right))
    {
    }

    bool isInSight() const { return right > left; }

    void draw()
    {
        if (bar.look.hollow) drawOutline();
        else drawBody();
        if (bar.look.cancelled) strike();
        if (bar.start.uncertain || bar.end.uncertain) drawDashes();
        drawEnd(bar.start, left, 1);
        drawEnd(bar.end, right, -1);
    }

private:
    double fadeInSight(const MarkEnd& end, double hidden) const
    {
        if (end.kind == MarkEnd::Kind::Open) return std::min(openFade, (right - left) / 3);
        return std::max(0.0, end.fade - hidden);
    }

    double tintAt(const MarkEnd& end) const { return end.uncertain ? bar.tint * uncertainTint : bar.tint; }

    void drawBody()
    {
        const double top = bar.rect.top(), height = bar.rect.height();
        if (bar.start.uncertain == bar.end.uncertain) {
            addBody(top, height, tintAt(bar.start));
            return;
        }
        const double middle = (left + right) / 2;
        const auto half = [&](double from, double to, const MarkEnd& end, double fadeIn, double fadeOut) {
            drawing.bar({.rect = {from, top, to - from, height},
                         .colour = mixed(palette.bg, bar.look.colour, tintAt(end)),
                         .fadeLeft = std::min(fadeIn, to - from), .fadeRight = std::min(fadeOut, to - from)});
        };
        half(left, middle, bar.start, fadeLeft, 0);
        half(middle, right, bar.end, 0, fadeRight);
    }

    /// A stripe with the bar's fades, `beyond` pixels longer at each end in sight.
    void addBody(double top, double height, double tint, double beyond = 0)
    {
        const double from = std::max(left - beyond, scale.left), to = std::min(right + beyond, scale.right());
        drawing.bar({.rect = {from, top, to - from, height},
                     .colour = mixed(palette.bg, bar.look.colour, tint), .fadeLeft = fadeLeft,
                     .fadeRight = fadeRight, .radius = std::min(cornerRadius, height / 2)});
    }

    /// Along the middle; across where a line along it would fill what the outline leaves open.
    void strike()
    {
        const QRectF& rect = bar.rect;
        if (rect.height() >= 3 * outline) {
            addBody(rect.center().y() - outline / 2, outline, 1, 5);
            return;
        }
        constexpr double apart = 12, beyond = 0.6, slant = 2.5, ink = 1.3;
        const double firstInSight = std::ceil((left + slant - rect.left()) / apart - 0.5);
        double x = rect.left() + (std::max(0.0, firstInSight) + 0.5) * apart;
        if (rect.width() < apart) x = rect.center().x();
        for (; x + slant <= right; x += apart)
            drawing.line({x - slant, rect.bottom() + beyond}, {x + slant, rect.top() - beyond},
                         {bar.look.colour, ink, {}});
    }

    void drawOutline()
    {
        const QRectF& rect = bar.rect;
        const double line = std::min(outline, rect.height() / 3);
        addBody(rect.top(), line, 1);
        addBody(rect.bottom() - line, line, 1);
        const Stroke stroke{bar.look.colour, line, {}};
        if (bar.start.fade == 0 && rect.left() >= scale.left)
            drawing.line({left + line / 2, rect.top()}, {left + line / 2, rect.bottom()}, stroke);
        if (bar.end.fade == 0 && rect.right() <= scale.right())
            drawing.line({right - line / 2, rect.top()}, {right - line / 2, rect.bottom()}, stroke);
    }

    /// Around the half of each uncertain end.
    void drawDashes()
    {
        const double middle = (left + right) / 2;
        const double top = bar.rect.top() - 0.5, bottom = bar.rect.bottom() + 0.5;
        const Stroke dashed{bar.look.colour, 1.2, {3, 2.2}};
        const bool startInSight = bar.rect.left() >= scale.left;
        const bool endInSight = bar.rect.right() <= scale.right();
        const double from = bar.start.uncertain ? left : middle, to = bar.end.uncertain ? right : middle;
        drawing.line({from, top}, {to, top}, dashed);
        drawing.line({from, bottom}, {to, bottom}, dashed);
        if (bar.start.uncertain && startInSight) drawing.line({left, top}, {left, bottom}, dashed);
        if (bar.end.uncertain && endInSight) drawing.line({right, top}, {right, bottom}, dashed);
    }

    /// `inwards`: 1 at the start, −1 at the end.
    void drawEnd(const MarkEnd& end, double x, double inwards)
    {
        const bool inSight = inwards > 0 ? bar.rect.left() >= scale.left : bar.rect.right() <= scale.right();
        if (end.kind == MarkEnd::Kind::Open) drawArrow(x, inwards);
        if (end.approximate && inSight) drawWave(x);
    }

    void drawArrow(double x, double inwards)
    {
        constexpr double length = 5, half = 3.6;
        const double tip = x + inwards, y = bar.rect.center().y();
        drawing.line({tip, y}, {tip + inwards * length, y - half}, {bar.look.colour, 1.6, {}});
        drawing.line({tip, y}, {tip + inwards * length, y + half}, {bar.look.colour, 1.6, {}});
    }

    void drawWave(double x)
    {
        constexpr double swing = 1.7, period = 7;
        constexpr int pieces = 14;
        const double top = bar.rect.top() - waveReach, height = bar.rect.height() + 2 * waveReach;
        QPolygonF wave;
        for (int i = 0; i <= pieces; ++i) {
            const double down = height * i / pieces;
            wave.append({x + swing * std::sin(2 * M_PI * down / period), top + down});
        }
        drawing.line(wave, {bar.look.colour, 1.5, {}});
    }

    Drawing& drawing;
    const HonestBar& bar;
    const Palette& palette;
    TimeScale scale;
    double left, right;
    double fadeLeft, fadeRight;
};

}

void drawHonestBar(Drawing& drawing, const TimelineRequest& request, const HonestBar& bar)
{
    VisibleBar visible(drawing, request, bar);
    if (visible.isInSight()) visible.draw();
}

void drawInferred(Drawing& drawing, const TimelineRequest& request, const QRectF& mark, double fadeLeft,
                  double y)
{
    constexpr double shortMark = 110, piece = 24;
    const TimeScale scale = request.scale();
    double from = std::max(mark.left(), scale.left), to = std::min(mark.right(), scale.right());
    if (to - from > shortMark) {
        from = std::clamp(mark.left() + fadeLeft, from, to - piece);
        to = from + piece;
    }
    if (to > from) drawing.line({from, y}, {to, y}, {request.palette().ink2, 1.4, {1.4, 2.2}});
}

}
