#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/lane_board.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// Says at the ends of a lane what lies out of sight: "‹ Mar 2025 London", "3 later ›".
void drawHints(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
               LaneBoard& board, std::vector<TimelineHint>& hints);

}
