#include "ui/briefing/layout/flow.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace atlas::page {

namespace {

constexpr double tolerance = 1e-6; ///< of sums of heights

/// Where an unbreakable run of rows that starts at a row ends: one past its last.
size_t groupEnd(const Rows& rows, size_t from)
{
    size_t end = from;
    while (end < rows.size() && rows[end].keepWithNext) ++end;
    return std::min(end + 1, rows.size());
}

double heightOfRange(const Rows& rows, size_t from, size_t to)
{
    double height = 0;
    for (size_t i = from; i < to; ++i) height += rows[i].height;
    return height;
}

struct Columns {
    std::vector<size_t> ends; ///< for each column, one past its last row
    double height = 0;        ///< of the highest
    size_t taken() const { return ends.empty() ? 0 : ends.back(); }
};

/// Fills columns from the first on, each up to a height.
Columns fill(const Rows& rows, int columns, double limit)
{
    Columns filled;
    size_t next = 0;
    for (int column = 0; column < columns && next < rows.size(); ++column) {
        double height = 0;
        while (next < rows.size()) {
            const size_t end = groupEnd(rows, next);
            const double more = heightOfRange(rows, next, end);
            if (height + more > limit + tolerance) break;
            height += more;
            next = end;
        }
        filled.ends.push_back(next);
        filled.height = std::max(filled.height, height);
    }
    return filled;
}

/// The lowest columns of equal limit that take all rows; otherwise as many as the limit admits.
Columns balance(const Rows& rows, int columns, double limit)
{
    const double total = heightOf(rows);
    if (columns == 1) return fill(rows, 1, limit);
    for (double height = total / columns; height < std::min(limit, total); height += 1) {
        Columns filled = fill(rows, columns, height);
        if (filled.taken() == rows.size()) return filled;
    }
    return fill(rows, columns, std::min(limit, total));
}

void place(Piece& piece, const Rows& rows, size_t from, size_t to, QPointF at)
{
    for (size_t i = from; i < to; ++i) {
        append(piece.shapes, rows[i].shapes, at);
        at.ry() += rows[i].height;
    }
}

/// Rows in order, as many as fit; the others stay.
void takeRows(Piece& piece, Rows& rows, double limit)
{
    const Columns fits = fill(rows, 1, limit - piece.height);
    place(piece, rows, 0, fits.taken(), {0, piece.height});
    piece.height += fits.height;
    rows.erase(rows.begin(), std::next(rows.begin(), std::ptrdiff_t(fits.taken())));
}

}

double columnWidth(double width, int columns, double gutter)
{
    return (width - (columns - 1) * gutter) / columns;
}

double heightOf(const Flow& flow)
{
    const double limit = std::numeric_limits<double>::infinity();
    return heightOf(flow.head) + balance(flow.body, flow.columns, limit).height + heightOf(flow.tail);
}

Piece take(Flow& flow, double limit, bool force)
{
    Piece piece;
    const double head = heightOf(flow.head);
    const double first = heightOfRange(flow.body, 0, groupEnd(flow.body, 0));
    if (force) limit = std::max(limit, head + first);
    if (head + first > limit + tolerance) return piece;

    place(piece, flow.head, 0, flow.head.size(), {0, 0});
    piece.height = head;
    flow.head.clear();

    const Columns filled = balance(flow.body, flow.columns, limit - head);
    const double step = columnWidth(flow.width, flow.columns, flow.gutter) + flow.gutter;
    size_t from = 0;
    for (size_t column = 0; column < filled.ends.size(); ++column) {
        place(piece, flow.body, from, filled.ends[column], {double(column) * step, head});
        from = filled.ends[column];
    }
    piece.height += filled.height;
    flow.body.erase(flow.body.begin(), std::next(flow.body.begin(), std::ptrdiff_t(from)));
    if (!flow.body.empty()) flow.head = flow.continued;

    if (flow.body.empty())
        takeRows(piece, flow.tail, force && piece.height == 0 ? heightOf(flow.tail) : limit);
    return piece;
}

}
