#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/lane_board.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// The lines from a lane's events to the lanes of the others who took part, each with a mark of its own: a
/// square for an institution, half filled for one who took part remotely. Under the glyphs; takes room on the
/// boards. None where lanes are not groups.
void drawStems(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
               std::span<LaneBoard> boards);

}
