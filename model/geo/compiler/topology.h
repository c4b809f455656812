#pragma once

#include "model/geo/boundary_file.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

namespace atlas {

/// A line of a topology, end points included.
using Arc = std::vector<MicroPoint>;
/// Arcs laid end to end, by index; ~n is arc n backwards, as in TopoJSON.
using ArcRing = std::vector<int>;

/// The world's units of land at one scale as rings of shared arcs: what TopoJSON says, in millionths of a
/// degree.
struct Topology {
    struct Unit {
        QString id; ///< an alpha-3 code, or a word in lower case: a territory that positions give to states
        std::vector<std::vector<ArcRing>> polygons; ///< of each polygon the rings, the outer one first
    };

    quint32 scale = 0;
    std::vector<Unit> units; ///< in the order of their ids
    std::vector<Arc> arcs;
};

/// Reads quantised TopoJSON (https://github.com/topojson/topojson-specification) with an object `units`, and
/// beside it the member `scale` that resources/boundaries/derive.js adds.
std::expected<Topology, QString> readTopology(const QByteArray& json);

}
