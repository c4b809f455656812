#pragma once

#include "ui/briefing/layout/row.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// What a map does not show, though who reads it might look for it.
struct NotShown {
    std::vector<const Actor*> states = {}; ///< out of its frames
    bool ofDifferences = false; ///< whose key switches off kinds of change, rather than statuses
};

/// Under a map: its projection, whose view of the borders it shows, and what it does not show. Empty where
/// there is no land.
Rows mapCaption(const View& view, double width, const NotShown& notShown);

}
