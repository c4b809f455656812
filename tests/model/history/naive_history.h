#pragma once

#include "model/history/moment.h"

namespace atlas::test {

/// PRODUCT's rules applied to one day by looking at every claim, with no index and no order kept: slow,
/// plain, and written apart from History so that a mistake in either shows.
struct NaiveHistory {
    const Dossier& dossier;
    Lens lens;

    /// `actor`, `status`, `certainty`, `shown` and `conflict`; null actor: no status.
    ActorState stateOf(const Actor& actor, Day day) const;
    /// "id certainty ahead" of each event of the day, in order.
    QStringList eventsOn(Day day) const;
};

}
