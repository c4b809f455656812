#pragma once

#include <QString>

#include <csignal>
#include <functional>
#include <sys/resource.h>

namespace atlas::test {

/// While it lasts, the process may do no more than its user's permissions say, even where that user is root.
class WithoutPrivileges
{
public:
    WithoutPrivileges();
    ~WithoutPrivileges();
    WithoutPrivileges(const WithoutPrivileges&) = delete;

private:
    quint32 effective = 0;
};

/// While it lasts, no file may grow beyond a size: writing more fails.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes);
    ~SmallFiles();
    SmallFiles(const SmallFiles&) = delete;

private:
    rlimit before{};
    sighandler_t handler;
};

enum class OnSmallDisk { Passed, Failed, NoDisk };

/// Does something in a process of its own, in which a folder is a disk of so many bytes. NoDisk where the
/// system does not let users mount one.
OnSmallDisk onSmallDisk(const QString& folder, qint64 bytes, const std::function<bool()>& act);

}
