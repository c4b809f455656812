#include "model/geo/compiler/compile.h"

#include "model/geo/compiler/lines.h"
#include "model/geo/compiler/planar.h"
#include "model/geo/compiler/positions.h"

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

void addPolygon(BoundaryFile& file, const PolygonShape& shape)
{
    file.polygons.push_back({quint32(file.rings.size()), quint32(shape.rings.size()), shape.box});
    for (const auto& ring : shape.rings) {
        file.rings.push_back({quint32(file.ringPoints.size()), quint32(ring.size())});
        file.ringPoints.insert(file.ringPoints.end(), ring.begin(), ring.end());
    }
}

}

std::expected<BoundaryFile, QString> compileBoundaries(const Topology& topology,
                                                       std::span<const PositionFile> positions)
{
    BoundaryFile file;
    file.scale = topology.scale;
    std::vector<std::vector<PolygonShape>> shapes;
    std::vector<PolygonShape> world;
    for (const Topology::Unit& unit : topology.units) {
        const auto own = assemblePolygons(topology, unit);
        if (!own) return std::unexpected(own.error());
        file.units.push_back(unit.id);
        for (const PolygonShape& shape : *own) addPolygon(file, shape);
        world.insert(world.end(), own->begin(), own->end());
        shapes.push_back(*own);
    }
    if (!isCoverage(world)) return std::unexpected(u"Units overlap, or leave gaps between them"_s);
    const auto lines = sidedLines(topology);
    if (!lines) return std::unexpected(lines.error());
    addLines(file, *lines);
    for (const PositionFile& position : positions)
        if (const auto added = addPosition(file, position, shapes); !added) return std::unexpected(added.error());
    return file;
}

}
