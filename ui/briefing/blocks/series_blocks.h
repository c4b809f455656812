#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/pages.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/series/series_parts.h"
#include "ui/briefing/view.h"

#include <map>
#include <set>
#include <span>

namespace atlas::page {

/// A line of a series' contents.
struct ContentsLine {
    QString number; ///< "3"; may be empty
    QString when;   ///< "17 Dec 2025"; may be empty
    QString title;
    std::optional<int> page; ///< counted from 1; nothing: it has none
};

/// The title of the whole series, what it is, and from when to when.
Flow seriesTitle(const View& view, const Series& series, Span span);
/// A small map without words for each day that has a page, as sections of cells.
std::vector<Section> smallMultiples(const View& view, const Series& series, Span span);
/// Each line a block of its own, named "contents", so that it can lead to its page.
std::vector<Section> contents(const View& view, std::span<const ContentsLine> lines, Span span);
/// The events that have no page, so that none is lost.
Flow leftOutEvents(const View& view, Endnotes& notes, const LeftOut& leftOut, Span span);
/// On which pages, counted from 1, each endnote is cited.
using CitedOn = std::map<int, std::set<int>>;
/// `first` is the number of the first of the pages.
CitedOn citedOn(const std::vector<Picture>& pages, int first);
/// All sources of a document at its end, each place in them on a line of its own, and where it is cited.
Flow documentSources(const View& view, const Endnotes& notes, const CitedOn& cited, Span span);

}
