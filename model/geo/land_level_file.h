#pragma once

#include "model/geo/boundary_file.h"
#include "model/geo/land_level.h"

namespace atlas {

/// What the boundary compiler makes of one level of detail when the program is built, and LandLevel reads
/// where it lies.
template <template <typename> typename Array>
struct LandLevelArrays {
    quint32 octave = 0;
    quint32 scale = 0;
    QStringList units; ///< their ids
    Array<UnitBorder> borders;
    Array<LandTile> tiles;
    Array<LandVertex> vertices;
    Array<quint32> corners;
    Array<LineRun> runs;
    Array<PlanePosition> linePoints;
};

using LandLevelFile = LandLevelArrays<Records>;
using LandLevelData = LandLevelArrays<RecordView>;

QByteArray serialise(const LandLevelFile& file);
/// As readBoundaryFile.
std::expected<LandLevelData, QString> readLandLevelFile(std::span<const std::byte> bytes);

}
