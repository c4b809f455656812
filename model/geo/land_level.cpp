#include "model/geo/land_level.h"

#include "model/geo/land_level_file.h"
#include "resources/boundaries/embedded_boundaries.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allOctaves{10, 11, 12, 13, 14, 15, 16};

}

std::span<const int> LandLevel::octaves()
{
    return allOctaves;
}

int LandLevel::octaveFor(double worldPixels)
{
    // Within half a pixel of the truth becomes within three quarters, which lines wider than that hide.
    constexpr double enlargement = 1.5;
    const int octave = int(std::ceil(std::log2(worldPixels / enlargement)));
    return std::clamp(octave, allOctaves.front(), allOctaves.back());
}

std::expected<std::shared_ptr<const LandLevel>, QString> LandLevel::load(int octave)
{
    const std::span<const std::byte> bytes = embeddedBoundaries(u"level-%1"_s.arg(octave));
    if (bytes.empty()) return std::unexpected(u"There is no level of land %1"_s.arg(octave));
    return readLandLevelFile(bytes).transform([](const LandLevelData& data) {
        auto level = std::make_shared<LandLevel>();
        level->power = int(data.octave);
        level->millions = int(data.scale);
        level->unitIds = {data.units.begin(), data.units.end()};
        level->borders = data.borders;
        level->tiles = data.tiles;
        level->vertices = data.vertices;
        level->corners = data.corners;
        level->runs = data.runs;
        level->linePoints = data.linePoints;
        return std::shared_ptr<const LandLevel>(std::move(level));
    });
}

}
