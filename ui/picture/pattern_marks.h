#pragma once

#include "model/dossier/status.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace atlas {

/// A pattern inside an area, as shapes of its own: the centre lines of its strokes, cut where they leave the
/// area by the odd-even rule, or the centres of its dots. Lines and dots stand where the picture's origin
/// puts them, so that the pattern runs on across areas that touch.
struct PatternMarks {
    std::vector<QLineF> lines;
    std::vector<QPointF> dots;
    double width = 0; ///< of a line, or the diameter of a dot, in picture units
};

PatternMarks patternMarks(const QPainterPath& area, Pattern pattern, double scale = 1);

}
