#pragma once

#include "model/session/briefing_plan.h"

#include <QRectF>

namespace atlas::page {

/// Where a block stands across the page, in points.
struct Span {
    double left = 0;
    double width = 0;
};

/// A sheet of paper and its margins, in points.
class Sheet
{
public:
    Sheet(Paper paper, Orientation orientation);

    QSizeF size() const { return paper; }
    bool isWide() const { return paper.width() > paper.height(); }
    /// Between the side margins.
    Span span() const;
    /// What blocks may use of a page whose foot is so high.
    QRectF content(double footHeight) const;
    /// The baseline of the foot's last line.
    double footBaseline() const;

private:
    QSizeF paper;
};

}
