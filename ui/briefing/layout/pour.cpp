#include "ui/briefing/layout/pour.h"

#include <algorithm>

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
                           .bookmark = {},
                           .width = flow.width,
                           .head = bare(flow.head),
                           .continued = bare(flow.continued),
                           .body = bare(flow.body),
                           .columns = flow.columns,
                           .gutter = flow.gutter,
                           .tail = bare(flow.tail)});
    return heights;
}

bool holds(std::vector<Flow> flows, double gap, size_t columns, double height)
{
    pour(flows, gap, columns, height, false);
    return std::ranges::all_of(flows, &Flow::isEmpty);
}

}

std::vector<Poured> pour(std::vector<Flow>& flows, double gap, size_t columns, double height, bool force)
{
    std::vector<Poured> pieces;
    double y = 0;
    for (size_t flow = 0, column = 0; flow < flows.size() && column < columns;) {
        if (flows[flow].isEmpty()) {
            ++flow;
            continue;
        }
        const double top = y > 0 ? y + gap : 0;
        Piece piece = take(flows[flow], height - top, force && pieces.empty());
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

std::optional<double> pouredHeight(const std::vector<Flow>& flows, double gap, size_t columns, double limit)
{
    constexpr double step = 2;
    const std::vector<Flow> heights = bare(flows);
    double total = 0;
    for (const Flow& flow : heights)
        if (!flow.isEmpty()) total += (total > 0 ? gap : 0) + heightOf(flow);
    if (columns == 1) return total <= limit ? std::optional(total) : std::nullopt;

    for (double height = total / double(columns); height < limit; height += step)
        if (holds(heights, gap, columns, height)) return height;
    return holds(heights, gap, columns, limit) ? std::optional(limit) : std::nullopt;
}

}
