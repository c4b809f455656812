#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/pages.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

/// What templates write to: pages of one paper, and the endnotes of the whole document.
struct Manuscript {
    Sheet sheet;
    Pages pages;
    Endnotes notes;
    bool sourcesApart = false; ///< at the end of the document; the user's notes on its cover
    QString subject = {};      ///< what the document is about: a headline, or a name
};

// The templates, one file each: compositions of blocks. Each begins on a fresh page.

/// The view of a day, with its sources. True where optional blocks were left out to keep to one page.
bool addViewPage(const View& view, Manuscript& manuscript);
/// One actor: its status over time, its part in events, quotes, what is expected of it. The map outlines the
/// session's actor. True where the words that its status rests on were left out to keep to one page.
bool addCountryPage(const View& view, const Actor& actor, Manuscript& manuscript);

/// The session's day to compare with, A, against the view's, B, which is not before it. Without an A, it is
/// the day of the event before. Fails with a sentence for a person where there is none. True where remarks on
/// the sources were left out to keep to one page.
std::expected<bool, QString> addChangesPage(const View& view, Manuscript& manuscript);

/// A cover, and pages for each event, month or country up to the view's day. Fails with a sentence where
/// there is none, with an empty one where the progress said to stop.
std::expected<void, QString> addSeries(const View& view, Manuscript& manuscript, const Progress& progress);

}
