#pragma once

#include "model/dossier/status.h"

namespace atlas {

/// The measures of a pattern in picture units, as `DESIGN-TOKENS` gives them: lines of a width, one every
/// `spacing`, at an angle (degrees, counter-clockwise from the x axis); or dots of a radius on a square grid.
struct PatternMetrics {
    double angle = 0;
    double spacing = 0; ///< 0: no pattern
    double width = 0;   ///< of a line; for dots, their diameter
};

PatternMetrics patternMetrics(Pattern pattern);

}
