#include "model/geo/compiler/compile.h"

#include "model/geo/compiler/extents.h"
#include "model/geo/compiler/lines.h"
#include "model/geo/compiler/planar.h"
#include "model/geo/compiler/shapes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <ranges>
#include <span>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

std::expected<void, QString> addPolygon(BoundaryFile& file, const PolygonShape& shape)
{
    const auto corners = triangulate(shape);
    if (!corners) return std::unexpected(corners.error());
    file.polygons.push_back({quint32(file.rings.size()), quint32(shape.rings.size()),
                             quint32(file.corners.size()), quint32(corners->size()), shape.box});
    file.corners.insert(file.corners.end(), corners->begin(), corners->end());
    for (const auto& ring : shape.rings) {
        file.rings.push_back({quint32(file.ringPoints.size()), quint32(ring.size())});
        file.ringPoints.insert(file.ringPoints.end(), ring.begin(), ring.end());
    }
    return {};
}

std::expected<void, QString> addCountry(BoundaryFile& file, const QString& id,
                                        std::span<const PolygonShape> shapes)
{
    const auto labelPoint = poleOfInaccessibility(shapes.front());
    if (!labelPoint) return std::unexpected(labelPoint.error());

    const auto boxes = shapes | std::views::transform(&PolygonShape::box) | std::ranges::to<std::vector>();
    const auto areas = shapes | std::views::transform(&PolygonShape::hectares);
    const double hectares = std::ranges::fold_left(areas, 0.0, std::plus());
    file.countries.push_back({packCode(id), quint32(file.polygons.size()), quint32(shapes.size()),
                              quint32(std::llround(hectares)), boxAround(boxes), boxOfCluster(boxes),
                              *labelPoint});
    for (const PolygonShape& shape : shapes)
        if (const auto added = addPolygon(file, shape); !added) return added;
    return {};
}

}

std::expected<BoundaryFile, QString> compileBoundaries(Topology topology)
{
    std::ranges::sort(topology.countries, {}, &Topology::Country::id);
    BoundaryFile file;
    file.position = topology.position;
    file.scale = topology.scale;
    std::vector<PolygonShape> world;
    for (const Topology::Country& country : topology.countries) {
        const auto shapes = assemblePolygons(topology, country);
        if (!shapes) return std::unexpected(shapes.error());
        if (const auto added = addCountry(file, country.id, *shapes); !added)
            return std::unexpected(u"%1: %2"_s.arg(country.id, added.error()));
        world.insert(world.end(), shapes->begin(), shapes->end());
    }
    if (!isCoverage(world)) return std::unexpected(u"Countries overlap, or leave gaps between them"_s);
    if (const auto added = addLines(topology, file); !added) return std::unexpected(added.error());
    addBands(file);
    return file;
}

}
