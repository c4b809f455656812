#pragma once

#include "ui/map/map_view.h"

#include <span>

namespace atlas {

/// The state at a point of a view: exact on land, but that a state too small to be hit also wins within three
/// pixels over a large neighbour (San Marino over Italy); on water the nearest, within six pixels, of `states` and
/// of all that are small. Empty at sea.
ActorId stateAt(QPointF point, const MapView& view, const Boundaries& boundaries,
                std::span<const ActorId> states);

}
