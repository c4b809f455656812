#pragma once

#include "ui/briefing/layout/flow.h"

#include <optional>
#include <span>

namespace atlas::page {

/// What of one flow stands in one column.
struct Poured {
    size_t flow = 0; ///< which
    size_t column = 0;
    double top = 0; ///< below the column's own
    Piece piece;
};

/// Pours flows, `gap` apart, through columns of their width and of such heights, from the first column on. What
/// does not fit stays in the flows. With `force`, at least one row, however high.
std::vector<Poured> pour(std::vector<Flow>& flows, double gap, std::span<const double> heights, bool force);
/// Whether such columns hold all of the flows.
bool fit(const std::vector<Flow>& flows, double gap, std::span<const double> heights);
/// How far down columns that begin at such tops must reach at least to hold all of the flows; nothing where that
/// is below the limit.
std::optional<double> pouredBottom(const std::vector<Flow>& flows, double gap, std::span<const double> tops,
                                   double limit);

}
