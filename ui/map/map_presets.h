#pragma once

#include "model/history/history.h"
#include "model/geo/boundaries.h"

#include <optional>
#include <span>

namespace atlas {

/// The least extent around several, the short way round the world: its west lies between −180 and 180.
/// Nothing around none.
std::optional<LonLatBox> extentAround(std::span<const LonLatBox> boxes);

/// What is fitted when a state is fitted for itself.
LonLatBox extentOf(const Country& country);

/// All states that have the counted status at a moment, certainly or possibly; nothing where there are none.
std::optional<LonLatBox> extentOfMembers(const Moment& moment, const Dossier& dossier,
                                         const Boundaries& boundaries);

/// A place's event, with the states that take part in it as far as the lens names them; nothing where it has
/// no place.
std::optional<LonLatBox> extentOfEvent(const EventState& event, const History& history,
                                       const Boundaries& boundaries);

}
