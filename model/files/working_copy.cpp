#include "model/files/working_copy.h"

#include "model/files/save_whole.h"

#include <QFileInfo>

#include <cerrno>

namespace atlas {

namespace {

QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

}

std::expected<WorkingCopy, FileProblem> WorkingCopy::open(const QString& path, const Safekeeping& keeping)
{
    WorkingCopy copy(keeping);
    // Held before it is read: another window's last save is whole by then.
    auto taken = FileHold::take(keeping.holds(), path, keeping.now());
    if (taken) copy.hold = std::move(*taken);
    auto file = KeptFile::read(absolute(path));
    if (!file) return std::unexpected(std::move(file.error()));
    copy.now = file->bytes();
    copy.file = std::move(*file);
    return copy;
}

WorkingCopy WorkingCopy::created(QByteArray text, const QString& name, const Safekeeping& keeping)
{
    WorkingCopy copy = borrowed(std::move(text), name, keeping);
    copy.stack.markUnsaved();
    copy.begin(true);
    return copy;
}

WorkingCopy WorkingCopy::borrowed(QByteArray text, const QString& name, const Safekeeping& keeping)
{
    WorkingCopy copy(keeping);
    copy.label = name;
    copy.now = std::move(text);
    return copy;
}

std::expected<WorkingCopy, FileProblem> WorkingCopy::recovered(const Recoverable& left,
                                                               const Safekeeping& keeping)
{
    auto locked = LockedFile::take(left.journal, LockedFile::IfMissing::Refuse);
    if (!locked && locked.error() == EWOULDBLOCK)
        return std::unexpected(FileProblem{.trouble = FileTrouble::HeldByOthers, .path = left.journal});
    if (!locked) return std::unexpected(readProblem(left.journal, locked.error()));
    ReadJournal read = readJournalOf(*locked);
    if (read.content.entries.empty())
        return std::unexpected(FileProblem{.trouble = FileTrouble::Damaged, .path = left.journal});
    auto journal = Journal::resumed(std::move(*locked), read.content);
    if (!journal) return std::unexpected(std::move(journal.error()));

    WorkingCopy copy(keeping);
    copy.label = read.replay.name;
    copy.now = std::move(read.replay.text);
    copy.stack = std::move(read.replay.edits);
    copy.journal = std::move(*journal);
    if (!read.replay.file.isEmpty()) {
        copy.file = KeptFile::remembered(read.replay.file, std::move(read.replay.inFile));
        auto taken = FileHold::take(keeping.holds(), read.replay.file, keeping.now());
        if (taken) copy.hold = std::move(*taken);
    }
    if (read.savedLast) copy.record(journal::Saved());
    return copy;
}

bool WorkingCopy::apply(const Edit& edit)
{
    if (edit.isEmpty()) return true;
    auto after = done(now, edit);
    if (!after) return false;
    begin(false);
    record(journal::Done{edit});
    now = std::move(*after);
    stack.push(edit);
    return true;
}

bool WorkingCopy::undo()
{
    const Edit* const last = stack.nextToUndo();
    auto before = last ? undone(now, *last) : std::nullopt;
    if (!before) return false;
    record(journal::Undone());
    now = std::move(*before);
    stack.stepBack();
    return true;
}

bool WorkingCopy::redo()
{
    const Edit* const next = stack.nextToRedo();
    auto after = next ? done(now, *next) : std::nullopt;
    if (!after) return false;
    record(journal::Redone());
    now = std::move(*after);
    stack.stepForward();
    return true;
}

std::optional<FileProblem> WorkingCopy::holdFile()
{
    if (hold) return std::nullopt;
    auto taken = FileHold::take(keeping.holds(), file->path(), keeping.now());
    if (!taken) return taken.error();
    hold = std::move(*taken);
    return std::nullopt;
}

std::optional<FileProblem> WorkingCopy::whyNotSaved()
{
    if (!file) return std::nullopt;
    if (auto problem = holdFile()) return problem;
    return whyNotWritable(file->path());
}

std::expected<void, FileProblem> WorkingCopy::save()
{
    if (!file) return std::unexpected(FileProblem{.trouble = FileTrouble::NoSuchFile, .path = label});
    if (const auto problem = holdFile()) return std::unexpected(*problem);
    if (!isModified() && file->change() == FileChange::None) return {};
    if (!backups) backups.emplace(keeping.backupsFolder(), file->path(), keeping.backups);
    return write(*file, *backups);
}

std::expected<void, FileProblem> WorkingCopy::saveAs(const QString& path)
{
    if (file && linkTarget(path) == linkTarget(file->path())) return save();
    auto taken = FileHold::take(keeping.holds(), path, keeping.now());
    if (!taken) return std::unexpected(std::move(taken.error()));
    auto target = KeptFile::toReplace(absolute(path));
    if (!target) return std::unexpected(std::move(target.error()));
    Backups replaced(keeping.backupsFolder(), path, keeping.backups);
    if (const auto written = write(*target, replaced); !written) return written;
    file = std::move(*target);
    hold = std::move(*taken);
    backups = std::move(replaced);
    return {};
}

std::expected<void, FileProblem> WorkingCopy::saveCopy(const QString& path)
{
    if (file && linkTarget(path) == linkTarget(file->path())) return save();
    const auto taken = FileHold::take(keeping.holds(), path, keeping.now());
    if (!taken) return std::unexpected(taken.error());
    auto target = KeptFile::toReplace(absolute(path));
    if (!target) return std::unexpected(std::move(target.error()));
    Backups replaced(keeping.backupsFolder(), path, keeping.backups);
    if (const auto ready = prepare(*target, replaced); !ready) return ready;
    return target->replace(now);
}

std::expected<void, FileProblem> WorkingCopy::prepare(KeptFile& target, Backups& replaced)
{
    if (const auto problem = whyNotWritable(target.path())) return std::unexpected(*problem);
    const FileChange change = target.change();
    if (change == FileChange::Changed)
        return std::unexpected(FileProblem{.trouble = FileTrouble::ChangedByOthers, .path = target.path()});
    if (change == FileChange::Gone || !target.wasThere() || keeping.backupsFolder().isEmpty()) return {};
    if (auto kept = replaced.keep(target.bytes(), keeping.now()); !kept) {
        kept.error().purpose = FilePurpose::Backup;
        notices.push_back(std::move(kept.error()));
    }
    return {};
}

std::expected<void, FileProblem> WorkingCopy::write(KeptFile& target, Backups& replaced)
{
    if (const auto ready = prepare(target, replaced); !ready) return ready;
    record(journal::Saving{target.path()});
    // On the disk before the file is replaced: after a power cut, only this entry may tell what the file holds.
    flush();
    if (const auto written = target.replace(now); !written) {
        // They say that the dossier was saved, and only its former version not kept.
        std::erase_if(notices, [](const FileProblem& each) { return each.purpose == FilePurpose::Backup; });
        return written;
    }
    record(journal::Saved());
    stack.markSaved();
    return {};
}

FileChange WorkingCopy::changeOnDisk()
{
    return file ? file->change() : FileChange::None;
}

std::expected<KeptFile, FileProblem> WorkingCopy::fileNow() const
{
    return KeptFile::read(path());
}

void WorkingCopy::adopt(KeptFile theirs)
{
    begin(false);
    record(journal::Adopted{theirs.bytes()});
    // Undoing the merge and saving would otherwise leave their version nowhere.
    if (backups) backups->keepTheNext();
    if (now == theirs.bytes()) stack.markSaved();
    else stack.markUnsaved();
    file = std::move(theirs);
}

void WorkingCopy::begin(bool unsaved)
{
    if (journal || keeping.journals().isEmpty()) return;
    const journal::Begun begun{keeping.program, path(), label, unsaved, now};
    journal.emplace(keeping.journals(), JournalEntry{keeping.now(), begun});
    noticeJournal();
}

void WorkingCopy::record(decltype(JournalEntry::what) what)
{
    if (!journal) return;
    journal->append({keeping.now(), std::move(what)});
    noticeJournal();
}

void WorkingCopy::noticeJournal()
{
    const auto& problem = journal->problem();
    if (problem && !journalTold) notices.push_back(*problem);
    journalTold = problem.has_value();
}

void WorkingCopy::flush()
{
    if (!journal) return;
    journal->flush();
    noticeJournal();
}

std::optional<FileProblem> WorkingCopy::takeNotice()
{
    if (notices.empty()) return std::nullopt;
    FileProblem notice = std::move(notices.front());
    notices.pop_front();
    return notice;
}

void WorkingCopy::close() &&
{
    if (journal) std::move(*journal).remove();
    journal.reset();
    hold.reset();
}

}
