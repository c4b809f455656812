#include "model/files/save_whole.h"

#include "model/files/descriptor.h"
#include "model/files/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace atlas {

namespace {

bool mayWrite(const QString& path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

/// Gives the new file the old one's group and permissions. Where the group cannot be given, what it might do
/// is what everybody may: another group must not gain by it.
void keepPermissions(int descriptor, const struct stat& old)
{
    struct stat made{};
    if (::fstat(descriptor, &made) != 0) return;
    mode_t mode = old.st_mode & 07777;
    if (made.st_gid != old.st_gid && ::fchown(descriptor, uid_t(-1), old.st_gid) != 0)
        mode = (mode & ~mode_t(S_IRWXG | S_ISGID)) | ((mode & S_IRWXO) << 3);
    // A file system without permissions (FAT) refuses this, and loses nothing by it.
    [[maybe_unused]] const int changed = ::fchmod(descriptor, mode);
}

}

QString linkTarget(const QString& path)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    QFileInfo info(path);
    for (int link = 0; link < mostLinks && info.isSymbolicLink(); ++link)
        info = QFileInfo(info.symLinkTarget());
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

std::optional<FileProblem> whyNotWritable(const QString& path)
{
    const auto because = [&](FileTrouble trouble) { return FileProblem{.trouble = trouble, .path = path}; };
    const QFileInfo target(linkTarget(path));
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) return because(FileTrouble::NoSuchFolder);
    if (target.exists() && !target.isFile()) return because(FileTrouble::NoPlainFile);
    // What is written first stands beside the file, under its name and seven characters more.
    constexpr qsizetype moreCharacters = 7;
    const long longest = ::pathconf(QFile::encodeName(folder.filePath()).constData(), _PC_NAME_MAX);
    if (longest > 0 && QFile::encodeName(target.fileName()).size() + moreCharacters > longest)
        return because(FileTrouble::NameTooLong);
    if (target.exists() && !mayWrite(target.filePath()))
        return because(errno == EROFS ? FileTrouble::ReadOnlyDisk : FileTrouble::ReadOnlyFile);
    if (!mayWrite(folder.filePath()))
        return because(errno == EROFS ? FileTrouble::ReadOnlyDisk : FileTrouble::ReadOnlyFolder);
    return std::nullopt;
}

std::expected<FileStamp, FileProblem> saveWhole(const QString& path, QByteArrayView bytes,
                                                const std::function<bool()>& mayReplace)
{
    if (const auto problem = whyNotWritable(path)) return std::unexpected(*problem);
    const QString target = linkTarget(path);
    struct stat old{};
    const bool replaces = ::stat(QFile::encodeName(target).constData(), &old) == 0;

    QSaveFile file(target);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        if (errno != 0) return std::unexpected(writeProblem(path, errno));
        return std::unexpected(FileProblem{.path = path, .detail = file.errorString()});
    }
    // Written by its descriptor: QSaveFile tells a full disk from a used-up share by words only.
    const int descriptor = file.handle();
    if (replaces) keepPermissions(descriptor, old);
    if (writeAll(descriptor, bytes) < bytes.size() || ::fsync(descriptor) != 0)
        return std::unexpected(writeProblem(path, errno));
    struct stat made{};
    if (::fstat(descriptor, &made) != 0) return std::unexpected(writeProblem(path, errno));

    if (mayReplace && !mayReplace())
        return std::unexpected(FileProblem{.trouble = FileTrouble::ChangedByOthers, .path = path});
    if (!file.commit()) return std::unexpected(FileProblem{.path = path, .detail = file.errorString()});
    syncFolder(QFileInfo(target).absolutePath());
    return FileStamp::of(made);
}

}
