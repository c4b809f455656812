#include "ui/briefing/strip/lane.h"

#include "ui/briefing/strip/mark.h"

#include <array>
#include <ranges>

namespace atlas::page {

namespace {

constexpr double undatedLength = 46; ///< points: a bar that begins nowhere in particular
constexpr double clearance = 1.5;

std::optional<StripMark> markOf(const NumberedEvent& numbered, const StripScale& scale)
{
    const EventState& state = *numbered.event.state;
    StripMark mark{.label = QString::number(numbered.number),
                   .event = state.event,
                   .hollow = state.occurrence == Occurrence::Announced};
    const DayBounds bounds = state.when ? state.when->value.bounds() : DayBounds{};
    if (bounds.earliest && bounds.latest) {
        mark.barLeft = scale.x(*bounds.earliest);
        mark.barRight = scale.x(*bounds.latest + 1);
        mark.centre = (mark.barLeft + mark.barRight) / 2;
        if (bounds.earliest == bounds.latest) mark.barLeft = mark.barRight = mark.centre;
    } else if (const std::optional<Day> stop = bounds.latest ? bounds.latest : state.noLaterThan) {
        mark.undated = true;
        mark.barRight = scale.x(*stop + 1);
        mark.barLeft = std::max(0.0, mark.barRight - undatedLength);
        mark.centre = mark.barLeft + (mark.barRight - mark.barLeft) / 3;
    } else {
        return std::nullopt;
    }
    mark.half = markWidth(mark.label + u'+') / 2; // room for those that may join it
    return mark;
}

bool discsClear(const StripMark& a, const StripMark& b)
{
    return std::abs(a.centre - b.centre) >= a.half + b.half + clearance;
}

bool allClear(const StripMark& a, const StripMark& b)
{
    return a.right() + clearance <= b.left() || b.right() + clearance <= a.left();
}

/// The first level on which a mark is clear of all that stands there, in the given sense.
bool findLevel(StripMark& mark, const std::vector<StripMark>& placed, auto clear)
{
    for (mark.level = 0; mark.level < stripLevels; ++mark.level) {
        const bool isFree = std::ranges::all_of(
            placed, [&](const StripMark& other) { return other.level != mark.level || clear(mark, other); });
        if (isFree) return true;
    }
    return false;
}

/// Room for a mark with its bar; else for its disc, somewhere on its bar.
bool findRoom(StripMark& mark, const std::vector<StripMark>& placed)
{
    if (findLevel(mark, placed, allClear) || findLevel(mark, placed, discsClear)) return true;
    const double middle = mark.centre;
    for (const double share : {0.2, 0.8, 0.35, 0.65}) {
        mark.centre = mark.barLeft + (mark.barRight - mark.barLeft) * share;
        if (findLevel(mark, placed, discsClear)) return true;
    }
    mark.centre = middle;
    return false;
}

void join(StripMark& mark, const StripMark& other)
{
    if (mark.others++ == 0) mark.label += u'+';
    mark.hollow = mark.hollow && other.hollow;
}

}

std::vector<StripMark> stripMarks(const std::vector<NumberedEvent>& events, const StripScale& scale)
{
    std::vector<StripMark> wanted;
    for (const NumberedEvent& event : events)
        if (const std::optional<StripMark> mark = markOf(event, scale)) wanted.push_back(*mark);
    // The longest bar lies nearest to the axis; after that, who is exact has the first choice.
    const auto length = [](const StripMark& mark) { return mark.barRight - mark.barLeft; };
    std::ranges::stable_sort(wanted, {}, length);
    const auto longest = std::ranges::max_element(wanted, {}, length);
    if (longest != wanted.end()) std::rotate(wanted.begin(), longest, std::next(longest));

    std::vector<StripMark> placed;
    for (StripMark& mark : wanted) {
        if (findRoom(mark, placed)) {
            placed.push_back(mark);
            continue;
        }
        join(*std::ranges::min_element(
                 placed, {}, [&](const StripMark& other) { return std::abs(other.centre - mark.centre); }),
             mark);
    }
    return placed;
}

}
