#pragma once

#include "model/time/language.h"
#include "ui/theme/palette.h"
#include "ui/timeline/index/timeline_index.h"
#include "ui/timeline/picture/timeline_layout.h"

#include <QStringList>

#include <limits>

namespace atlas {

/// What the timeline is drawn from. The shown day is not in it: the playhead is a layer of its own.
class TimelineRequest
{
public:
    /// `width` in logical pixels; `foldedLanes`: keys, also of lanes that this index has not.
    TimelineRequest(const TimelineIndex& shown, const TimeRange& inSight, double width,
                    Look seenIn = Look::Light, Language spoken = Language::English, EventId chosen = {},
                    const QStringList& foldedLanes = {});

    const TimelineIndex& index;
    TimeRange range; ///< what the lanes show
    Look look;
    Language language;
    EventId selected;              ///< may be empty
    std::optional<Day> compareDay; ///< A, while A and B are compared: a second playhead
    std::optional<Day> knownOn; ///< what limits the lens
    /// From where to where lanes are wanted, in pixels from the picture's top: where there are more than are
    /// seen at once, the others are left out.
    double sightTop = 0;
    double sightBottom = std::numeric_limits<double>::infinity();

    double width() const { return stack.width(); }
    const TimelineLayout& layout() const { return stack; }
    TimeScale scale() const { return stack.scale(range); }
    TimeScale wholeScale() const { return stack.scale(index.whole()); }
    bool isWanted(size_t lane) const
    {
        return stack.laneTop(lane) < sightBottom && stack.laneTop(lane + 1) > sightTop;
    }
    const Palette& palette() const { return Palette::of(look); }

private:
    TimelineLayout stack;
};

}
