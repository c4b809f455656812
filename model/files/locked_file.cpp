#include "model/files/locked_file.h"

#include "model/files/file_stamp.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace atlas {

std::expected<LockedFile, int> LockedFile::take(const QString& path, IfMissing ifMissing)
{
    const QByteArray name = QFile::encodeName(path);
    const int make = ifMissing == IfMissing::Make ? O_CREAT : 0;
    for (;;) {
        Descriptor file(::open(name.constData(), O_RDWR | O_APPEND | O_CLOEXEC | make, 0600));
        if (!file || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0) return std::unexpected(errno);
        // Whoever had it may have removed it between our opening and our locking.
        struct stat ours{};
        if (::fstat(file.get(), &ours) != 0) return std::unexpected(errno);
        const auto there = FileStamp::at(path);
        if (there && there->inode == ours.st_ino && there->device == ours.st_dev)
            return LockedFile(path, std::move(file));
    }
}

void LockedFile::remove() &&
{
    ::unlink(QFile::encodeName(name).constData());
    opened = Descriptor();
}

}
