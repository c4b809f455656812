#pragma once

#include "ui/briefing/briefing.h"
#include "ui/briefing/layout/flow.h"

#include <QRectF>

namespace atlas::page {

/// Flows side by side, under one another on the page.
struct Section {
    std::vector<Flow> flows;
    double gap = 0; ///< above, unless it begins a page
};

double heightOf(const Section& section);

/// Pages and what stands where on them.
struct Filled {
    std::vector<Picture> pictures;
    std::vector<PlacedBlock> blocks;
    std::vector<Bookmark> bookmarks;
};

/// Fills pages with sections, from top to bottom, page after page.
class Pages
{
public:
    /// `content` is the part of each page that sections may use, in points.
    Pages(QSizeF paper, QRectF content);

    void add(Section section);
    /// The same, at the bottom of the page it ends on.
    void addAtBottom(Section section);
    /// Shapes anywhere on a page that is there.
    void draw(qsizetype page, const std::vector<Shape>& shapes);

    QRectF content() const { return area; }
    qsizetype count() const { return qsizetype(filled.pictures.size()); }
    Filled take() && { return std::move(filled); }

private:
    void turn();
    bool isFresh() const { return y <= area.top(); }

    QSizeF paper;
    QRectF area;
    double y = 0;
    Filled filled;
};

}
