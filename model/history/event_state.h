#pragma once

#include "model/history/claim_order.h"
#include "model/history/moment.h"

#include <optional>

namespace atlas {

/// An event as a lens knows it; nothing where no source in the lens speaks of it.
///
/// What was held or cancelled is shown rather than that it was announced, whatever the tiers: the
/// announcement was made before. A source that does not say is taken to speak of the event as past, so that
/// one such source is enough for it to be held.
std::optional<EventState> eventStateOf(const Event& event, const Dossier& dossier, const Lens& lens,
                                       const ClaimOrder& order);

/// From which day on an event is announced: the first day on which its announcing source can have been
/// written, or from always where that has no date. Nothing where no source in the lens announces it.
std::optional<Day> announcedFrom(const Event& event, const Dossier& dossier, const Lens& lens);

/// The last day an event can have begun or ended on, whichever the source bounds. One reported as past is
/// over, or at least begun, when its source is written.
std::optional<Day> latestDayOf(const EventState& state, const ClaimOrder& order);

}
