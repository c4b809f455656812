#pragma once

#include "model/files/descriptor.h"

#include <QString>

#include <expected>

namespace atlas {

/// A file that one process at a time has, open for reading and appending. The system's lock (flock) goes with
/// the process however it ends, so that none is ever left behind by the dead.
class LockedFile
{
public:
    enum class IfMissing { Make, Refuse };

    /// The `errno` where it cannot be had: EWOULDBLOCK, where another has it.
    static std::expected<LockedFile, int> take(const QString& path, IfMissing ifMissing);

    int descriptor() const { return opened.get(); }
    const QString& path() const { return name; }
    /// Removes the file and lets it go.
    void remove() &&;

private:
    LockedFile(QString path, Descriptor file) : name(std::move(path)), opened(std::move(file)) {}

    QString name;
    Descriptor opened;
};

}
