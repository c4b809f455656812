#pragma once

#include <QString>

namespace atlas {

// What a user writes on the pages: the header's lines, and notes. Wherever it comes from, it keeps to this.

/// Of one line of the header, in UTF-16 code units: one that is longer would push the page out of its sheet.
inline constexpr qsizetype mostHeaderLetters = 200;
/// Of the notes, in bytes of UTF-8.
inline constexpr qsizetype mostNotesBytes = 1024 * 1024;

/// As other programs write it, in this one's form: a line ends in a line feed, and a tab is a space.
QString inUsualForm(QString text);
/// The same without the characters that firstHiddenCharacter finds: of a text that was typed or pasted, about
/// which nobody is asked.
QString printable(const QString& text);

}
