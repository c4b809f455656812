#pragma once

#include "model/files/journal_format.h"
#include "model/files/locked_file.h"
#include "model/files/replay.h"
#include "model/files/safekeeping.h"

#include <expected>
#include <vector>

namespace atlas {

/// What a file is compared with what a journal says of it.
enum class FileSince {
    NoFile,   ///< the dossier was never saved
    AsOpened, ///< the file is as it was before the first edit
    AsSaved,  ///< as the last save left it
    Changed,  ///< another program wrote it since
    Gone      ///< or it cannot be read
};

/// Edits that were not saved when their process died.
struct Recoverable {
    QString journal; ///< the journal's own path
    QString file;    ///< absolute path; empty: the dossier was never saved
    QString name;    ///< what it was called, where it has no file
    QDateTime at;    ///< of the last entry, in UTC
    qsizetype steps = 0;           ///< edits, undos and redos that are not in the file
    std::vector<EditName> lastEdits; ///< of those that are done, the newest first; at most five
    FileSince since = FileSince::NoFile;
    JournalEnding ending = JournalEnding::Whole; ///< Damaged: what came after `at` cannot be read

    /// Damaged from its beginning: there is nothing to recover from it.
    bool isUnreadable() const { return !at.isValid(); }
    /// What there is to say of a damaged journal; empty of others.
    QString note(Language language) const;
};

/// The journals that their processes left behind, newest first; those of living processes are not among them.
/// Removes those by which nothing was lost: all was saved, or undone.
std::vector<Recoverable> recoverable(const Safekeeping& keeping);

/// Lets go of one for good. HeldByOthers where another process has recovered it meanwhile.
std::expected<void, FileProblem> discard(const Recoverable& left);

/// A journal with all that it leads to; what its file holds has been looked at.
struct ReadJournal {
    JournalContent content;
    Replay replay;
    FileSince since = FileSince::NoFile;
    bool savedLast = false; ///< its last entry is Saving, and that save did happen
};
ReadJournal readJournalOf(const LockedFile& file);

}
