#pragma once

#include "ui/timeline/picture/drawing.h"
#include "ui/timeline/picture/mark_look.h"

namespace atlas {

/// A bar over a time as its sources state it, cut to what is in sight.
struct HonestBar {
    QRectF rect;    ///< the whole of it, in sight or not
    MarkEnd start;  ///< with `fade` in pixels of the rect
    MarkEnd end;
    MarkLook look;
    double tint = 1; ///< how much of its colour it has; less beneath others
};

/// Draws a bar's body and how its ends are stated, each told by shape alone: a soft end fades, an approximate
/// one fades and wears a wave, an uncertain one is outlined in dashes, an open one ends in an arrow at the
/// edge of sight. Hollow: only its outline. What fades out of sight does not fade in sight.
void drawHonestBar(Drawing& drawing, const TimelineRequest& request, const HonestBar& bar);

/// Dots beneath or above what is inferred, at a height: along a short mark; beside the first of a long one
/// that is in sight and does not fade, for a line along all of it would look like one of the lanes'.
void drawInferred(Drawing& drawing, const TimelineRequest& request, const QRectF& mark, double fadeLeft,
                  double y);

}
