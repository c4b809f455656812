#pragma once

#include "ui/map/page_map.h"

#include <vector>

namespace atlas {

/// The states that a page's map should show and does not, neither in its frame nor in its inset: those with a
/// status, on either day of a comparison, and the selected one. Who is there for context only is not missed.
std::vector<const Actor*> statesOffMap(const PageMapRequest& request);

}
