#pragma once

#include <algorithm>
#include <cmath>

namespace atlas {

/// A smooth line across: from its middle it is opaque as far as `core` on either side, at `edge` it is gone.
/// A line thinner than a pixel is as faint as it is thin.
struct LineProfile {
    double core = 0;
    double edge = 0;
    double opacity = 1; ///< of its core

    /// For a line of a width and smooth edges of half a width, in picture units.
    LineProfile(double width, double feather)
        : core(std::abs(width / 2 - feather)), edge(width / 2 + feather),
          opacity(std::min(1.0, width / (2 * feather)))
    {
    }
};

}
