#pragma once

#include "model/items/card_lines.h"
#include "ui/theme/palette.h"

#include <vector>

namespace atlas::page {

/// An event's mark in an actor's list, around a point, ten points wide: as in the window, in the colour of the
/// event's lane, which may be null.
std::vector<Shape> roleMark(QPointF centre, EventLine::Mark mark, const Group* group);

}
