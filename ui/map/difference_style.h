#pragma once

#include "model/history/comparison.h"
#include "ui/map/map_style.h"

namespace atlas {

/// What stands before a state's name on a map of differences, and in a key and a list of them: each kind has
/// its own, for where neither colour nor pattern tells.
QString differenceGlyph(Difference difference);

/// How a difference looks in any look. `status` is what the actor has on the later day, null where it has
/// none; what was joined and what became certain have their status's fill, the latter with dots of its own.
CountryStyle differenceLook(Difference difference, const Status* status, bool possible, Look look);

/// A map of what differs; states that do not, or are not compared, are plain land.
MapStyle differenceStyle(const Comparison& comparison, Look look);

}
