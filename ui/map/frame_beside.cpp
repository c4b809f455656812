#include "ui/map/frame_beside.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

constexpr int pointsAnEdge = 6;

/// The outline with points along its edges, from its box's top left corner, the box one unit high.
QPolygonF closely(const QPolygonF& outline)
{
    const QRectF box = outline.boundingRect();
    QPolygonF points;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QLineF edge(outline[i], outline[(i + 1) % outline.size()]);
        for (int k = 0; k < pointsAnEdge; ++k)
            points << (edge.pointAt(double(k) / pointsAnEdge) - box.topLeft()) / box.height();
    }
    return points;
}

class Frame
{
public:
    Frame(std::span<const QRectF> areas, const QPolygonF& outline, const QRectF& within)
        : covered(areas), points(closely(outline)), rect(within),
          shape(outline.boundingRect().width() / outline.boundingRect().height())
    {
    }

    /// The box of that height nearest to where it looks best; nothing where all come under something.
    std::optional<QRectF> ofHeight(double height) const
    {
        constexpr int steps = 16;
        const QSizeF size(height * shape, height);
        const QSizeF spare = rect.size() - size;
        const QPointF best = bestCorner(size);
        std::optional<QRectF> found;
        double least = 0;
        for (int row = 0; row <= steps; ++row) {
            for (int column = 0; column <= steps; ++column) {
                const QPointF corner = rect.topLeft() + QPointF(spare.width() * column / steps,
                                                                spare.height() * row / steps);
                const double away = (corner - best).manhattanLength();
                if ((found && away >= least) || !isClear(corner, height)) continue;
                found = QRectF(corner, size);
                least = away;
            }
        }
        return found;
    }

    double greatestHeight() const { return std::min(rect.height(), rect.width() / shape); }

private:
    /// Beside what covers the left, with more of the east in sight than of the ocean.
    QPointF bestCorner(QSizeF size) const
    {
        constexpr double westward = 0.35;
        double left = rect.left();
        for (const QRectF& area : covered)
            if (area.center().x() < rect.center().x()) left = std::max(left, area.right());
        const double spare = rect.right() - left - size.width();
        if (spare < 0) left = rect.right() - size.width();
        return {left + std::max(spare, 0.0) * westward,
                rect.top() + (rect.height() - size.height()) / 2};
    }

    bool isClear(QPointF corner, double height) const
    {
        return std::ranges::none_of(points, [&](QPointF point) {
            const QPointF at = corner + point * height;
            return std::ranges::any_of(covered, [at](const QRectF& area) { return area.contains(at); });
        });
    }

    std::span<const QRectF> covered;
    QPolygonF points;
    QRectF rect;
    double shape; ///< the outline's width by its height
};

}

QRectF frameBeside(std::span<const QRectF> covered, const QPolygonF& outline, const QRectF& rect)
{
    constexpr double least = 0.3; // of the greatest height: less is no map
    constexpr double step = 0.985;
    const Frame frame(covered, outline, rect);
    const double greatest = frame.greatestHeight();
    for (double height = greatest; height > greatest * least; height *= step)
        if (const auto found = frame.ofHeight(height)) return *found;
    return Frame({}, outline, rect).ofHeight(greatest).value_or(rect);
}

}
