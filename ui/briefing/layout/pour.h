#pragma once

#include "ui/briefing/layout/flow.h"

#include <optional>
#include <span>

namespace atlas::page {

/// What of one flow stands in one column.
struct Poured {
    size_t flow = 0; ///< which
    size_t column = 0;
    double top = 0; ///< below the columns' own top
    Piece piece;
};

/// Pours flows, `gap` apart, through columns of their width and of one height, from the first column on. What
/// does not fit stays in the flows. With `force`, at least one row, however high.
std::vector<Poured> pour(std::vector<Flow>& flows, double gap, size_t columns, double height, bool force);
/// The least height at which so many columns hold all of the flows; nothing where that is above the limit.
std::optional<double> pouredHeight(const std::vector<Flow>& flows, double gap, size_t columns, double limit);

}
