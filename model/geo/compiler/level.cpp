#include "model/geo/compiler/level.h"

#include "model/geo/compiler/lines.h"
#include "model/geo/compiler/planar.h"
#include "model/geo/compiler/tiles.h"

#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

double toleranceOf(int octave)
{
    constexpr double invisible = 1; // pixels: lines are as wide
    return invisible * 360 / std::exp2(octave);
}

std::expected<LandLevelFile, QString> compileLevel(const Topology& topology, int octave)
{
    LandLevelFile file;
    file.octave = quint32(octave);
    file.scale = topology.scale;
    TileCutter cutter(octave);
    for (size_t unit = 0; unit < topology.units.size(); ++unit) {
        file.units.push_back(topology.units[unit].id);
        const auto shapes = assemblePolygons(topology, topology.units[unit]);
        if (!shapes) return std::unexpected(shapes.error());
        for (const PolygonShape& shape : *shapes) {
            const auto corners = triangulate(shape);
            if (!corners) return std::unexpected(u"%1: %2"_s.arg(file.units.back(), corners.error()));
            cutter.addPolygon(shape, *corners, float(unit));
        }
    }
    const auto lines = sidedLines(topology);
    if (!lines) return std::unexpected(lines.error());
    for (const SidedLine& line : *lines) cutter.addLine(line);
    cutter.writeTo(file);
    return file;
}

}
