#pragma once

#include "ui/map/map_view.h"

#include <span>

namespace atlas {

/// The state at a point of a view: exact on land; on water the nearest, within six pixels, of `states` and of
/// all that are too small to be hit. A small one of `states` also wins within three pixels over a large
/// neighbour: San Marino over Italy. Empty at sea.
ActorId stateAt(QPointF point, const MapView& view, const Boundaries& boundaries,
                std::span<const ActorId> states);

}
