#pragma once

#include "ui/briefing/layout/row.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// An actor's status on its own surface, and beside or below it how many share it. A label too long for one
/// line is set in several.
Row statusChip(const View& view, const ActorState& state, double width);

}
