#include "ui/map/page_land.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double labelMargin = 3; // points from the frame

Outline clipped(const Outline& outline, const QRectF& rect)
{
    Outline inside;
    for (const QPolygonF& ring : outline)
        if (QPolygonF part = clippedRing(ring, rect); part.size() >= 3) inside.push_back(std::move(part));
    return inside;
}

bool areAlike(const PageFrame& one, const PageFrame& other)
{
    return one.centre == other.centre && std::ranges::equal(one.within, other.within) && one.room == other.room &&
           one.rect == other.rect && one.balance == other.balance && one.tolerance == other.tolerance;
}

}

PageLand::Frame::Frame(const Boundaries& boundaries, const PageFrame& frame)
    : made(frame), plane(frame.centre, frame.within, frame.room, frame.balance),
      land(framedLand(boundaries, plane, frame.rect, frame.tolerance)),
      labelRoom(frame.rect.adjusted(labelMargin, labelMargin, -labelMargin, -labelMargin))
{
    for (const Country& country : boundaries.countries()) ground.outlines.try_emplace(country.id);
    for (const FramedLand::Area& area : land.areas)
        ground.outlines[boundaries.countries()[area.country].id] = clipped(area.outline, labelRoom);
}

PageLand::PageLand(const Boundaries& boundaries) : world(boundaries) {}

PageLand::Frame& PageLand::in(const PageFrame& frame)
{
    const auto known =
        std::ranges::find_if(frames, [&](const auto& each) { return areAlike(each->made, frame); });
    if (known != frames.end()) return **known;
    return *frames.emplace_back(std::make_unique<Frame>(world, frame));
}

}
