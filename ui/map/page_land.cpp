#include "ui/map/page_land.h"

#include <algorithm>
#include <future>

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

/// Areas and lines at the same time: to project them is most of what a page costs.
FramedLand framed(const Boundaries& boundaries, const MapPlane& plane, const PageFrame& frame)
{
    std::future<std::vector<FramedLand::Line>> lines = std::async(std::launch::async, [&] {
        // A projection is for one thread.
        const EqualAreaPlane own(frame.centre, frame.within, frame.room, frame.balance);
        return framedLines(boundaries, own, frame.rect, frame.tolerance);
    });
    std::vector<FramedLand::Area> areas = framedAreas(boundaries, plane, frame.rect, frame.tolerance);
    return {frame.rect, std::move(areas), lines.get()};
}

bool areAlike(const PageFrame& one, const PageFrame& other)
{
    return one.centre == other.centre && std::ranges::equal(one.within, other.within) && one.room == other.room &&
           one.rect == other.rect && one.balance == other.balance && one.tolerance == other.tolerance;
}

}

PageLand::Frame::Frame(const Boundaries& boundaries, const PageFrame& frame)
    : made(frame), plane(frame.centre, frame.within, frame.room, frame.balance),
      land(framed(boundaries, plane, frame)),
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
