#include "ui/map/page_frame.h"

#include "model/history/known_actors.h"
#include "ui/map/frame_beside.h"
#include "ui/map/map_extents.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

std::vector<const Country*> statesAround(const PageMapRequest& request)
{
    std::vector<const Country*> states;
    for (const Actor* actor : knownActors(request.history)) {
        const bool isState = actor->kind == ActorKind::State;
        const Country* country = isState ? request.land.boundaries().country(actor->id) : nullptr;
        if (country && isAroundEurope(*country)) states.push_back(country);
    }
    return states;
}

bool contains(const LonLatBox& box, LonLat point)
{
    return point.lon >= box.west && point.lon <= box.east && point.lat >= box.south && point.lat <= box.north;
}

/// A box's corners and the middles of its sides, which bend.
std::array<LonLat, 8> edgeOf(const LonLatBox& box)
{
    const double lon = (box.west + box.east) / 2;
    const double lat = (box.south + box.north) / 2;
    return {LonLat{box.west, box.north}, {lon, box.north}, {box.east, box.north}, {box.east, lat},
            {box.east, box.south},       {lon, box.south}, {box.west, box.south}, {box.west, lat}};
}

/// The places of the events that the lens knows, of whatever day, around Europe.
std::vector<LonLat> placesAround(const History& history)
{
    std::vector<LonLat> places;
    for (const EventState& event : history.events()) {
        const std::optional<LonLat> position = event.place ? event.place->value.position : std::nullopt;
        if (position && contains(extents::aroundEurope, *position)) places.push_back(*position);
    }
    return places;
}

/// Around the states and places in a picture of Europe; nothing where they take too much of it to be shown
/// more closely than that.
std::optional<QPolygonF> closeOutline(const PageMapRequest& request, const MapPlane& plane,
                                      const QRectF& europe)
{
    constexpr double least = 1.0 / 3; // of Europe's size: closer than that the borders are too coarse
    constexpr double most = 0.6;
    constexpr double around = 0.2; // of their own size, on each side
    QPolygonF points;
    for (const Country* country : statesAround(request)) {
        for (const LonLat& corner : edgeOf(country->mainBox)) {
            const std::optional<QPointF> at = plane.toPicture(corner);
            if (!at) return std::nullopt;
            points << *at;
        }
    }
    if (points.isEmpty()) return std::nullopt;
    for (const LonLat& place : placesAround(request.history))
        if (const auto at = plane.toPicture(place)) points << *at;
    const QRectF box = points.boundingRect();
    const double right = std::max(box.width() * around, (europe.width() * least - box.width()) / 2);
    const double down = std::max(box.height() * around, (europe.height() * least - box.height()) / 2);
    const QRectF shown = box.adjusted(-right, -down, right, down);
    if (shown.width() > europe.width() * most || shown.height() > europe.height() * most) return std::nullopt;
    return QPolygonF({shown.topLeft(), shown.topRight(), shown.bottomRight(), shown.bottomLeft()});
}

double turn(QPointF from, QPointF by, QPointF to)
{
    const QPointF first = by - from;
    const QPointF second = to - from;
    return first.x() * second.y() - first.y() * second.x();
}

/// Andrew's monotone chain.
QPolygonF hullOf(QPolygonF points)
{
    std::ranges::sort(points, [](QPointF a, QPointF b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    });
    QPolygonF hull;
    const auto addChain = [&](qsizetype from) {
        for (const QPointF& point : points) {
            while (hull.size() > from + 1 && turn(hull[hull.size() - 2], hull.back(), point) <= 0)
                hull.removeLast();
            hull << point;
        }
        hull.removeLast(); // where the other chain begins
    };
    addChain(0);
    std::ranges::reverse(points);
    addChain(hull.size());
    return hull;
}

/// Europe's outline, around states beyond it as well.
QPolygonF wideOutline(const PageMapRequest& request, const MapPlane& plane, const QPolygonF& europe)
{
    QPolygonF outline = europe;
    for (const Country* country : statesAround(request)) {
        const LonLat& middle = country->labelPoint;
        if (!contains(extents::aroundEurope, middle)) continue;
        constexpr double lon = 1.6; // degrees, for a mark and a name
        constexpr double lat = 0.9;
        const LonLatBox box{middle.lon - lon, middle.lat - lat, middle.lon + lon, middle.lat + lat};
        for (const LonLat& corner : edgeOf(box)) {
            const std::optional<QPointF> at = plane.toPicture(corner);
            if (at && !europe.containsPoint(*at, Qt::OddEvenFill)) outline << *at;
        }
    }
    return outline.size() == europe.size() ? europe : hullOf(std::move(outline));
}

}

bool isAroundEurope(const Country& country)
{
    const LonLatBox& one = country.mainBox;
    const LonLatBox& other = extents::aroundEurope;
    return one.west <= other.east && other.west <= one.east && one.south <= other.north
           && other.south <= one.north;
}

std::vector<QRectF> coveredBy(const PageMapRequest& request, bool hasInset)
{
    std::vector<QRectF> covered;
    if (hasInset) covered.push_back(request.inset);
    if (!request.keepClear.isEmpty()) covered.push_back(request.keepClear);
    return covered;
}

PageFrame mainFrame(const PageMapRequest& request, std::span<const QRectF> covered)
{
    constexpr double margin = 5;
    constexpr double edge = 1.5; // of the map: the sea between it and the land's last point
    PageFrame frame{.centre = extents::europeCentre,
                    .within = {extents::europeOnPage.begin(), extents::europeOnPage.end()},
                    .room = {},
                    .rect = request.rect,
                    .tolerance = request.tolerance};
    const EqualAreaPlane plane(frame.centre, frame.within, request.rect);
    QPolygonF europe;
    for (const LonLat& point : frame.within)
        if (const auto at = plane.toPicture(point)) europe << *at;
    const std::optional<QPolygonF> close = closeOutline(request, plane, europe.boundingRect());
    const QPolygonF outline = close ? *close : wideOutline(request, plane, europe);
    if (outline != europe) {
        frame.within.clear();
        for (const QPointF& point : outline)
            if (const auto at = plane.toLonLat(point)) frame.within.push_back(*at);
    }
    std::vector<QRectF> kept;
    for (const QRectF& area : covered) kept.push_back(area.adjusted(-margin, -margin, margin, margin));
    frame.room = frameBeside(kept, outline, request.rect.adjusted(edge, edge, -edge, -edge));
    return frame;
}

}
