#pragma once

#include "model/geo/boundaries.h"
#include "model/history/history.h"
#include "ui/picture/picture.h"

#include <QPageSize>

#include <expected>
#include <memory>

namespace atlas {

/// Of the boundaries that a page shows: a map of Europe as wide as A4 is about 1:25 million.
inline constexpr int pageBoundaryScale = 50;

/// What a briefing is made from. The same request gives the same pages, and the same bytes in every format.
struct BriefingRequest {
    std::shared_ptr<const History> history;
    std::shared_ptr<const Boundaries> boundaries;
    Day day;
    Language language = Language::English;
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool greyscale = false;
    ActorId selected;                                                   ///< outlined on the map; may be empty
    bool members = true, themes = true, changes = true, sources = true; ///< the optional blocks
};

/// A line of the page's table of contents: what a PDF reader lists as a bookmark.
struct Bookmark {
    QString title;
    int page = 0;
    double y = 0; ///< points from the page's top
};

/// Where a block of the page stands, in points; a block that runs over pages has a place on each.
struct PlacedBlock {
    QString name;
    int page = 0;
    QRectF rect;
};

/// Pages ready for any output: pictures in points.
struct Briefing {
    QString title; ///< of the document
    Language language = Language::English;
    Day day;
    QByteArray dossierHash;
    std::vector<Picture> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<PlacedBlock> blocks;
    bool greyscale = false;
    bool shortened = false; ///< optional blocks were left out to keep to one page
};

Briefing composeBriefing(const BriefingRequest& request);

/// Each writes a whole file or none (QSaveFile); the error is a sentence for a person.
std::expected<void, QString> writePdf(const Briefing& briefing, const QString& path);
/// SVG and PNG have one page a file: of a longer briefing, `OUT-2.svg` and so on follow the first.
std::expected<void, QString> writeSvg(const Briefing& briefing, const QString& path);
std::expected<void, QString> writePng(const Briefing& briefing, const QString& path, int dpi);

}
