#pragma once

#include "model/session/briefing_plan.h"

#include <span>

namespace atlas {

/// A block that a user may leave out.
struct OptionalBlock {
    bool BriefingBlocks::*shows;
    const char* name; ///< to be translated in the context of BriefingOptions
};

/// Those that a plan's template has, in the order of its pages.
std::span<const OptionalBlock> optionalBlocks(const BriefingPlan& plan);

}
