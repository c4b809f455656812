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

bool isUncertain(const EdtfDate& date)
{
    return date.qualification == Qualification::Uncertain
        || date.qualification == Qualification::UncertainAndApproximate;
}

/// An end without its fading.
MarkEnd endOf(const Edtf::End& end)
{
    using enum MarkEnd::Kind;
    if (!end.date) return {.kind = end.missing == MissingEnd::Open ? Open : Unknown};
    return {.kind = end.date->precision() == Precision::Day ? Day : Coarse,
            .approximate = isApproximate(*end.date), .uncertain = isUncertain(*end.date)};
}

/// Over how many days of a time so long one of its ends fades. An end of an interval fades over the days it
/// may fall on; a date alone over a share of its own.
double fadeOf(const MarkEnd& end, const DayBounds& bounds, bool interval, double length)
{
    switch (end.kind) {
    case MarkEnd::Kind::Day: return end.approximate ? aboutDays : 0;
    case MarkEnd::Kind::Open: return std::min(length / 4, undatedDays);
    case MarkEnd::Kind::Unknown: return length;
    case MarkEnd::Kind::Coarse: break;
    }
    if (interval && bounds.earliest && bounds.latest) return double(*bounds.latest - *bounds.earliest + 1);
    return length * (end.approximate ? approximateShare : softShare);
}

/// The days that a date so qualified is drawn beyond those it states.
double addedBy(const MarkEnd& end)
{
    return end.kind == MarkEnd::Kind::Day && end.approximate ? aboutDays : 0;
}

/// Ends that fade share what lies between them.
void fitFades(LaneMark& mark)
{
    const double both = mark.start.fade + mark.end.fade;
    const double length = mark.extent.length();
    if (both <= length) return;
    mark.start.fade *= length / both;
    mark.end.fade *= length / both;
}

/// An announcement's date bounds nothing: what it announces comes after it.
std::optional<LaneMark> undatedMark(const EventState& state)
{
    if (!state.noLaterThan || state.occurrence != Occurrence::Held) return {};
    const auto stop = double(state.noLaterThan->sinceEpoch());
    return LaneMark{.kind = MarkKind::Undated, .extent = {stop - undatedDays, stop},
                    .start = {.kind = MarkEnd::Kind::Unknown, .fade = undatedDays}, .end = {},
                    .anchor = stop};
}

MarkKind kindOf(const LaneMark& mark, bool bounded)
{
    const double length = mark.extent.length();
    if (!bounded || length > longestBar) return MarkKind::Span;
    return length > 1 || mark.start.fade > 0 || mark.end.fade > 0 ? MarkKind::Bar : MarkKind::Dot;
}

}

std::optional<LaneMark> markTime(const EventState& state, const TimeRange& whole)
{
    if (!state.when) return undatedMark(state);
    const Edtf& when = state.when->value;
    const DayBounds bounds = when.bounds();
    LaneMark mark;
    mark.start = endOf(when.first());
    mark.end = endOf(when.last());
    mark.extent = {bounds.earliest ? double(bounds.earliest->sinceEpoch()) : whole.start,
                   bounds.latest ? double(bounds.latest->sinceEpoch() + 1) : whole.end};
    // A date before the whole's beginning, or after its end, still has a side that it is open to.
    if (!bounds.earliest) mark.extent.start = std::min(mark.extent.start, mark.extent.end - 1);
    if (!bounds.latest) mark.extent.end = std::max(mark.extent.end, mark.extent.start + 1);
    const double length = mark.extent.length();
    mark.start.fade = fadeOf(mark.start, when.start(), when.isInterval(), length);
    mark.end.fade = fadeOf(mark.end, when.end(), when.isInterval(), length);
    mark.extent.start -= addedBy(mark.start);
    mark.extent.end += addedBy(mark.end);
    fitFades(mark);
    mark.kind = kindOf(mark, bounds.earliest && bounds.latest);
    mark.anchor = mark.kind == MarkKind::Dot ? mark.extent.start : (mark.extent.start + mark.extent.end) / 2;
    return mark;
}

}
