#pragma once

#include "ui/map/map_view.h"

#include <span>

namespace atlas {

/// The state at a point of a view: exact on land; on water, the nearest of `states` within six pixels. Empty
/// at sea.
ActorId stateAt(QPointF point, const MapView& view, const Boundaries& boundaries,
                std::span<const ActorId> states);

}
