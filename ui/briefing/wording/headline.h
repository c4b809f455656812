#pragma once

#include "ui/briefing/view.h"

namespace atlas::page {

/// "15 members", "12 members, 3 possible members", "No member".
QString countWords(const View& view);
/// The page in a line, its numbers in words: how many members, the themes' own title, the next or the latest
/// event.
QString headlineOf(const View& view);
/// The page in a paragraph, with its sources.
Runs leadOf(const View& view, Endnotes& notes);

/// The themes that are known on the page's day: those of no event, or of one that may have begun.
std::vector<const Theme*> themesOn(const View& view);
/// "Four red lines": the dossier's title for its themes, or the program's.
QString themesTitle(const View& view);

}
