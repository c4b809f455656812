#pragma once

#include "model/geo/boundaries.h"

#include <span>

namespace atlas {

enum class Direction { West, East, North, South };

/// A state that the keyboard can reach.
struct Station {
    ActorId id;
    LonLat position;
    QString name;
};

/// The next station in a direction on the map: near, and at least as far ahead as to the side. None where
/// nothing lies there.
const Station* stationTowards(std::span<const Station> stations, const Station& from, Direction direction);

/// The next station after `from` (or the first) whose name begins with a letter, whatever its case and
/// accents.
const Station* stationNamed(std::span<const Station> stations, const ActorId& from, QStringView letter);

}
