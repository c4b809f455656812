#include "model/files/file_hold.h"

#include "model/files/folders.h"
#include "model/files/save_whole.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>
#include <QTimeZone>

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace atlas {

namespace {

/// Process, host and time, one a line.
QByteArray written(const FileHolder& holder)
{
    return QByteArray::number(holder.process) + '\n' + holder.host.toUtf8() + '\n'
           + QByteArray::number(holder.since.toMSecsSinceEpoch()) + '\n';
}

FileHolder holderIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    constexpr qint64 most = 1024;
    const QList<QByteArray> lines = file.read(most).split('\n');
    if (lines.size() < 3) return {};
    return {lines[0].toLongLong(), QString::fromUtf8(lines[1]),
            QDateTime::fromMSecsSinceEpoch(lines[2].toLongLong(), QTimeZone::utc())};
}

}

std::expected<FileHold, FileProblem> FileHold::take(const QString& folder, const QString& file,
                                                     const QDateTime& now)
{
    if (folder.isEmpty()) return FileHold(std::nullopt);
    const QByteArray key = QCryptographicHash::hash(linkTarget(file).toUtf8(), QCryptographicHash::Sha256);
    const QString path = folder + u'/' + QString::fromLatin1(key.first(16).toHex());
    makeFolder(folder);
    auto lock = LockedFile::take(path, LockedFile::IfMissing::Make);
    if (!lock && lock.error() == EWOULDBLOCK)
        return std::unexpected(
            FileProblem{.trouble = FileTrouble::HeldByOthers, .path = file, .holder = holderIn(path)});
    if (!lock) return FileHold(std::nullopt);
    const FileHolder holder{::getpid(), QSysInfo::machineHostName(), now};
    // Who has it is told for people; the lock itself holds without it.
    if (::ftruncate(lock->descriptor(), 0) == 0) writeAll(lock->descriptor(), written(holder));
    return FileHold(std::move(*lock));
}

FileHold::FileHold(FileHold&& other) noexcept : lock(std::exchange(other.lock, std::nullopt)) {}

FileHold& FileHold::operator=(FileHold&& other) noexcept
{
    std::swap(lock, other.lock);
    return *this;
}

FileHold::~FileHold()
{
    if (lock) std::move(*lock).remove();
}

}
