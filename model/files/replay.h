#pragma once

#include "model/edit/edit_stack.h"
#include "model/files/journal_entry.h"

#include <span>

namespace atlas {

/// What a journal's entries lead to, done once more from its base.
struct Replay {
    QString file; ///< the last that it was saved to, or was opened from; empty: none
    QString name; ///< what it is called where it has no file
    QByteArray text;
    EditStack edits;     ///< marked as saved where the file held the text
    QByteArray inFile;   ///< the file's bytes as last known
    QDateTime lastEntry; ///< null where there is no entry
    qsizetype steps = 0; ///< edits, undos and redos since the file held the text
    bool endsInSaving = false; ///< the file may hold `text`, or not yet: `savingTo` tells
    QString savingTo;          ///< of the last entry, where that is Saving
    size_t entries = 0;        ///< how many were done: not all, where one did not fit the text

    /// The last save did happen.
    void takeAsSaved();
};
Replay replayed(std::span<const JournalEntry> entries);

}
