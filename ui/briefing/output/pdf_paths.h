#pragma once

#include "ui/picture/picture.h"

namespace atlas {

/// The unit of a PDF's paths: 18 µm, a dot of a printer of 1440 dots an inch.
inline constexpr int pathUnitsAPoint = 20;

/// An area's, line's, dot's or bar's outline in whole path units; no text.
Shape inPathUnits(const Shape& shape);

}
