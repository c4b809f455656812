#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/lane_board.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// A lane's long stretches, along the rails at its foot and head, clear of its writing. Several that lie over
/// each other have their count at their beginning, which takes room on the board.
void drawSpans(Drawing& drawing, const TimelineRequest& request, size_t lane, size_t rail,
               std::span<const Glyph> glyphs, LaneBoard& board, std::vector<TimelineMark>& marks);

/// Where a rail lies in a lane, over the whole of its length.
QRectF railRect(const TimelineLayout& layout, size_t lane, size_t rail);

}
