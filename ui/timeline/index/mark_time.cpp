#include "ui/timeline/index/mark_time.h"

#include <algorithm>

namespace atlas {

namespace {

/// What is longer is a stretch of history rather than an event: it would lie over everything else in its
/// lane.
constexpr double longestBar = 62;
/// EDTF gives "about" no width. A day so qualified fades over one more on either side, which means nothing
/// but that.
constexpr double aboutDays = 1;
/// The share of a month or season over which each of its ends fades; of one that is itself approximate.
constexpr double softShare = 0.28;
constexpr double approximateShare = 0.42;
/// How far back from its latest day an undated event fades.
constexpr double undatedDays = 17;

bool isApproximate(const EdtfDate& date)
{
    return date.qualification == Qualification::Approximate
        || date.qualification == Qualification::UncertainAndApproximate;
}

/// How one end of a time fades: over days of the extent, and of those how many are added to it.
struct Softness {
    double fade = 0;
    double added = 0;
};

Softness softnessOf(const Edtf::End& end, double length)
{
    if (!end.date) return {length * softShare};
    const bool toTheDay = end.date->precision() == Precision::Day;
    if (isApproximate(*end.date))
        return toTheDay ? Softness{aboutDays, aboutDays} : Softness{length * approximateShare};
    return toTheDay ? Softness{} : Softness{length * softShare};
}

LaneMark undatedMark(const EventState& state, const TimeRange& whole)
{
    const double stop = state.noLaterThan ? double(state.noLaterThan->sinceEpoch()) : whole.end;
    return {.kind = MarkKind::Undated, .extent = {stop - undatedDays, stop},
            .fadeStart = undatedDays, .anchor = stop};
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
    const Softness start = softnessOf(when.first(), length), end = softnessOf(when.last(), length);
    mark.fadeStart = start.fade;
    mark.fadeEnd = end.fade;
    mark.extent = {mark.extent.start - start.added, mark.extent.end + end.added};

    if (unbounded || length > longestBar) mark.kind = MarkKind::Span;
    else if (length > 1 || mark.fadeStart > 0 || mark.fadeEnd > 0) mark.kind = MarkKind::Bar;
    mark.anchor = mark.kind == MarkKind::Dot ? mark.extent.start : (mark.extent.start + mark.extent.end) / 2;
    return mark;
}

}
