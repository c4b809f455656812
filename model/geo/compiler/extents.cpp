#include "model/geo/compiler/extents.h"

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

constexpr qint32 fullTurn = 360 * microDegrees;
/// Wide enough for Bornholm and Chukotka's far side, too narrow for Svalbard, Alaska and Kaliningrad.
constexpr qint32 clusterGap = 3 * microDegrees;

/// How far two intervals are apart; 0 or less where they meet.
qint32 gapBetween(qint32 start1, qint32 end1, qint32 start2, qint32 end2)
{
    return std::max(start1, start2) - std::min(end1, end2);
}

/// Their distance along the meridians or the parallels, whichever is the larger, in millionths of a degree.
qint32 gapBetween(const MicroBox& a, const MicroBox& b)
{
    qint32 longitude = gapBetween(a.west, a.east, b.west, b.east);
    for (const qint32 turn : {-fullTurn, fullTurn})
        longitude = std::min(longitude, gapBetween(a.west, a.east, b.west + turn, b.east + turn));
    return std::max(longitude, gapBetween(a.south, a.north, b.south, b.north));
}

}

MicroBox boxOf(std::span<const MicroPoint> points)
{
    MicroBox box{points[0].lon, points[0].lat, points[0].lon, points[0].lat};
    for (const MicroPoint point : points) {
        box.west = std::min(box.west, point.lon);
        box.east = std::max(box.east, point.lon);
        box.south = std::min(box.south, point.lat);
        box.north = std::max(box.north, point.lat);
    }
    return box;
}

MicroBox boxAround(std::span<const MicroBox> boxes)
{
    std::vector<MicroBox> eastwards(boxes.begin(), boxes.end());
    std::ranges::sort(eastwards, {}, &MicroBox::west);
    MicroBox around = eastwards.front();
    qint32 widestGap = 0, eastOfGap = around.west;
    for (const MicroBox& box : eastwards) {
        if (box.west - around.east > widestGap) {
            widestGap = box.west - around.east;
            eastOfGap = box.west;
        }
        around.east = std::max(around.east, box.east);
        around.south = std::min(around.south, box.south);
        around.north = std::max(around.north, box.north);
    }
    const qint32 gapAtAntimeridian = around.west + fullTurn - around.east;
    if (widestGap <= gapAtAntimeridian) return around;
    qint32 westOfGap = around.west;
    for (const MicroBox& box : eastwards)
        if (box.west < eastOfGap) westOfGap = std::max(westOfGap, box.east);
    around.west = eastOfGap;
    around.east = westOfGap + fullTurn;
    return around;
}

MicroBox boxOfCluster(std::span<const MicroBox> boxes)
{
    std::vector<MicroBox> cluster{boxes.front()};
    std::vector<MicroBox> others(boxes.begin() + 1, boxes.end());
    for (size_t next = 0; next < cluster.size(); ++next) {
        const auto isNear = [&](const MicroBox& box) { return gapBetween(cluster[next], box) <= clusterGap; };
        const auto far = std::partition(others.begin(), others.end(), isNear);
        const std::vector<MicroBox> found(others.begin(), far);
        others.erase(others.begin(), far);
        cluster.insert(cluster.end(), found.begin(), found.end());
    }
    return boxAround(cluster);
}

}
