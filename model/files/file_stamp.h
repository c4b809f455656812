#pragma once

#include <QString>

#include <optional>

struct stat;

namespace atlas {

/// What tells one state of a file from another without reading it.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970, as the file system counts them

    static FileStamp of(const struct stat& state);
    /// Of what a path leads to; nothing where nothing is there.
    static std::optional<FileStamp> at(const QString& path);
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

}
