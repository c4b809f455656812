#pragma once

#include "model/dossier/event.h"

#include <vector>

namespace atlas {

/// Actors who took part in the same way.
struct PartTaken {
    Role role = Role::Participant;
    Mode mode = Mode::NotStated;
    LocalText as;
    QList<ActorId> actors;
};

/// All that one passage of a source says of an event. Its pointers lead into the event.
struct EventPassage {
    const Citation* citation = nullptr; ///< null: nothing and nobody is cited
    std::vector<const Edtf*> when;
    std::vector<const Place*> places;
    std::vector<Occurrence> occurrences;
    std::vector<const LocalText*> summaries;
    std::vector<PartTaken> parts;
};

/// An event passage by passage: first those that it cites, in their order, then those of further claims.
/// Never empty.
std::vector<EventPassage> passagesOf(const Event& event);

}
