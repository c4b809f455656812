#include "ui/theme/contrast.h"
#include "ui/theme/palette.h"

namespace atlas {

namespace {

/// The metrics of patterns are in the window's pixels, of which a point has 4/3; print sets them at 85 %.
constexpr double printedPatternScale = 0.85 * 0.75;
/// WCAG 2.2, 1.4.11: what a graphical object needs against what lies beside it.
constexpr double visibleContrast = 3;

double patternScale(Look look)
{
    return look == Look::Print ? printedPatternScale : 1;
}

/// The ground under the hatch of a possible status: a breath of its ink on the look's ground.
QColor possibleGround(const QColor& ink, Look look)
{
    const QColor& ground = Palette::of(look).bg;
    switch (look) {
    case Look::Light: return mixed(ground, ink, 0.11);
    case Look::Dark: return mixed(ground, ink, 0.13);
    case Look::Print: return ground;
    }
    Q_UNREACHABLE_RETURN(ground);
}

}

const StatusLook& lookOf(const Status& status, Look look)
{
    switch (look) {
    case Look::Light: return status.light;
    case Look::Dark: return status.dark;
    case Look::Print: return status.print;
    }
    Q_UNREACHABLE_RETURN(status.light);
}

Fill statusFill(const Status& status, bool possible, Look look)
{
    const StatusLook& shown = lookOf(status, look);
    const QColor ink = toColour(shown.ink);
    if (possible) return {possibleGround(ink, look), Pattern::Hatch, ink, patternScale(look)};
    return {toColour(shown.fill), status.pattern, ink, patternScale(look)};
}

Stroke statusEdge(const Status& status, bool possible, Look look)
{
    const StatusLook& shown = lookOf(status, look);
    if (possible) return {toColour(shown.ink), 1.1, {}};
    if (status.pattern == Pattern::Solid) return {Palette::of(look).memberEdge, 0.8, {}};
    // A pale pattern may keep its ink below the contrast an edge needs; the colour of its text never is.
    const QColor ink = toColour(shown.ink);
    const bool visible = contrastRatio(ink, Palette::of(look).land) >= visibleContrast;
    return {visible ? ink : toColour(shown.label), 0.8, {}};
}

QColor groupColour(const Group* group, Look look)
{
    if (!group) return Palette::of(look).ink3;
    switch (look) {
    case Look::Light: return toColour(group->light);
    case Look::Dark: return toColour(group->dark);
    case Look::Print: return toColour(group->print);
    }
    Q_UNREACHABLE_RETURN({});
}

}
