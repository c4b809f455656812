#include "model/history/moment.h"

#include <algorithm>

namespace atlas {

const ActorState* Moment::actor(const ActorId& id) const
{
    const auto found = std::ranges::find(actors, id, [](const ActorState* state) -> const ActorId& {
        return state->actor->id;
    });
    return found == actors.end() ? nullptr : *found;
}

}
