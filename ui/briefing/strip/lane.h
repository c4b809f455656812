#pragma once

#include "ui/briefing/strip/scale.h"
#include "ui/briefing/wording/events.h"

#include <algorithm>

namespace atlas::page {

/// An event's mark on the strip, or several events' that would lie on one another. Points across.
struct StripMark {
    QString label;                ///< "7"; "7+" where it stands for others too
    const Event* event = nullptr; ///< the first of them: it lends the colour
    bool hollow = false;          ///< only announced
    double centre = 0;            ///< of the disc
    double half = 0;              ///< half of the room that the disc takes
    double barLeft = 0;           ///< of the time it may mean; no bar where both are the same
    double barRight = 0;
    bool undated = false; ///< a bar that fades to the left
    int level = 0;        ///< 0 is nearest to the axis
    int others = 0;       ///< how many more it stands for

    double left() const { return std::min(barLeft, centre - half); }
    double right() const { return std::max(barRight, centre + half); }
};

inline constexpr int stripLevels = 4;

/// Every event with a place in time, so that no disc hides another, nor, where there is room, a bar. What has
/// no room of its own joins the nearest mark.
std::vector<StripMark> stripMarks(const std::vector<NumberedEvent>& events, const StripScale& scale);

}
