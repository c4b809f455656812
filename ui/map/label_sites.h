#pragma once

#include "ui/map/land_outline.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace atlas {

/// Land between two x on a horizontal line.
struct LandRun {
    double left;
    double right;
    double width() const { return right - left; }
};
using LandRuns = std::vector<LandRun>;

/// The land within `visible` on each of some rows, `step` apart, from left to right.
std::vector<LandRuns> landOnRows(const Outline& land, const QRectF& visible, double top, double step,
                                 int count);

/// Where the middle of a line of text can stand inside a country, and how wide the land is there.
struct LabelSite {
    QPointF centre;
    double width = 0;
};

/// The sites on a country's land within `visible` where a text fits into `fit` of the width (1: all of it),
/// the best first: near `preferred`, with room to spare. Text is its width and the height of its capitals.
std::vector<LabelSite> labelSites(const Outline& land, const QRectF& visible, QSizeF text, double fit,
                                  QPointF preferred);

/// How much land there is within `visible`, in square picture units.
double areaOfLand(const Outline& land, const QRectF& visible);

/// The middle of the land within `visible`; for countries whose own label point is out of sight.
std::optional<QPointF> middleOfLand(const Outline& land, const QRectF& visible);

}
