#pragma once

#include "model/files/file_problem.h"
#include "model/files/journal_format.h"
#include "model/files/locked_file.h"

#include <optional>

namespace atlas {

/// The record of all that is done to one working copy, from which it is recovered where its process dies.
/// Each entry is handed to the system at once, so that the death of the process loses nothing. The end of the
/// system itself loses what is not on the disk yet: whoever owns the journal calls flush() within a second of
/// each entry, and that second is all that a power cut can take.
///
/// A journal that cannot be written does not stop the work: its entries wait, and each further call tries
/// again.
class Journal
{
public:
    /// A journal of its own name in a folder, which is made where it is missing.
    Journal(const QString& folder, const JournalEntry& begun);
    /// Goes on with one that was read; what was not whole in it is cut off.
    static std::expected<Journal, FileProblem> resumed(LockedFile file, const JournalContent& content);

    void append(const JournalEntry& entry);
    /// Puts all entries onto the disk.
    void flush();
    bool isFlushed() const { return pending.isEmpty() && !unsynced; }
    /// Why entries wait; nothing while none does.
    const std::optional<FileProblem>& problem() const { return trouble; }
    const QString& path() const { return name; }
    /// Removes it: nothing is to be recovered.
    void remove() &&;

private:
    explicit Journal(LockedFile file);
    void write();
    FileProblem problemOf(int error) const;

    QString name;
    std::optional<LockedFile> file; ///< nothing as long as it could not be made
    quint32 chain = 0;
    QByteArray pending; ///< not written yet
    bool unsynced = true;
    bool folderSynced = false;
    std::optional<FileProblem> trouble;
};

/// Journals lie in their folder under this suffix.
QString journalSuffix();

}
