#include "model/geo/boundaries.h"

#include "model/geo/boundary_file.h"

#include <QResource>

#include <algorithm>
#include <utility>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

LonLat toDegrees(MicroPoint point)
{
    return {double(point.lon) / microDegrees, double(point.lat) / microDegrees};
}

LonLatBox toDegrees(const MicroBox& box)
{
    return {double(box.west) / microDegrees, double(box.south) / microDegrees,
            double(box.east) / microDegrees, double(box.north) / microDegrees};
}

std::vector<LonLat> toDegrees(const std::vector<MicroPoint>& points)
{
    std::vector<LonLat> result(points.size());
    std::ranges::transform(points, result.begin(), [](MicroPoint point) { return toDegrees(point); });
    return result;
}

template <typename Value>
std::span<const Value> run(const std::vector<Value>& values, quint32 first, quint32 count)
{
    return std::span(values).subspan(first, count);
}

}

Boundaries::Boundaries(BoundaryFile&& file)
    : positionId(file.position), millions(int(file.scale)), ringPoints(toDegrees(file.ringPoints)),
      corners(std::move(file.corners)), linePoints(toDegrees(file.linePoints)),
      bandStarts(std::move(file.bandStarts)), bandSegments(std::move(file.bandSegments))
{
    rings.reserve(file.rings.size());
    for (const auto& ring : file.rings) rings.push_back(run(ringPoints, ring.firstPoint, ring.pointCount));

    polygons.reserve(file.polygons.size());
    for (const auto& polygon : file.polygons) {
        const auto own = run(rings, polygon.firstRing, polygon.ringCount);
        const Ring points(own.front().data(), own.back().data() + own.back().size());
        polygons.push_back(
            {own, points, run(corners, polygon.firstCorner, polygon.cornerCount), toDegrees(polygon.box)});
    }

    constexpr double hectaresInSquareKilometre = 100;
    states.reserve(file.countries.size());
    for (const auto& country : file.countries) {
        states.push_back({ActorId(unpackCode(country.code)),
                          run(polygons, country.firstPolygon, country.polygonCount),
                          country.hectares / hectaresInSquareKilometre, toDegrees(country.box),
                          toDegrees(country.mainBox), toDegrees(country.labelPoint)});
    }

    borders.reserve(file.lines.size());
    for (const auto& line : file.lines) {
        borders.push_back({run(linePoints, line.firstPoint, line.pointCount), line.left, line.right,
                           line.disputed != 0, toDegrees(line.box)});
    }
}

std::expected<std::shared_ptr<const Boundaries>, QString> Boundaries::load(const QString& position, int scale)
{
    const QResource resource(u":/atlas/boundaries/%1-%2m.atlas"_s.arg(position).arg(scale));
    if (!resource.isValid())
        return std::unexpected(u"There are no boundaries “%1” at 1:%2 million"_s.arg(position).arg(scale));
    const QByteArrayView bytes(resource.data(), resource.size());
    return parseBoundaryFile(bytes).transform(
        [](BoundaryFile&& file) { return std::make_shared<const Boundaries>(std::move(file)); });
}

const Country* Boundaries::country(const ActorId& id) const
{
    const auto found = std::ranges::lower_bound(states, id, {}, &Country::id);
    return found != states.end() && found->id == id ? &*found : nullptr;
}

}
