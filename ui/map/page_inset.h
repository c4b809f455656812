#pragma once

#include "ui/map/page_map.h"

#include <optional>

namespace atlas {

/// What the inset of a page's map shows: the outlined state, if the map of Europe does not, else members out
/// of its frame, else other states with a status. Nothing where the map shows them all, or has no inset.
std::optional<PageFrame> insetFrame(const PageMapRequest& request);

}
