#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/lane_board.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// Names a lane's glyphs where there is room, the selected one and the important ones first: with the date;
/// without; by the short name; on the other side; not at all. A bar that fills the sight is named in a gap of
/// its own, a span beside its rail. Labels never overlap each other or another glyph.
/// A span's name becomes part of its mark, among `marks`.
void drawLabels(Drawing& drawing, const TimelineRequest& request, size_t lane, const LaneGlyphs& glyphs,
                LaneBoard& board, std::vector<TimelineMark>& marks);

/// What a glyph keeps clear of labels.
void takeRoom(LaneBoard& board, const Glyph& glyph);

}
