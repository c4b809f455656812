#pragma once

#include "model/geo/boundaries.h"
#include "model/history/history.h"
#include "model/session/briefing_plan.h"
#include "model/session/session_state.h"
#include "ui/picture/picture.h"

#include <expected>
#include <functional>
#include <memory>

namespace atlas {

/// Of the boundaries that a page shows: a map of Europe as wide as A4 is about 1:25 million.
inline constexpr int pageBoundaryScale = 50;

/// What a briefing is made from. The same request gives the same pages, and the same bytes in every format.
struct BriefingRequest {
    std::shared_ptr<const History> history;      ///< through the lens of the session
    std::shared_ptr<const Boundaries> boundaries; ///< at the page's scale, in the session's position
    /// Its language is the page's. `compareDay` is where a comparison, or a series, begins; its actor is whom
    /// the country's page is about.
    SessionState session;
    BriefingPlan plan;
};

/// A line of the page's table of contents: what a PDF reader lists as a bookmark.
struct Bookmark {
    QString title;
    int page = 0;
    double y = 0;  ///< points from the page's top
    int level = 0; ///< 1 and more: under the bookmark before it that has a lower one
};

/// A part of a page that leads to another page.
struct PageLink {
    int page = 0;
    QRectF rect; ///< points
    int target = 0;
};

/// Where a block of the page stands, in points; a block that runs over pages has a place on each.
struct PlacedBlock {
    QString name;
    int page = 0;
    QRectF rect;
};

/// A file that a PDF takes with it.
struct CarriedFile {
    QString name;
    QString mimeType;
    QByteArray bytes;
};

/// Pages ready for any output: pictures in points.
struct Briefing {
    QString title; ///< of the document
    Language language = Language::English;
    Day day;
    QByteArray dossierHash;
    BriefingHeader header;
    std::vector<Picture> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<PageLink> links;
    std::vector<PlacedBlock> blocks;
    std::vector<CarriedFile> carried; ///< the dossier and the session
    bool greyscale = false;
    bool shortened = false; ///< optional blocks were left out to keep to one page
};

/// Hears how many pages of how many are done, and says whether to go on.
using Progress = std::function<bool(int done, int of)>;

/// Fails with a sentence for a person where the request cannot be met, with an empty one where the progress
/// said to stop.
std::expected<Briefing, QString> composeBriefing(const BriefingRequest& request, const Progress& progress = {});

/// A PDF of the usual kind carries its dossier and session; PDF/A-1b, for archives, forbids that.
enum class PdfKind { Usual, Archival };

/// Each writes a whole file or none (QSaveFile); the error is a sentence for a person, empty where the progress
/// said to stop.
std::expected<void, QString> writePdf(const Briefing& briefing, const QString& path,
                                      PdfKind kind = PdfKind::Usual, const Progress& progress = {});
/// SVG and PNG have one page a file: of a longer briefing, `OUT-2.svg` and so on follow the first (pagePath).
std::expected<void, QString> writeSvg(const Briefing& briefing, const QString& path,
                                      const Progress& progress = {});
std::expected<void, QString> writePng(const Briefing& briefing, const QString& path, int dpi,
                                      const Progress& progress = {});

}
