// Boundaries' answers to "what is here?".
#include "model/geo/boundaries.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace atlas {

namespace {

constexpr double fullTurn = 360;

/// The longitude where a segment crosses a parallel; nothing where it does not. A segment's southern end
/// counts as below the parallel through it, so that a line which passes a parallel at one of its points
/// crosses it once.
std::optional<double> crossing(LonLat a, LonLat b, double lat)
{
    if ((a.lat > lat) == (b.lat > lat)) return std::nullopt;
    return a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon);
}

/// From a point to a segment in a plane.
double distance(double x, double y, double ax, double ay, double bx, double by)
{
    const double length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
    const double along =
        length > 0 ? std::clamp(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0.0, 1.0) : 0;
    return std::hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y);
}

/// Millionths of a degree around a point: what lies outside cannot be near it.
struct Surroundings {
    double west, south, east, north;

    Surroundings(LonLat point, double lonReach, double latReach)
        : west((point.lon - lonReach) * microDegrees), south((point.lat - latReach) * microDegrees),
          east((point.lon + lonReach) * microDegrees), north((point.lat + latReach) * microDegrees)
    {
    }

    bool mayMeet(MicroPoint a, MicroPoint b) const
    {
        return std::max(a.lon, b.lon) >= west && std::min(a.lon, b.lon) <= east
               && std::max(a.lat, b.lat) >= south && std::min(a.lat, b.lat) <= north;
    }
};

/// From a point to a line, in degrees of latitude; infinite where no part of the line is in the surroundings.
/// `narrowing` is how much shorter a degree of longitude is.
double distance(LonLat point, const BoundaryLine& line, double narrowing, const Surroundings& surroundings)
{
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 1; i < line.points.size(); ++i) {
        if (!surroundings.mayMeet(line.points[i - 1], line.points[i])) continue;
        const LonLat a = toDegrees(line.points[i - 1]), b = toDegrees(line.points[i]);
        least = std::min(least, distance(point.lon * narrowing, point.lat, a.lon * narrowing, a.lat,
                                         b.lon * narrowing, b.lat));
    }
    return least;
}

bool isWithin(LonLat point, const LonLatBox& box, double lonMargin, double latMargin)
{
    return point.lon >= box.west - lonMargin && point.lon <= box.east + lonMargin
        && point.lat >= box.south - latMargin && point.lat <= box.north + latMargin;
}

}

const BoundaryLine& Boundaries::lineOfSegment(quint32 segment) const
{
    const auto firstPoint = [](const BoundaryLine& line) { return line.points.data(); };
    const auto next = std::ranges::upper_bound(borders, data.linePoints.data() + segment, {}, firstPoint);
    return *std::prev(next);
}

// The first line met on the way west has the point's country on its eastern side. The earth is round: from
// 180° W the way goes on at 180° E. Only the segments in the point's band of latitude are looked at.
const Country* Boundaries::at(LonLat point) const
{
    if (!(std::abs(point.lat) <= 90)) return nullptr;
    const quint32 band = bandOf(qint32(std::floor(point.lat * microDegrees)));
    const double lon = std::remainder(point.lon, fullTurn);

    double leastWay = fullTurn;
    std::optional<quint32> met;
    for (quint32 i = data.bandStarts[band]; i < data.bandStarts[band + 1]; ++i) {
        const quint32 segment = data.bandSegments[i];
        const LonLat a = toDegrees(data.linePoints[segment]), b = toDegrees(data.linePoints[segment + 1]);
        const auto where = crossing(a, b, point.lat);
        if (!where) continue;
        const double way = *where <= lon ? lon - *where : lon - *where + fullTurn;
        if (way >= leastWay) continue;
        leastWay = way;
        met = segment;
    }
    if (!met) {
        // No coast on the whole parallel: open sea, or, south of every coast, the middle of Antarctica.
        if (data.bandStarts[band] > 0) return nullptr;
        const auto cap =
            std::ranges::find_if(states, [](const Country& each) { return each.box.south <= -90; });
        return cap != states.end() ? &*cap : nullptr;
    }
    const BoundaryLine& line = lineOfSegment(*met);
    const bool northwards = data.linePoints[*met].lat < data.linePoints[*met + 1].lat;
    const int east = northwards ? line.right : line.left;
    return east < 0 ? nullptr : &states[size_t(east)];
}

const Country* Boundaries::nearest(LonLat point, double tolerance, std::span<const ActorId> among) const
{
    std::vector<bool> wanted(states.size());
    for (const ActorId& id : among)
        if (const Country* each = country(id)) wanted[size_t(each - states.data())] = true;
    const auto isAmong = [&](int index) { return index >= 0 && wanted[size_t(index)]; };
    const Country* here = at(point);
    if (here && std::ranges::contains(among, here->id)) return here;

    const double narrowing = std::max(std::cos(point.lat * std::numbers::pi / 180), 0.001);
    const double lon = std::remainder(point.lon, fullTurn);
    const Country* found = nullptr;
    double least = tolerance;
    for (const double x : {lon, lon < 0 ? lon + fullTurn : lon - fullTurn}) {
        // Lines lie between ±180°: the point's copy can only be near one from just beyond.
        if (std::abs(x) > fullTurn / 2 + tolerance / narrowing) continue;
        const Surroundings surroundings({x, point.lat}, tolerance / narrowing, tolerance);
        for (const BoundaryLine& line : borders) {
            if (!isWithin({x, point.lat}, line.box, tolerance / narrowing, tolerance)) continue;
            const int side = isAmong(line.left) ? line.left : isAmong(line.right) ? line.right : -1;
            if (side < 0) continue;
            const double away = distance({x, point.lat}, line, narrowing, surroundings);
            if (away > least) continue;
            least = away;
            found = &states[size_t(side)];
        }
    }
    return found;
}

}
