#include "ui/map/map_neighbours.h"

#include "model/geo/projection.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// How far a step goes the asked way, and how far aside; in the Mercator plane, the short way round the
/// world.
QPointF stepOf(const Station& from, const Station& to, Direction direction)
{
    QPointF way = toMercator(to.position) - toMercator(from.position);
    way.rx() -= std::round(way.x());
    switch (direction) {
    case Direction::West: return {-way.x(), way.y()};
    case Direction::East: return {way.x(), way.y()};
    case Direction::North: return {-way.y(), way.x()};
    case Direction::South: return {way.y(), way.x()};
    }
    Q_UNREACHABLE_RETURN(way);
}

/// Letters without their accents: É is found under E.
QString plain(const QString& name)
{
    QString letters;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark()) letters += letter.toCaseFolded();
    return letters;
}

}

const Station* stationTowards(std::span<const Station> stations, const Station& from, Direction direction)
{
    constexpr double sidewaysCost = 2;
    const Station* best = nullptr;
    double least = 0;
    for (const Station& station : stations) {
        if (station.id == from.id) continue;
        const QPointF step = stepOf(from, station, direction);
        const double aside = std::abs(step.y());
        if (step.x() <= 0 || step.x() < aside) continue;
        const double cost = step.x() + aside * sidewaysCost;
        if (best && cost >= least) continue;
        best = &station;
        least = cost;
    }
    return best;
}

const Station* stationNamed(std::span<const Station> stations, const ActorId& from, QStringView letter)
{
    if (stations.empty() || letter.isEmpty()) return nullptr;
    const QString sought = plain(letter.toString());
    const auto current = std::ranges::find(stations, from, &Station::id);
    const size_t start = current == stations.end() ? stations.size() - 1 : size_t(current - stations.begin());
    for (size_t i = 1; i <= stations.size(); ++i) {
        const Station& station = stations[(start + i) % stations.size()];
        if (plain(station.name).startsWith(sought)) return &station;
    }
    return nullptr;
}

}
