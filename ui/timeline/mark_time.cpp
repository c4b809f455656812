#include "ui/timeline/mark_time.h"

#include <algorithm>

namespace atlas {

namespace {

/// What is longer is a stretch of history rather than an event: it would lie over everything else in its lane.
constexpr double longestBar = 62;
/// EDTF gives "about" no width. These days are drawn on either side, fading, and mean nothing but that.
constexpr double aboutDays = 1;
/// The share of a month or season over which each of its ends fades.
constexpr double softShare = 0.28;
/// How far back from its latest day an undated event fades.
constexpr double undatedDays = 17;

bool isApproximate(const Edtf::End& end)
{
    return end.date
        && (end.date->qualification == Qualification::Approximate
            || end.date->qualification == Qualification::UncertainAndApproximate);
}

bool isExact(const Edtf::End& end)
{
    return end.date && end.date->precision() == Precision::Day && !isApproximate(end);
}

LaneMark undatedMark(const EventState& state, const TimeRange& whole)
{
    const double stop = state.noLaterThan ? double(state.noLaterThan->sinceEpoch()) : whole.end;
    return {.kind = MarkKind::Undated, .extent = {stop - undatedDays, stop}, .fadeStart = undatedDays, .anchor = stop};
}

}

LaneMark markTime(const EventState& state, const TimeRange& whole)
{
    if (!state.when) return undatedMark(state, whole);
    const Edtf& when = state.when->value;
    const DayBounds bounds = when.bounds();
    LaneMark mark;
    mark.extent = {bounds.earliest ? double(bounds.earliest->sinceEpoch()) : whole.start,
                   bounds.latest ? double(bounds.latest->sinceEpoch() + 1) : whole.end};
    const bool unbounded = !bounds.earliest || !bounds.latest;
    const double length = mark.extent.length();

    if (isApproximate(when.first())) {
        mark.extent.start -= aboutDays;
        mark.fadeStart = aboutDays;
    } else if (!isExact(when.first())) mark.fadeStart = length * softShare;
    if (isApproximate(when.last())) {
        mark.extent.end += aboutDays;
        mark.fadeEnd = aboutDays;
    } else if (!isExact(when.last())) mark.fadeEnd = length * softShare;

    if (unbounded || length > longestBar) mark.kind = MarkKind::Span;
    else if (length > 1 || mark.fadeStart > 0 || mark.fadeEnd > 0) mark.kind = MarkKind::Bar;
    mark.anchor = mark.kind == MarkKind::Dot ? mark.extent.start : (mark.extent.start + mark.extent.end) / 2;
    return mark;
}

}
