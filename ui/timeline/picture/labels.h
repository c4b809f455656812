#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/lane_board.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// Names a lane's glyphs where there is room, the selected one and the important ones first: with the date;
/// without; by the short name; on the other side; not at all. Labels never overlap each other or a glyph.
void drawLabels(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
                LaneBoard& board);

/// What a glyph keeps clear of labels.
void takeRoom(LaneBoard& board, const Glyph& glyph);

}
