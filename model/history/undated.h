#pragma once

#include "model/history/moment.h"

namespace atlas {

/// Whether no source dates the status: then nobody can say on which side of a day it began. Null has none.
inline bool isUndated(const ActorState* state)
{
    return state && state->certainty == Certainty::Undated;
}

}
