#pragma once

#include "ui/map/land_outline.h"

#include <QPainterPath>

#include <vector>

namespace atlas {

/// What a rectangle of a picture shows of the land: projected, clipped, thinned. It depends on no moment, so that
/// maps of many days in one frame share it.
struct FramedLand {
    struct Area {
        size_t country = 0; ///< index in Boundaries::countries()
        Outline outline;    ///< before it was thinned
        QPainterPath path;  ///< filled by the odd-even rule
    };
    /// A coast or border; an internal line is none.
    struct Line {
        size_t line = 0; ///< index in Boundaries::lines()
        std::vector<QPolygonF> pieces;
    };
    QRectF rect;
    std::vector<Area> areas; ///< in the order of the countries
    std::vector<Line> lines; ///< in the order of the lines
};

// What is left of each line lies within `tolerance` (picture units) of what was; 0: all is kept.

std::vector<FramedLand::Area> framedAreas(const Boundaries& boundaries, const MapPlane& plane,
                                          const QRectF& rect, double tolerance = 0);
/// They end at the rectangle's sides and never follow them.
std::vector<FramedLand::Line> framedLines(const Boundaries& boundaries, const MapPlane& plane,
                                          const QRectF& rect, double tolerance = 0);

}
