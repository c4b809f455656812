#include "ui/scene/trapezoids.h"

#include <algorithm>

namespace atlas {

namespace {

/// An edge of the area that is not level, its upper end first.
struct Edge {
    QPointF top, bottom;
    double xAt(double y) const
    {
        return top.x() + (bottom.x() - top.x()) * (y - top.y()) / (bottom.y() - top.y());
    }
};

std::vector<Edge> edgesOf(const QList<QPolygonF>& outlines)
{
    std::vector<Edge> edges;
    for (const QPolygonF& outline : outlines)
        for (qsizetype i = 0; i < outline.size(); ++i) {
            Edge edge{outline[i], outline[(i + 1) % outline.size()]};
            if (edge.top.y() == edge.bottom.y()) continue;
            if (edge.top.y() > edge.bottom.y()) std::swap(edge.top, edge.bottom);
            edges.push_back(edge);
        }
    std::ranges::sort(edges, {}, [](const Edge& edge) { return edge.top.y(); });
    return edges;
}

std::vector<double> heightsOf(const std::vector<Edge>& edges)
{
    std::vector<double> heights;
    heights.reserve(edges.size() * 2);
    for (const Edge& edge : edges) heights.insert(heights.end(), {edge.top.y(), edge.bottom.y()});
    std::ranges::sort(heights);
    const auto repeated = std::ranges::unique(heights);
    heights.erase(repeated.begin(), repeated.end());
    return heights;
}

}

std::vector<std::array<QPointF, 3>> trianglesOf(const QList<QPolygonF>& outlines)
{
    const std::vector<Edge> edges = edgesOf(outlines);
    const std::vector<double> heights = heightsOf(edges);
    std::vector<std::array<QPointF, 3>> triangles;
    std::vector<const Edge*> active;
    size_t next = 0;
    for (size_t band = 0; band + 1 < heights.size(); ++band) {
        const double top = heights[band];
        const double bottom = heights[band + 1];
        std::erase_if(active, [top](const Edge* edge) { return edge->bottom.y() <= top; });
        for (; next < edges.size() && edges[next].top.y() <= top; ++next) active.push_back(&edges[next]);
        std::ranges::sort(active, {},
            [middle = (top + bottom) / 2](const Edge* edge) { return edge->xAt(middle); });
        for (size_t i = 0; i + 1 < active.size(); i += 2) {
            const QPointF a(active[i]->xAt(top), top), b(active[i + 1]->xAt(top), top);
            const QPointF c(active[i]->xAt(bottom), bottom), d(active[i + 1]->xAt(bottom), bottom);
            if (a != b) triangles.push_back({a, b, c});
            if (c != d) triangles.push_back({c, b, d});
        }
    }
    return triangles;
}

}
