#pragma once

#include "model/geo/boundary_file.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <utility>
#include <vector>

namespace atlas {

/// A line of a topology, end points included.
using Arc = std::vector<MicroPoint>;
/// Arcs laid end to end, by index; ~n is arc n backwards, as in TopoJSON.
using ArcRing = std::vector<int>;

/// The countries of the world as rings of shared arcs: what TopoJSON says, in millionths of a degree.
struct Topology {
    struct Country {
        QString id;
        std::vector<std::vector<ArcRing>> polygons; ///< of each polygon the rings, the outer one first
    };

    QString position;
    quint32 scale = 0;
    std::vector<Country> countries;
    std::vector<Arc> arcs;
    std::vector<std::pair<QString, QString>> disputed; ///< whose common border is disputed; the lesser id first
};

/// Reads quantised TopoJSON (https://github.com/topojson/topojson-specification) with an object `countries`,
/// and beside it the members `position`, `scale` and `disputed` that resources/boundaries/derive.js adds.
std::expected<Topology, QString> readTopology(const QByteArray& json);

}
