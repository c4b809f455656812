#pragma once

#include "ui/briefing/layout/row.h"
#include "ui/briefing/view.h"

namespace atlas::page {

inline constexpr double mapKeyWidth = 129; ///< points

/// What the map's colours, patterns and marks mean, with the number of actors of each.
Row mapKey(const View& view);

}
