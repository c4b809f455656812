#pragma once

#include "model/history/comparison.h"
#include "ui/map/map_style.h"

namespace atlas {

/// How a difference looks in any look. `status` is what the actor has on the later day, null where it has
/// none; what was joined and what became certain have their status's fill, the latter with dots of its own.
CountryStyle differenceLook(Difference difference, const Status* status, bool possible, Look look);

/// Whether the key of a comparison has switched a kind of change off.
using IsDifferenceHidden = std::function<bool(Difference difference)>;

/// A map of what differs; states that do not, or are not compared, are plain land, and those whose change is
/// hidden are land in an edge.
MapStyle differenceStyle(const Comparison& comparison, Look look, const IsDifferenceHidden& isHidden = {});

}
