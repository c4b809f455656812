#include "ui/briefing/layout/sheet.h"

#include "ui/briefing/layout/styles.h"

#include <QPageSize>

#include <cmath>

namespace atlas::page {

namespace {

constexpr double pointsAMillimetre = 72 / 25.4;
constexpr double sideMargin = 14 * pointsAMillimetre;
constexpr double topMargin = 9.5 * pointsAMillimetre;
constexpr double bottomMargin = 7.5 * pointsAMillimetre;

QPageSize::PageSizeId idOf(Paper paper)
{
    switch (paper) {
    case Paper::Letter: return QPageSize::Letter;
    case Paper::A4: break;
    }
    return QPageSize::A4;
}

}

Sheet::Sheet(Paper kind, Orientation orientation) : paper(QPageSize(idOf(kind)).size(QPageSize::Point))
{
    if (orientation == Orientation::Landscape) paper.transpose();
}

Span Sheet::span() const
{
    return {sideMargin, paper.width() - 2 * sideMargin};
}

QRectF Sheet::content(double footHeight) const
{
    // Whole lines of the grid, so that what stands at the bottom is in step, too.
    const double height = paper.height() - topMargin - bottomMargin - footHeight;
    return {sideMargin, topMargin, span().width, std::floor(height / gridUnit) * gridUnit};
}

double Sheet::footBaseline() const
{
    return paper.height() - bottomMargin - 2;
}

}
