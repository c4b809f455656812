#pragma once

#include "ui/briefing/strip/scale.h"
#include "ui/briefing/wording/events.h"

#include <algorithm>
#include <vector>

namespace atlas::page {

/// An event's mark on the strip, or that of several, next to each other in the list, that would lie on one
/// another. Points across.
struct StripMark {
    std::vector<int> numbers;     ///< in the list, ascending
    const Event* event = nullptr; ///< the first of them: it lends the colour
    bool hollow = false;          ///< only announced
    double centre = 0;            ///< of the disc
    double half = 0;              ///< half of the disc's width
    double barLeft = 0;           ///< of the time that one event may mean; no bar where both are the same
    double barRight = 0;
    bool undated = false; ///< a bar that fades to the left
    int level = 0;        ///< 0 is nearest to the axis

    QString label() const; ///< "7", "7–9, 12"
    double left() const { return std::min(barLeft, centre - half); }
    double right() const { return std::max(barRight, centre + half); }
    void moveBy(double points)
    {
        centre += points;
        barLeft += points;
        barRight += points;
    }
};

inline constexpr int stripLevels = 4;

/// Every event with a place in time, so that no disc hides another, nor, where there is room, a bar. What has
/// no room of its own joins its nearer neighbour in the list.
std::vector<StripMark> stripMarks(const std::vector<NumberedEvent>& events, const StripScale& scale);
/// Events without a place in time in columns from 0 on; all as one where they would be wider than that.
std::vector<StripMark> looseMarks(const std::vector<NumberedEvent>& events, double widest);

}
