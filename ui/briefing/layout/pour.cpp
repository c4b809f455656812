#include "ui/briefing/layout/pour.h"

#include <algorithm>
#include <numeric>

namespace atlas::page {

namespace {

/// Rows to be measured only: nothing to copy but their heights.
Rows bare(const Rows& rows)
{
    Rows heights;
    heights.reserve(rows.size());
    for (const Row& row : rows)
        heights.push_back({.height = row.height, .shapes = {}, .keepWithNext = row.keepWithNext});
    return heights;
}

std::vector<Flow> bare(const std::vector<Flow>& flows)
{
    std::vector<Flow> heights;
    for (const Flow& flow : flows)
        heights.push_back({.name = {},
                           .width = flow.width,
                           .head = bare(flow.head),
                           .continued = bare(flow.continued),
                           .body = bare(flow.body),
                           .columns = flow.columns,
                           .gutter = flow.gutter,
                           .tail = bare(flow.tail)});
    return heights;
}

bool holds(std::vector<Flow> flows, double gap, std::span<const double> heights)
{
    pour(flows, gap, heights, false);
    return std::ranges::all_of(flows, &Flow::isEmpty);
}

std::vector<double> heightsTo(double bottom, std::span<const double> tops)
{
    std::vector<double> heights;
    for (const double top : tops) heights.push_back(bottom - top);
    return heights;
}

}

std::vector<Poured> pour(std::vector<Flow>& flows, double gap, std::span<const double> heights, bool force)
{
    std::vector<Poured> pieces;
    double y = 0;
    for (size_t flow = 0, column = 0; flow < flows.size() && column < heights.size();) {
        if (flows[flow].isEmpty()) {
            ++flow;
            continue;
        }
        const double top = y > 0 ? y + gap : 0;
        Piece piece = take(flows[flow], heights[column] - top, force && pieces.empty());
        if (piece.height > 0) {
            y = top + piece.height;
            pieces.push_back({flow, column, top, std::move(piece)});
        }
        if (flows[flow].isEmpty()) continue;
        ++column;
        y = 0;
    }
    return pieces;
}

bool fit(const std::vector<Flow>& flows, double gap, std::span<const double> heights)
{
    return holds(bare(flows), gap, heights);
}

std::optional<double> pouredBottom(const std::vector<Flow>& flows, double gap, std::span<const double> tops,
                                   double limit)
{
    constexpr double step = 2;
    const std::vector<Flow> heights = bare(flows);
    double total = 0;
    for (const Flow& flow : heights)
        if (!flow.isEmpty()) total += (total > 0 ? gap : 0) + heightOf(flow);
    const double least =
        std::accumulate(tops.begin(), tops.end(), total) / double(std::max<size_t>(tops.size(), 1));
    for (double bottom = std::max(least, std::ranges::min(tops)); bottom < limit; bottom += step)
        if (holds(heights, gap, heightsTo(bottom, tops))) return bottom;
    return holds(heights, gap, heightsTo(limit, tops)) ? std::optional(limit) : std::nullopt;
}

}
