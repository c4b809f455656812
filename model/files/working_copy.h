#pragma once

#include "model/edit/edit_stack.h"
#include "model/files/file_hold.h"
#include "model/files/journal.h"
#include "model/files/kept_file.h"
#include "model/files/recovery.h"
#include "model/files/safekeeping.h"

#include <chrono>
#include <deque>

namespace atlas {

/// A dossier's text while it is worked on: its edits, the file that it is saved to, and the journal from
/// which it is recovered where the process dies. Knows nothing of dossiers: whoever edits reads the text, and
/// does not apply what leaves it unreadable.
///
/// The journal begins with the first edit and ends with close(). A working copy that goes without close()
/// leaves its journal behind, to be recovered.
class WorkingCopy
{
public:
    /// Opens a file. Where another window holds it, it can be worked on, but saved elsewhere only.
    static std::expected<WorkingCopy, FileProblem> open(const QString& path, const Safekeeping& keeping);
    /// A text made here, that is in no file yet: modified from the start, and journalled at once.
    static WorkingCopy created(QByteArray text, const QString& name, const Safekeeping& keeping);
    /// A text that is kept elsewhere than in a file of its own: the program's own dossier, or one that a PDF
    /// carries. Unmodified; saved under a name of its own only.
    static WorkingCopy borrowed(QByteArray text, const QString& name, const Safekeeping& keeping);
    /// What a journal was left with. Goes on in that journal, so that nothing is lost if this dies, too.
    static std::expected<WorkingCopy, FileProblem> recovered(const Recoverable& left,
                                                             const Safekeeping& keeping);

    const QByteArray& text() const { return now; }
    const EditStack& edits() const { return stack; }
    /// Not everything is in the file.
    bool isModified() const { return stack.isModified(); }
    /// Empty where there is no file yet.
    QString path() const { return file ? file->path() : QString(); }
    /// What it is called where it has no file.
    const QString& name() const { return label; }

    /// Does an edit; false, and nothing done, where it was made for another text. One without changes is done
    /// and leaves no trace.
    bool apply(const Edit& edit);
    /// False where there is nothing to be undone or done again.
    bool undo();
    bool redo();

    /// Why save() would be refused now whatever is in the file: held by another window, read-only, its
    /// folder gone. Nothing where it would not, and where there is no file.
    std::optional<FileProblem> whyNotSaved();
    /// Saves to the file. Refused with ChangedByOthers where another program wrote it since; one that is gone
    /// is written again. Where it fails, the file is as it was, and the text and its edits are as they were.
    std::expected<void, FileProblem> save();
    /// Saves to another file, replacing what it holds, and stays with it. To the file itself: save().
    std::expected<void, FileProblem> saveAs(const QString& path);
    /// Writes the text to another file, replacing what it holds, and stays with its own. To the file itself:
    /// save().
    std::expected<void, FileProblem> saveCopy(const QString& path);

    /// What others did to the file since it was last read or written here.
    FileChange changeOnDisk();
    /// The file's bytes as they were last read or written here: what both sides of a merge come from.
    QByteArray lastKnown() const { return file ? file->bytes() : QByteArray(); }
    /// The file as it is now.
    std::expected<KeptFile, FileProblem> fileNow() const;
    /// What others wrote has been looked at (and merged, or is to be replaced): the next save may replace it.
    void adopt(KeptFile theirs);

    /// How long after an edit flush() is to be called: with what the disk takes, within a second.
    static constexpr std::chrono::milliseconds flushAfter{500};
    /// Puts the journal onto the disk. One call serves all edits since the last.
    void flush();
    bool isFlushed() const { return !journal || journal->isFlushed(); }
    /// What the user should be told that stopped nothing: a journal or a backup could not be written. Each is
    /// given once.
    std::optional<FileProblem> takeNotice();

    /// Nothing is to be recovered: all is saved, or not wanted.
    void close() &&;

private:
    explicit WorkingCopy(const Safekeeping& places) : keeping(places) {}

    void record(decltype(JournalEntry::what) what);
    void begin(bool unsaved);
    void noticeJournal();
    std::optional<FileProblem> holdFile();
    std::expected<void, FileProblem> prepare(KeptFile& target, Backups& replaced);
    std::expected<void, FileProblem> write(KeptFile& target, Backups& replaced);

    Safekeeping keeping;
    QString label;
    QByteArray now;
    EditStack stack;
    std::optional<KeptFile> file;
    std::optional<FileHold> hold;     ///< on `file`
    std::optional<Backups> backups;   ///< of `file`
    std::optional<Journal> journal;
    bool journalTold = false;
    std::deque<FileProblem> notices;
};

}
