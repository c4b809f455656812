#pragma once

#include "ui/briefing/layout/row.h"

#include <QString>

#include <vector>

namespace atlas::page {

/// One block's content: a head, a body that runs through columns of one height, a tail below them. What does
/// not fit a page goes on at the next.
struct Flow {
    QString name;          ///< for tests and tools: "members"
    QString bookmark = {}; ///< its heading in a table of contents; may be empty
    double left = 0;  ///< on the page, in points
    double width = 0;
    Rows head = {};        ///< full width, never parted from the first row of the body
    Rows continued = {};   ///< the same over what of the body goes on at a further page
    Rows body = {};        ///< one column wide
    int columns = 1;
    double gutter = 0; ///< between columns
    Rows tail = {};    ///< full width

    bool isEmpty() const { return head.empty() && body.empty() && tail.empty(); }
};

/// What of a flow stands on one page.
struct Piece {
    double height = 0;
    std::vector<Shape> shapes; ///< from the flow's left and the piece's top
};

double columnWidth(double width, int columns, double gutter);
/// The flow's height where nothing limits it, its columns balanced.
double heightOf(const Flow& flow);
/// Takes off what fits a height, leaving the rest in the flow; of height 0 where nothing fits. With `force`,
/// at least one row, however high.
Piece take(Flow& flow, double height, bool force);

}
