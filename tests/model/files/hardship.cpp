#include "tests/model/files/hardship.h"

#include <QFile>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace atlas::test {

namespace {

using CapabilitySets = std::array<__user_cap_data_struct, 2>;

CapabilitySets capabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    CapabilitySets sets{};
    ::syscall(SYS_capget, &header, sets.data());
    return sets;
}

void setCapabilities(const CapabilitySets& sets)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    ::syscall(SYS_capset, &header, sets.data());
}

bool mountSmallDisk(const QString& folder, qint64 bytes)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    // What is mounted from here on is this process's own.
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    const QByteArray size = "size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
}

}

WithoutPrivileges::WithoutPrivileges()
{
    CapabilitySets sets = capabilities();
    effective = sets[0].effective;
    for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
        sets[0].effective &= ~(1u << capability);
    setCapabilities(sets);
}

WithoutPrivileges::~WithoutPrivileges()
{
    CapabilitySets sets = capabilities();
    sets[0].effective = effective;
    setCapabilities(sets);
}

SmallFiles::SmallFiles(rlim_t bytes) : handler(std::signal(SIGXFSZ, SIG_IGN))
{
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{bytes, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
}

SmallFiles::~SmallFiles()
{
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
}

OnSmallDisk onSmallDisk(const QString& folder, qint64 bytes, const std::function<bool()>& act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!mountSmallDisk(folder, bytes)) std::_Exit(2);
        std::_Exit(act() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2) return OnSmallDisk::NoDisk;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? OnSmallDisk::Passed : OnSmallDisk::Failed;
}

}
