#include "model/files/file_stamp.h"

#include <QFile>

#include <sys/stat.h>

namespace atlas {

FileStamp FileStamp::of(const struct stat& state)
{
    constexpr qint64 second = 1'000'000'000;
    return {quint64(state.st_dev), quint64(state.st_ino), qint64(state.st_size),
            qint64(state.st_mtim.tv_sec) * second + qint64(state.st_mtim.tv_nsec)};
}

std::optional<FileStamp> FileStamp::at(const QString& path)
{
    struct stat state{};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0) return std::nullopt;
    return of(state);
}

}
