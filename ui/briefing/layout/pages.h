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

struct Column {
    double left = 0;
    double top = 0; ///< how far below its section's top it begins
};

/// Blocks under one another that run on through columns, page after page.
struct ColumnSection {
    std::vector<Flow> beside = {};      ///< under one another, next to the columns of the page it begins on
    std::vector<Flow> flows;            ///< each as wide as a column; the columns say where it stands
    std::vector<Column> columns;        ///< of that page, in the order in which they are filled
    std::vector<Column> furtherColumns; ///< of the pages that follow
    double gap = 0;                     ///< above, unless it begins a page
    double blockGap = 0;                ///< between blocks in a column
    double below = 0;                   ///< what comes after it needs so much of its last page
};

/// Pages and what stands where on them.
struct Filled {
    std::vector<Picture> pictures;
    std::vector<PlacedBlock> blocks;
    std::vector<Bookmark> bookmarks;
    std::vector<PageLink> links;
};

/// Fills pages with sections, from top to bottom, page after page.
class Pages
{
public:
    /// `content` is the part of each page that sections may use, in points.
    Pages(QSizeF paper, QRectF content);

    void add(Section section);
    /// The columns of its last page are balanced.
    void add(ColumnSection section);
    /// The same as a section, at the bottom of the page it ends on.
    void addAtBottom(Section section);
    /// What stands on top of each page that is turned to from now on.
    void setRunningHead(Flow head) { runningHead = std::move(head); }
    /// What comes next begins a page.
    void beginPage();
    /// Pages that were filled apart come next.
    void addPages(Filled other);
    /// A line of the table of contents, at the top of the last page. What is added later stands under it.
    void mark(const QString& title);
    /// What is added from now on stands under no such line.
    void endPart() { level = 0; }
    void link(PageLink link) { filled.links.push_back(std::move(link)); }
    /// Shapes anywhere on a page that is there.
    void draw(qsizetype page, const std::vector<Shape>& shapes);

    QRectF content() const { return area; }
    const Filled& made() const { return filled; }
    /// What is left of the last page, in points.
    double room() const { return area.bottom() - y; }
    qsizetype count() const { return qsizetype(filled.pictures.size()); }
    Filled take() && { return std::move(filled); }

private:
    void turn();
    bool isFresh() const { return y <= top; }
    void place(Flow& flow, const Piece& piece, QPointF at);

    QSizeF paper;
    QRectF area;
    Flow runningHead;
    double top = 0; ///< of the last page, below its running head
    double y = 0;
    int level = 0; ///< of the bookmarks to come
    Filled filled;
};

}
