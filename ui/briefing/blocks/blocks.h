#pragma once

#include "ui/briefing/endnotes.h"
#include "ui/briefing/layout/flow.h"
#include "ui/briefing/layout/sheet.h"
#include "ui/briefing/view.h"

namespace atlas::page {

// The blocks of a page, one file each. A block with nothing to say is empty. The order in which they are made
// is the order in which their sources are numbered.

/// How much room a block takes: a compact one says the same in less.
enum class Density { Roomy, Compact };

/// What a masthead says besides the dossier and the day.
struct MastheadWords {
    QString kind; ///< of pages: "Situation brief"
    QString headline;
    std::optional<Day> comparedWith = {}; ///< A, with the page's day as B; without: the day alone
};
Flow masthead(const View& view, const MastheadWords& words, Span span);
Flow leadSentence(const View& view, Endnotes& notes, Span span);
/// The map, its key, its inset and its caption, `height` points high.
Flow mapWithKey(const View& view, Span span, double height);
Flow membersTable(const View& view, Endnotes& notes, Span span, Density density = Density::Roomy);
Flow themesList(const View& view, Endnotes& notes, Span span);
Flow eventsHeading(const View& view, Span span);
/// The events on a line of time, numbered as in the list.
Flow eventsStrip(const View& view, Span span);
/// Compact, it gives the less important events by their short titles.
Flow eventsList(const View& view, Endnotes& notes, Span span, Density density = Density::Roomy,
                int columns = 2);
/// What differs from the day of the event before, and what is announced; compact, in one paragraph.
Flow changesAndOutlook(const View& view, Endnotes& notes, Span span, Density density = Density::Roomy);
/// What actors of doubtful or adverse position say, or is said of them.
Flow doubtfulVoices(const View& view, Endnotes& notes, Span span);
/// The user's own words, marked as such; paragraphs kept. For every template, before the sources.
Flow userNotes(const View& view, Span span);
/// Numbered; comes after every block that cites. With `remarks`, also why the dossier reads a source as it
/// does; then what the page leaves out for lack of room, by name.
Flow sourcesList(const View& view, const Endnotes& notes, Span span, bool remarks,
                 const QStringList& leftOut = {});
/// What the foot of each page takes.
double footerHeight(const View& view, Span span);
/// One page's last line, over which a long handling line stands. `page` counts from 1.
std::vector<Shape> footer(const View& view, Span span, double baseline, qsizetype page, qsizetype pages);

}
