#pragma once

#include "model/history/history.h"

namespace atlas {

/// An event as the lens shows it: one claim on each attribute, and the participants whom one source names.
/// One passage is cited whole; what rests on another is cited by its source alone. Numbers, and how
/// participants took part, are left out.
Event shownEvent(const EventState& state, const History& history);

}
