#pragma once

#include "model/dossier/dossier.h"

#include <vector>

namespace atlas {

/// One of the things that a dossier tells, and that rest on those who say them.
struct ToldThing {
    enum class Kind {
        Event,         ///< that there is one at all
        When,          ///< an event's attributes
        Place,
        Occurrence,
        Participation, ///< of one actor
        Count,         ///< of one kind of participants
        Summary,
        Caution,
        Status,        ///< that an actor has one status
        Profile,       ///< what is said of an actor in general
        Statement,
        Theme,
        Outcome,
        Scenario,
        Founding,      ///< of the coalition, as are its size and what is said of it in general
        Size,
        Coalition
    };
    Kind kind = Kind::Event;
    const Event* event = nullptr;
    const Actor* actor = nullptr;
    const Status* status = nullptr;
    LocalText what = {}; ///< what is counted; the title of a theme, an outcome or a scenario
    const Statement* statement = nullptr;
};

/// What one source bears of a dossier. Its pointers lead into the dossier.
struct Bearing {
    /// How many things it says, each by a citation of its own. That there is an event is one of them only where it
    /// says nothing else of that.
    int claims = 0;
    std::vector<const Event*> events;    ///< of which it speaks, in the dossier's order
    std::vector<const Actor*> actors;    ///< likewise
    std::vector<const Citation*> quotes; ///< where it is quoted: statements first, then other claims
    /// What would have no source left without it.
    std::vector<ToldThing> alone;
    /// The same among the sources that a lens believes; nothing where it is not one of them.
    std::vector<ToldThing> aloneInLens;
};

/// One for each source of the dossier, in its order. What nobody is named for rests on nobody; a source that
/// the dossier does not have bears nothing. O(claims), but for ordering what each source speaks of.
std::vector<Bearing> bearingsOf(const Dossier& dossier, const Lens& lens);

}
