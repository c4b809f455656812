#pragma once

#include "tests/bench/frames.h"
#include "tests/bench/program_window.h"
#include "ui/map/map_view.h"

namespace atlas::bench {

/// What a map is asked for before a frame: to look somewhere else, to show another date.
enum class MapWork { Pan, Zoom, Recolour };

/// The program's window; its map looks at `start` before each round, with or without its countries.
Contender programMap(ProgramWindow& program, MapWork work, const MapView& start, bool withCountries);

/// A window that holds nothing but a Map, which makes the same moves; its land, where it has any, changes its
/// `shade`.
Contender plainMap(QQuickWindow& window, MapWork work, const MapView& start);

}
