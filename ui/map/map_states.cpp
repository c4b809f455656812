#include "ui/map/map_states.h"

#include "model/history/known_actors.h"

#include <algorithm>

namespace atlas {

namespace {

std::optional<Direction> directionOf(int arrowKey)
{
    switch (arrowKey) {
    case Qt::Key_Left: return Direction::West;
    case Qt::Key_Right: return Direction::East;
    case Qt::Key_Up: return Direction::North;
    case Qt::Key_Down: return Direction::South;
    default: return std::nullopt;
    }
}

}

std::vector<Station> MapStates::stations() const
{
    const std::shared_ptr<const History> history = present ? present->history() : nullptr;
    const std::shared_ptr<const Boundaries> land = boundaries ? boundaries->boundaries() : nullptr;
    if (!history || !land || !session) return {};
    std::vector<Station> stations;
    for (const Actor* actor : knownActors(*history)) {
        const Country* country = actor->kind == ActorKind::State ? land->country(actor->id) : nullptr;
        if (country) stations.push_back({actor->id, country->labelPoint, actor->name.in(session->language())});
    }
    return stations;
}

QString MapStates::towards(const QString& from, int arrowKey) const
{
    const std::vector<Station> all = stations();
    const auto start = std::ranges::find(all, ActorId(from), &Station::id);
    if (start == all.end()) return first();
    const std::optional<Direction> direction = directionOf(arrowKey);
    const Station* next = direction ? stationTowards(all, *start, *direction) : nullptr;
    return next ? next->id.text() : from;
}

QString MapStates::named(const QString& from, const QString& letter) const
{
    const std::vector<Station> all = stations();
    const Station* next = stationNamed(all, ActorId(from), letter);
    return next ? next->id.text() : from;
}

QString MapStates::first() const
{
    const std::vector<Station> all = stations();
    return all.empty() ? QString() : all.front().id.text();
}

}
