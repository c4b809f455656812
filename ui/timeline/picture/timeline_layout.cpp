#include "ui/timeline/picture/timeline_layout.h"

#include <algorithm>

namespace atlas {

TimelineLayout::TimelineLayout(double width, std::vector<bool> folded)
    : across(width), foldedLanes(std::move(folded))
{
    constexpr double narrowestTrack = 60;
    end = std::max(labelColumn + narrowestTrack, width - rightMargin);
    for (const bool isLow : foldedLanes)
        tops.push_back(tops.back() + (isLow ? foldedLaneHeight : laneHeight));
}

std::optional<size_t> TimelineLayout::laneAt(double y) const
{
    if (y < lanesTop || y >= lanesBottom()) return {};
    return size_t(std::ranges::upper_bound(tops, y) - tops.begin()) - 1;
}

}
