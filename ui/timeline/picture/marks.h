#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/timeline_picture.h"

namespace atlas {

/// A lane's bars, or its dots and pills, which stand on the bars: a day within a month.
void drawGlyphs(Drawing& drawing, const TimelineRequest& request, size_t lane, std::span<const Glyph> glyphs,
                bool bars, std::vector<TimelineMark>& marks);
/// The ring around the selected event, over everything else in its lane.
void drawSelection(Drawing& drawing, const TimelineRequest& request, std::span<const TimelineMark> marks);

/// Whether a glyph holds the selected event.
bool holdsSelected(const TimelineRequest& request, std::span<const LaneMark> marks);

/// How many there are, in a rounded box with a ring of a colour.
void drawCount(Drawing& drawing, const TimelineRequest& request, const QRectF& rect, size_t count,
               double size, const QColor& colour);

}
