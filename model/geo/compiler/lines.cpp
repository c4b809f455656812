#include "model/geo/compiler/lines.h"

#include "model/geo/compiler/extents.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <ranges>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 sea = -1;

struct Sides {
    qint32 left = sea, right = sea;
};

/// Rings have their land on the right (their outer one is clockwise), so a backward arc has it on the left.
std::expected<std::vector<Sides>, QString> sidesOfArcs(const Topology& topology)
{
    std::vector<Sides> sides(topology.arcs.size());
    for (size_t unit = 0; unit < topology.units.size(); ++unit) {
        for (const auto& polygon : topology.units[unit].polygons) {
            for (const ArcRing& ring : polygon) {
                for (const int arc : ring) {
                    qint32& side = arc < 0 ? sides[size_t(~arc)].left : sides[size_t(arc)].right;
                    if (side != sea)
                        return std::unexpected(u"%1 overlaps %2"_s.arg(topology.units[unit].id,
                                                                       topology.units[size_t(side)].id));
                    side = qint32(unit);
                }
            }
        }
    }
    return sides;
}

constexpr qint32 antimeridian = 180 * microDegrees;

bool isAlong(qint32 meridian, MicroPoint a, MicroPoint b) { return a.lon == meridian && b.lon == meridian; }

/// Where land was cut along 180°, it goes on at the other side of the plane; where it does not, an edge on
/// 180° is its coast.
class Cuts
{
public:
    explicit Cuts(const std::vector<Arc>& arcs)
    {
        for (const Arc& arc : arcs) {
            for (const auto& [a, b] : arc | std::views::adjacent<2>) {
                if (isAlong(antimeridian, a, b)) inEast.push_back(std::minmax(a.lat, b.lat));
                if (isAlong(-antimeridian, a, b)) inWest.push_back(std::minmax(a.lat, b.lat));
            }
        }
    }

    bool isArtificial(MicroPoint a, MicroPoint b) const
    {
        const bool atPole = a.lat == b.lat && std::abs(a.lat) == 90 * microDegrees;
        const qint32 middle = std::midpoint(a.lat, b.lat);
        return atPole || (isAlong(antimeridian, a, b) && isIn(inWest, middle))
            || (isAlong(-antimeridian, a, b) && isIn(inEast, middle));
    }

private:
    using Intervals = std::vector<std::pair<qint32, qint32>>; ///< of latitude, south and north

    static bool isIn(const Intervals& intervals, qint32 lat)
    {
        return std::ranges::any_of(intervals,
                                   [&](const auto& each) { return each.first <= lat && lat <= each.second; });
    }

    Intervals inEast, inWest;
};

void addPiece(std::vector<SidedLine>& lines, std::span<const MicroPoint> points, Sides sides)
{
    if (points.size() < 2) return;
    lines.push_back({{points.begin(), points.end()}, sides.left, sides.right});
}

void addBands(BoundaryFile& file)
{
    std::vector<std::vector<quint32>> bands(bandCount);
    for (const auto& line : file.lines) {
        for (quint32 i = line.firstPoint; i + 1 < line.firstPoint + line.pointCount; ++i) {
            const auto [south, north] = std::minmax(file.linePoints[i].lat, file.linePoints[i + 1].lat);
            for (quint32 band = bandOf(south); band <= bandOf(north); ++band) bands[band].push_back(i);
        }
    }
    for (const auto& segments : bands) {
        file.bandStarts.push_back(quint32(file.bandSegments.size()));
        file.bandSegments.insert(file.bandSegments.end(), segments.begin(), segments.end());
    }
    file.bandStarts.push_back(quint32(file.bandSegments.size()));
}

}

std::expected<std::vector<SidedLine>, QString> sidedLines(const Topology& topology)
{
    const auto sides = sidesOfArcs(topology);
    if (!sides) return std::unexpected(sides.error());
    const Cuts cuts(topology.arcs);
    std::vector<SidedLine> lines;
    for (size_t i = 0; i < topology.arcs.size(); ++i) {
        Arc arc = topology.arcs[i];
        Sides side = (*sides)[i];
        if (side.left == sea) {
            std::ranges::reverse(arc);
            std::swap(side.left, side.right);
        }
        if (side.left == sea) continue;
        size_t start = 0;
        for (size_t point = 1; point < arc.size(); ++point) {
            if (!cuts.isArtificial(arc[point - 1], arc[point])) continue;
            addPiece(lines, std::span(arc).subspan(start, point - start), side);
            start = point;
        }
        addPiece(lines, std::span(arc).subspan(start), side);
    }
    return lines;
}

void addLines(BoundaryFile& file, const std::vector<SidedLine>& lines)
{
    for (const SidedLine& line : lines) {
        file.lines.push_back({quint32(file.linePoints.size()), quint32(line.points.size()), line.left,
                              line.right, boxOf(line.points)});
        file.linePoints.insert(file.linePoints.end(), line.points.begin(), line.points.end());
    }
    addBands(file);
}

}
