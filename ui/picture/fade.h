#pragma once

#include "ui/picture/picture.h"

#include <vector>

namespace atlas {

/// How opaque a bar is at a share of its width from the left, 0 to 1; between two stops it changes evenly.
struct FadeStop {
    double position = 0;
    double opacity = 1;
};

/// Ascending positions. Fades that together exceed the bar share it in proportion.
std::vector<FadeStop> fadeStops(const BarShape& bar);

/// The bar as one opaque outline: where it fades it is cut into upright strokes that grow thinner, as an
/// engraver does it. For pages, which have no transparency.
QPainterPath engravedBar(const BarShape& bar);

}
