#include "model/files/recovery.h"

#include "model/files/journal.h"
#include "model/files/kept_file.h"
#include "model/phrases/phrases.h"

#include <QDir>
#include <QFile>
#include <QtTranslation>

#include <algorithm>
#include <cerrno>

namespace atlas {

namespace {

/// Nothing where not all of it can be read.
std::optional<QByteArray> allOf(const LockedFile& file)
{
    QFile reading;
    if (!reading.open(file.descriptor(), QIODevice::ReadOnly) || !reading.seek(0)) return std::nullopt;
    QByteArray bytes = reading.readAll();
    if (reading.error() != QFileDevice::NoError || bytes.size() != reading.size()) return std::nullopt;
    return bytes;
}

/// What a disk keeps to itself today may be there tomorrow: it is not thrown away for an empty one.
JournalContent unreadContent()
{
    JournalContent content;
    content.ending = JournalEnding::Damaged;
    return content;
}

bool holds(const QString& path, const QByteArray& bytes)
{
    return KeptFile::remembered(path, bytes).change() == FileChange::None;
}

/// A journal's entries up to one that does not fit the text.
JournalContent cutBehind(JournalContent content, size_t entries)
{
    content.entries.resize(entries);
    content.ending = JournalEnding::Damaged;
    content.goodBytes = journalMark().size();
    content.chain = 0;
    for (const JournalEntry& entry : content.entries)
        content.goodBytes += journalRecord(entry, content.chain).size();
    return content;
}

FileSince sinceOf(const Replay& replay, bool saved)
{
    if (replay.file.isEmpty()) return FileSince::NoFile;
    switch (KeptFile::remembered(replay.file, replay.inFile).change()) {
    case FileChange::None: return saved ? FileSince::AsSaved : FileSince::AsOpened;
    case FileChange::Changed: return FileSince::Changed;
    case FileChange::Gone: break;
    }
    return FileSince::Gone;
}

/// The newest edits that are done and not in the file.
std::vector<EditName> lastEditsOf(EditStack edits)
{
    constexpr size_t most = 5;
    std::vector<EditName> names;
    while (names.size() < most && edits.isModified() && edits.nextToUndo()) {
        names.push_back(edits.nextToUndo()->name);
        edits.stepBack();
    }
    return names;
}

/// Nothing where the journal is of no use to anybody.
std::optional<Recoverable> leftBehind(const LockedFile& file)
{
    const ReadJournal read = readJournalOf(file);
    const bool damaged = read.content.ending == JournalEnding::Damaged;
    if (!damaged && !read.replay.edits.isModified()) return std::nullopt;
    return Recoverable{.journal = file.path(), .file = read.replay.file, .name = read.replay.name,
                       .at = read.replay.lastEntry, .steps = read.replay.steps,
                       .lastEdits = lastEditsOf(read.replay.edits), .since = read.since,
                       .ending = read.content.ending};
}

}

QString Recoverable::note(Language language) const
{
    if (ending != JournalEnding::Damaged) return {};
    if (isUnreadable())
        return FileProblem{.trouble = FileTrouble::Damaged, .path = journal}.sentence(language);
    return phrase(language, QT_TRANSLATE_NOOP("Phrases",
        "The journal is damaged: what is offered here could be read, what came after it could not."));
}

ReadJournal readJournalOf(const LockedFile& file)
{
    ReadJournal read;
    const auto bytes = allOf(file);
    read.content = bytes ? readJournal(*bytes) : unreadContent();
    read.replay = replayed(read.content.entries);
    if (read.replay.entries < read.content.entries.size())
        read.content = cutBehind(std::move(read.content), read.replay.entries);
    read.savedLast = read.replay.endsInSaving && holds(read.replay.savingTo, read.replay.text);
    if (read.savedLast) read.replay.takeAsSaved();
    const auto saves = [](const JournalEntry& entry) {
        return std::holds_alternative<journal::Saved>(entry.what);
    };
    read.since = sinceOf(read.replay, read.savedLast || std::ranges::any_of(read.content.entries, saves));
    return read;
}

std::vector<Recoverable> recoverable(const Safekeeping& keeping)
{
    std::vector<Recoverable> found;
    if (keeping.journals().isEmpty()) return found;
    const QDir folder(keeping.journals());
    for (const QString& name : folder.entryList({u'*' + journalSuffix()}, QDir::Files)) {
        auto file = LockedFile::take(folder.filePath(name), LockedFile::IfMissing::Refuse);
        if (!file) continue;
        if (auto left = leftBehind(*file)) found.push_back(std::move(*left));
        else std::move(*file).remove();
    }
    std::ranges::sort(found, std::greater(), &Recoverable::at);
    return found;
}

std::expected<void, FileProblem> discard(const Recoverable& left)
{
    auto file = LockedFile::take(left.journal, LockedFile::IfMissing::Refuse);
    if (file) {
        std::move(*file).remove();
        return {};
    }
    if (file.error() == ENOENT) return {};
    if (file.error() == EWOULDBLOCK)
        return std::unexpected(FileProblem{.trouble = FileTrouble::HeldByOthers, .path = left.journal});
    return std::unexpected(writeProblem(left.journal, file.error()));
}

}
