#include "model/history/known_actors.h"

namespace atlas {

std::vector<const Actor*> knownActors(const History& history)
{
    std::vector<const Actor*> known;
    for (const Actor& actor : history.dossier().actors)
        if (!history.statusClaims(actor.id).empty() || !history.eventsOf(actor.id).empty())
            known.push_back(&actor);
    return known;
}

}
