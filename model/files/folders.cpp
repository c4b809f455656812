#include "model/files/folders.h"

#include "model/files/descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace atlas {

bool makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir()) return true;
    const QString above = QFileInfo(folder).absolutePath();
    if (above != folder && !makeFolder(above)) return false;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0) {
        const int error = errno;
        // Another process may have been faster.
        if (error == EEXIST && QFileInfo(folder).isDir()) return true;
        errno = error;
        return false;
    }
    syncFolder(above);
    return true;
}

void syncFolder(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const Descriptor opened(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened) ::fsync(opened.get());
}

}
