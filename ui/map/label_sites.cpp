#include "ui/map/label_sites.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

LandRuns common(const LandRuns& one, const LandRuns& other)
{
    LandRuns both;
    for (const LandRun& a : one)
        for (const LandRun& b : other) {
            const LandRun run{std::max(a.left, b.left), std::min(a.right, b.right)};
            if (run.width() > 0) both.push_back(run);
        }
    return both;
}

QRectF extentOf(const Outline& land)
{
    QRectF box;
    for (const QPolygonF& ring : land) box |= ring.boundingRect();
    return box;
}

}

// The odd-even rule along each row.
std::vector<LandRuns> landOnRows(const Outline& land, const QRectF& visible, double top, double step,
                                 int count)
{
    std::vector<std::vector<double>> crossings(size_t(std::max(count, 0)));
    for (const QPolygonF& ring : land) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            const double low = std::min(a.y(), b.y());
            const double high = std::max(a.y(), b.y());
            const int first = std::max(int(std::ceil((low - top) / step)), 0);
            for (int row = first; row < count && top + row * step < high; ++row) {
                const double share = (top + row * step - a.y()) / (b.y() - a.y());
                crossings[size_t(row)].push_back(std::lerp(a.x(), b.x(), share));
            }
        }
    }
    std::vector<LandRuns> rows(crossings.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        std::ranges::sort(crossings[row]);
        for (size_t i = 0; i + 1 < crossings[row].size(); i += 2) {
            const LandRun run{std::max(crossings[row][i], visible.left()),
                              std::min(crossings[row][i + 1], visible.right())};
            if (run.width() > 0) rows[row].push_back(run);
        }
    }
    return rows;
}

std::vector<LabelSite> labelSites(const Outline& land, const QRectF& visible, QSizeF text, double fit,
                                  QPointF preferred)
{
    const QRectF box = extentOf(land) & visible;
    const double step = text.height() / 2;
    if (box.isEmpty() || step <= 0) return {};
    const int count = int(box.height() / step) + 1;
    const std::vector<LandRuns> rows = landOnRows(land, visible, box.top(), step, count);

    struct Rated {
        LabelSite site;
        double cost;
    };
    std::vector<Rated> rated;
    for (size_t row = 1; row + 1 < rows.size(); ++row) {
        const double y = box.top() + double(row) * step;
        for (const LandRun& run : common(common(rows[row - 1], rows[row]), rows[row + 1])) {
            const double spare = run.width() * fit - text.width();
            if (spare < 0) continue;
            const double middle = (run.left + run.right) / 2;
            const double slack = std::max(run.width() - text.width(), 0.0) / 2;
            const double nearest = std::clamp(preferred.x(), middle - slack, middle + slack);
            for (const double x : {nearest, middle - slack, middle + slack}) {
                const QPointF centre(x, y);
                const double away = std::hypot(x - preferred.x(), y - preferred.y());
                rated.push_back({{centre, run.width()}, away - std::min(spare, text.width()) / 8});
            }
        }
    }
    std::ranges::stable_sort(rated, {}, &Rated::cost);
    std::vector<LabelSite> sites;
    for (const Rated& one : rated) sites.push_back(one.site);
    return sites;
}

double areaOfLand(const Outline& land, const QRectF& visible)
{
    constexpr int rowCount = 24;
    const QRectF box = extentOf(land) & visible;
    if (box.isEmpty()) return 0;
    const double step = box.height() / rowCount;
    double area = 0;
    for (const LandRuns& row : landOnRows(land, visible, box.top() + step / 2, step, rowCount))
        for (const LandRun& run : row) area += run.width() * step;
    return area;
}

std::optional<QPointF> middleOfLand(const Outline& land, const QRectF& visible)
{
    constexpr int rowCount = 24;
    const QRectF box = extentOf(land) & visible;
    if (box.isEmpty()) return std::nullopt;
    const double step = box.height() / rowCount;
    const std::vector<LandRuns> rows = landOnRows(land, visible, box.top() + step / 2, step, rowCount);
    QPointF sum;
    double weight = 0;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (const LandRun& run : rows[row]) {
            sum += QPointF((run.left + run.right) / 2, box.top() + (double(row) + 0.5) * step) * run.width();
            weight += run.width();
        }
    }
    if (weight <= 0) return std::nullopt;
    return sum / weight;
}

}
