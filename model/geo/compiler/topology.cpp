#include "model/geo/compiler/topology.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// The grid that a quantised topology counts in.
struct Grid {
    double scaleX, scaleY, originX, originY;

    explicit Grid(const QJsonObject& transform)
        : scaleX(transform["scale"_L1][0].toDouble()), scaleY(transform["scale"_L1][1].toDouble()),
          originX(transform["translate"_L1][0].toDouble()), originY(transform["translate"_L1][1].toDouble())
    {
    }

    MicroPoint at(qint64 x, qint64 y) const
    {
        return {qint32(std::lround((double(x) * scaleX + originX) * microDegrees)),
                qint32(std::lround((double(y) * scaleY + originY) * microDegrees))};
    }
};

Arc readArc(const QJsonArray& steps, const Grid& grid)
{
    Arc arc;
    qint64 x = 0, y = 0;
    for (const QJsonValue step : steps) {
        x += step[0].toInteger();
        y += step[1].toInteger();
        arc.push_back(grid.at(x, y));
    }
    return arc;
}

std::vector<ArcRing> readPolygon(const QJsonArray& rings)
{
    std::vector<ArcRing> polygon;
    for (const QJsonValue ring : rings) {
        ArcRing arcs;
        for (const QJsonValue arc : ring.toArray()) arcs.push_back(arc.toInt());
        polygon.push_back(std::move(arcs));
    }
    return polygon;
}

Topology::Unit readUnit(const QJsonObject& geometry)
{
    Topology::Unit unit;
    unit.id = geometry["id"_L1].toString();
    const QJsonArray arcs = geometry["arcs"_L1].toArray();
    if (geometry["type"_L1] == "Polygon"_L1) unit.polygons.push_back(readPolygon(arcs));
    if (geometry["type"_L1] == "MultiPolygon"_L1)
        for (const QJsonValue polygon : arcs) unit.polygons.push_back(readPolygon(polygon.toArray()));
    return unit;
}

}

std::expected<Topology, QString> readTopology(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) return std::unexpected(error.errorString());
    if (!root.contains("transform"_L1)) return std::unexpected(u"Not a quantised topology"_s);

    Topology topology;
    topology.scale = quint32(root["scale"_L1].toInt());
    const Grid grid(root["transform"_L1].toObject());
    for (const QJsonValue arc : root["arcs"_L1].toArray())
        topology.arcs.push_back(readArc(arc.toArray(), grid));
    for (const QJsonValue geometry : root["objects"_L1]["units"_L1]["geometries"_L1].toArray()) {
        const Topology::Unit& unit = topology.units.emplace_back(readUnit(geometry.toObject()));
        if (unit.id.isEmpty() || unit.polygons.empty())
            return std::unexpected(u"The unit \"%1\" has no id or no land"_s.arg(unit.id));
    }
    std::ranges::sort(topology.units, {}, &Topology::Unit::id);
    return topology;
}

}
