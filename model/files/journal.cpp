#include "model/files/journal.h"

#include "model/files/folders.h"

#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <unistd.h>

namespace atlas {

QString journalSuffix()
{
    return QStringLiteral(".journal");
}

Journal::Journal(const QString& folder, const JournalEntry& begun)
    : name(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + journalSuffix()),
      pending(journalMark().toByteArray())
{
    append(begun);
}

Journal::Journal(LockedFile opened) : name(opened.path()), file(std::move(opened)), folderSynced(true) {}

std::expected<Journal, FileProblem> Journal::resumed(LockedFile file, const JournalContent& content)
{
    Journal journal(std::move(file));
    journal.chain = content.chain;
    // What came behind a record that is not whole would never be read again.
    if (::ftruncate(journal.file->descriptor(), content.goodBytes) != 0)
        return std::unexpected(journal.problemOf(errno));
    return journal;
}

void Journal::append(const JournalEntry& entry)
{
    pending += journalRecord(entry, chain);
    write();
}

void Journal::write()
{
    if (!file) {
        makeFolder(QFileInfo(name).path());
        auto made = LockedFile::take(name, LockedFile::IfMissing::Make);
        if (!made) {
            trouble = problemOf(made.error());
            return;
        }
        file = std::move(*made);
    }
    const qsizetype written = writeAll(file->descriptor(), pending);
    trouble = written < pending.size() ? std::optional(problemOf(errno)) : std::nullopt;
    pending.remove(0, written);
    unsynced = unsynced || written > 0;
}

void Journal::flush()
{
    if (!pending.isEmpty()) write();
    if (!file || !unsynced) return;
    if (::fdatasync(file->descriptor()) == 0) unsynced = false;
    else trouble = problemOf(errno);
    if (!folderSynced) syncFolder(QFileInfo(name).path());
    folderSynced = true;
}

FileProblem Journal::problemOf(int error) const
{
    FileProblem problem = writeProblem(name, error);
    problem.purpose = FilePurpose::Journal;
    return problem;
}

void Journal::remove() &&
{
    if (file) std::move(*file).remove();
    file.reset();
}

}
