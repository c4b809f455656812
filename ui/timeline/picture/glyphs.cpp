#include "ui/timeline/picture/glyphs.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Marks nearer to each other than this become one glyph.
constexpr double closest = 12;
constexpr double gap = 2;
/// A pill stands for no longer a stretch than this, in pixels: a crowded lane becomes a row of pills.
constexpr double widestGathering = 60;

std::span<const LaneMark> joined(std::span<const LaneMark> one, std::span<const LaneMark> next)
{
    return {one.data(), one.size() + next.size()};
}

/// The most marks a glyph can be expected to hold, and so how far beyond sight one may reach that is seen.
constexpr size_t crowd = 999999;

/// The figures of a number with the spaces or commas between its thousands.
double figures(size_t count)
{
    double figures = 1;
    for (int places = 1; count >= 10; count /= 10, ++places) figures += places % 3 == 0 ? 1.5 : 1;
    return figures;
}

Glyph glyphOf(std::span<const LaneMark> marks, const TimeScale& scale)
{
    Glyph glyph{.marks = marks};
    const bool shareBar = glyph.first().kind != MarkKind::Dot && marks.front().isSameTime(marks.back());
    glyph.isPill = glyph.isCluster() && !shareBar;
    if (glyph.isPill) {
        const double middle = scale.toX((marks.front().anchor + marks.back().anchor) / 2);
        glyph.left = middle - pillWidth(marks.size()) / 2;
        glyph.right = middle + pillWidth(marks.size()) / 2;
        return glyph;
    }
    const LaneMark& mark = glyph.first();
    if (mark.kind == MarkKind::Dot) {
        glyph.left = scale.toX(mark.anchor) - dotRadius;
        glyph.right = scale.toX(mark.anchor) + dotRadius;
        return glyph;
    }
    glyph.left = scale.toX(mark.extent.start);
    glyph.right = scale.toX(mark.extent.end);
    if (const double missing = narrowestBar - (glyph.right - glyph.left); missing > 0) {
        glyph.left -= mark.kind == MarkKind::Undated ? missing : missing / 2;
        glyph.right = glyph.left + narrowestBar;
    }
    return glyph;
}

/// What must not be overlapped: of a bar its middle, for a dot may stand within a month.
std::pair<double, double> core(const Glyph& glyph, const TimeScale& scale)
{
    if (!glyph.isBar()) return {glyph.left, glyph.right};
    const double middle = scale.toX(glyph.first().anchor);
    return {middle - closest / 2, middle + closest / 2};
}

/// Marks by cells of a grid, so many pixels wide, that is fixed in time, so that it moves with the marks.
std::vector<std::span<const LaneMark>> cellsOf(std::span<const LaneMark> marks, const TimeScale& scale,
                                               double width)
{
    const double cell = width / scale.dayWidth();
    std::vector<std::span<const LaneMark>> cells;
    for (auto from = marks.begin(); from != marks.end();) {
        const double end = (std::floor(from->anchor / cell) + 1) * cell;
        const auto to = std::ranges::lower_bound(from, marks.end(), end, {}, &LaneMark::anchor);
        // At least the first, however the cell's end was rounded.
        cells.emplace_back(from, std::max(to, from + 1));
        from += std::ptrdiff_t(cells.back().size());
    }
    return cells;
}

void nudge(Glyph& glyph, double pixels)
{
    glyph.left += pixels;
    glyph.right += pixels;
}

/// Parts two neighbours that are in each other's way, or gathers both in the first, and says so.
bool settle(Glyph& before, Glyph& after, const TimeScale& scale)
{
    const double overlap = core(before, scale).second + gap - core(after, scale).first;
    if (overlap <= 0) return false;
    const double stretch = (after.marks.back().anchor - before.first().anchor) * scale.dayWidth();
    if (stretch <= widestGathering) {
        before = glyphOf(joined(before.marks, after.marks), scale);
        return true;
    }
    // Only a pill may give way: a dot stands on its day.
    if (after.isPill) nudge(after, overlap);
    else if (before.isPill) nudge(before, -overlap);
    return false;
}

/// Of two bars that lie over each other the longer one gives way.
void lowerLongerBars(std::vector<Glyph>& glyphs)
{
    for (Glyph& one : glyphs) {
        if (!one.isBar()) continue;
        one.isLow = std::ranges::any_of(glyphs, [&one](const Glyph& other) {
            return &other != &one && other.isBar() && other.left < one.right && one.left < other.right
                && other.right - other.left < one.right - one.left;
        });
    }
}

/// A day is in sight as long as part of it is: its dot or pill waits at the edge it would leave by, where
/// the next one leaves it room.
void holdAtEdges(std::vector<Glyph>& glyphs, const TimeScale& scale)
{
    for (size_t i = glyphs.size(); i-- > 0;) {
        Glyph& glyph = glyphs[i];
        const double missing = scale.left - glyph.left;
        if (glyph.isBar() || missing <= 0 || glyph.marks.back().extent.end <= scale.range.start) continue;
        const bool hasRoom = i + 1 == glyphs.size() || glyph.right + missing + gap <= glyphs[i + 1].left;
        if (hasRoom) nudge(glyph, missing);
    }
    for (size_t i = 0; i < glyphs.size(); ++i) {
        Glyph& glyph = glyphs[i];
        const double over = glyph.right - scale.right();
        if (!glyph.isPill || over <= 0 || glyph.first().anchor >= scale.range.end) continue;
        if (i == 0 || glyphs[i - 1].right + gap <= glyph.left - over) nudge(glyph, -over);
    }
}

/// Puts the counts of shared bars where no other glyph is: behind, before, or on the bar.
void placeBadges(std::vector<Glyph>& glyphs, const TimeScale& scale)
{
    constexpr double step = 6;
    for (Glyph& one : glyphs) {
        if (!one.hasBadge()) continue;
        const double width = badgeWidth(one.marks.size());
        std::vector<double> places{one.right, one.left - width, one.centre() - width / 2};
        const double first = std::max(one.left, scale.left);
        const double last = std::min(one.right, scale.right()) - width;
        for (double place = first; place <= last; place += step) places.push_back(place);
        const auto isFree = [&](double place) {
            return place >= scale.left && place + width <= scale.right()
                && std::ranges::none_of(glyphs, [&](const Glyph& other) {
                       return &other != &one && other.left < place + width && place < other.right;
                   });
        };
        const auto free = std::ranges::find_if(places, isFree);
        const double inSight = std::clamp(places[2], scale.left, std::max(scale.left, scale.right() - width));
        one.badgeLeft = free == places.end() ? inSight : *free;
    }
}

}

double pillWidth(size_t count)
{
    return 34 + 7 * std::max(0.0, figures(count) - 3);
}

double badgeWidth(size_t count)
{
    return 20 + 6.5 * std::max(0.0, figures(count) - 1.5);
}

double Glyph::outerLeft() const
{
    return hasBadge() ? std::min(left, badgeLeft) : left;
}

double Glyph::outerRight() const
{
    return hasBadge() ? std::max(right, badgeLeft + badgeWidth(marks.size())) : right;
}

std::vector<Glyph> columnsOf(const Lane& lane, const TimeScale& scale)
{
    const TimeRange& range = scale.range;
    const auto isSeen = [&range](const LaneMark& mark) {
        return range.contains(mark.anchor)
            || (mark.extent.end > range.start && mark.extent.start < range.end);
    };
    std::vector<Glyph> columns;
    const auto marks = lane.between(range.start - lane.reach, range.end + lane.reach);
    for (std::span<const LaneMark> cell : cellsOf(marks, scale, foldedColumn)) {
        while (!cell.empty() && !isSeen(cell.front())) cell = cell.subspan(1);
        while (!cell.empty() && !isSeen(cell.back())) cell = cell.first(cell.size() - 1);
        if (cell.empty()) continue;
        const LaneMark& first = cell.front();
        const double middle =
            (std::max(first.extent.start, range.start) + std::min(first.extent.end, range.end)) / 2;
        const double left = scale.toX(range.contains(first.anchor) ? first.anchor : middle);
        columns.push_back({.marks = cell, .left = left, .right = left + foldedColumn});
    }
    std::ranges::stable_sort(columns, {}, &Glyph::left);
    return columns;
}

std::vector<Glyph> glyphsOf(const Lane& lane, const TimeScale& scale)
{
    // A neighbour out of sight may belong to a glyph in sight.
    const double margin = lane.reach + 4 * pillWidth(crowd) / scale.dayWidth();
    const auto marks = lane.between(scale.range.start - margin, scale.range.end + margin);
    std::vector<Glyph> glyphs;
    for (const std::span<const LaneMark> cell : cellsOf(marks, scale, closest)) {
        glyphs.push_back(glyphOf(cell, scale));
        while (glyphs.size() > 1 && settle(glyphs[glyphs.size() - 2], glyphs.back(), scale))
            glyphs.pop_back();
    }
    lowerLongerBars(glyphs);
    holdAtEdges(glyphs, scale);
    std::erase_if(glyphs, [&scale](const Glyph& glyph) {
        return glyph.right < scale.left || glyph.left > scale.right();
    });
    placeBadges(glyphs, scale);
    return glyphs;
}

}
