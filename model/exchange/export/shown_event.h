#pragma once

#include "model/history/history.h"

namespace atlas {

/// An event as the lens shows it: one claim on each attribute, and the participants whom one source names.
/// One passage is cited whole; what rests on another is cited by its source alone. Numbers, and how
/// participants took part, are left out.
Event shownEvent(const EventState& state, const History& history);

/// Has it cite the sources of its claims, and no others: where it has none, the first that it cites.
void citeShownClaims(Event& shown);

/// The passage that a shown event cites whole; without a source where its first claim has none.
Citation passageOf(const Event& shown);

}
