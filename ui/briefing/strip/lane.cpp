#include "ui/briefing/strip/lane.h"

#include "ui/briefing/strip/mark.h"

#include <cmath>
#include <functional>
#include <numeric>
#include <ranges>

namespace atlas::page {

namespace {

constexpr double undatedLength = 46; ///< points: a bar that begins nowhere in particular
constexpr double clearance = 1.5;

StripMark unplaced(const NumberedEvent& numbered)
{
    StripMark mark{.numbers = {numbered.number},
                   .event = numbered.event.state->event,
                   .hollow = numbered.event.state->occurrence == Occurrence::Announced};
    mark.half = markWidth(mark.label()) / 2;
    return mark;
}

std::optional<StripMark> markOf(const NumberedEvent& numbered, const StripScale& scale)
{
    const EventState& state = *numbered.event.state;
    StripMark mark = unplaced(numbered);
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

/// Both as one, where their discs stand on average; without a bar, which could be but one of theirs.
StripMark joined(StripMark mark, const StripMark& other)
{
    const double ours = double(mark.numbers.size());
    const double theirs = double(other.numbers.size());
    mark.centre = (mark.centre * ours + other.centre * theirs) / (ours + theirs);
    mark.barLeft = mark.barRight = mark.centre;
    mark.numbers.insert(mark.numbers.end(), other.numbers.begin(), other.numbers.end());
    mark.hollow = mark.hollow && other.hollow;
    mark.half = markWidth(mark.label()) / 2;
    return mark;
}

/// Gives marks their levels; which of them have no room.
std::vector<bool> placeAll(std::vector<StripMark>& marks)
{
    // The longest bar lies nearest to the axis; after that, who is exact has the first choice.
    const auto length = [&](size_t i) { return marks[i].barRight - marks[i].barLeft; };
    std::vector<size_t> order(marks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, length);
    const auto longest = std::ranges::max_element(order, {}, length);
    if (longest != order.end()) std::rotate(order.begin(), longest, std::next(longest));

    std::vector<StripMark> placed;
    std::vector<bool> hasNone(marks.size());
    for (const size_t i : order) {
        hasNone[i] = !findRoom(marks[i], placed);
        if (!hasNone[i]) placed.push_back(marks[i]);
    }
    return hasNone;
}

/// Each mark without room as one with the nearer of its neighbours in the list.
std::vector<StripMark> withJoined(const std::vector<StripMark>& marks, const std::vector<bool>& hasNone)
{
    std::vector<StripMark> fewer;
    bool joinsNext = false;
    for (size_t i = 0; i < marks.size(); ++i) {
        const StripMark& mark = marks[i];
        const bool isLast = i + 1 == marks.size();
        const auto distance = [&](const StripMark& other) { return std::abs(other.centre - mark.centre); };
        const bool joinsBefore = hasNone[i] && !fewer.empty() &&
                                 (isLast || distance(fewer.back()) <= distance(marks[i + 1]));
        if (joinsNext || joinsBefore) {
            fewer.back() = joined(fewer.back(), mark);
            joinsNext = false;
        } else {
            fewer.push_back(mark);
            joinsNext = hasNone[i] && !isLast;
        }
    }
    return fewer;
}

}

QString StripMark::label() const
{
    QStringList parts;
    for (size_t first = 0; first < numbers.size();) {
        size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        QString part = QString::number(numbers[first]);
        if (last > first) part += u'–' + QString::number(numbers[last]);
        parts.append(part);
        first = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<StripMark> stripMarks(const std::vector<NumberedEvent>& events, const StripScale& scale)
{
    std::vector<StripMark> marks;
    for (const NumberedEvent& event : events)
        if (const std::optional<StripMark> mark = markOf(event, scale)) marks.push_back(*mark);
    for (;;) {
        const std::vector<bool> hasNone = placeAll(marks);
        if (std::ranges::none_of(hasNone, std::identity())) return marks;
        marks = withJoined(marks, hasNone);
    }
}

std::vector<StripMark> looseMarks(const std::vector<NumberedEvent>& events, double widest)
{
    std::vector<StripMark> marks;
    for (const NumberedEvent& event : events) marks.push_back(unplaced(event));
    if (marks.empty()) return marks;
    const double half = std::ranges::max(marks, {}, &StripMark::half).half;
    const double step = 2 * half + clearance;
    if (std::ceil(double(marks.size()) / stripLevels) * step > widest) {
        StripMark all = marks.front();
        for (size_t i = 1; i < marks.size(); ++i) all = joined(all, marks[i]);
        marks = {all};
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        const double across = double(i / stripLevels) * step;
        marks[i].centre = across + std::max(half, marks[i].half);
        marks[i].level = int(i % stripLevels);
        marks[i].barLeft = marks[i].barRight = marks[i].centre;
    }
    return marks;
}

}
