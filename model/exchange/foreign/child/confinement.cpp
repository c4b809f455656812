#include "model/exchange/foreign/child/confinement.h"

#include <QScopeGuard>

#include <array>
#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace atlas::exchange {

namespace {

[[maybe_unused]] constexpr rlim_t mostMemory = 2ull * 1024 * 1024 * 1024;
constexpr rlim_t mostProcessorTime = 600; // seconds

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit limits{most, most};
    setrlimit(what, &limits);
}

/// Only what libraries read of their own: programs, shared libraries, and the data of GDAL and PROJ.
/// https://docs.kernel.org/userspace-api/landlock.html
void confineFiles()
{
    landlock_ruleset_attr handled{};
    handled.handled_access_fs =
        LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
        LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
        LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
        LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
        LANDLOCK_ACCESS_FS_MAKE_SYM;
    const int rules = int(syscall(SYS_landlock_create_ruleset, &handled,
                                  offsetof(landlock_ruleset_attr, handled_access_fs) + 8, 0));
    if (rules < 0) return;
    const auto closeRules = qScopeGuard([&] { close(rules); });
    for (const char* folder :
         {"/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/share", "/usr/local/share", "/etc/ld.so.cache"}) {
        landlock_path_beneath_attr beneath{};
        beneath.parent_fd = open(folder, O_PATH | O_CLOEXEC);
        if (beneath.parent_fd < 0) continue;
        beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
        close(beneath.parent_fd);
    }
    syscall(SYS_landlock_restrict_self, rules, 0);
}

}

void confine()
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // A network of its own, without interfaces. Where the system keeps that from its users, nothing here
    // opens one.
    unshare(CLONE_NEWUSER | CLONE_NEWNET);
    confineFiles();
    limit(RLIMIT_CORE, 0);
    // Beyond which a write fails instead of ending the process.
    limit(RLIMIT_FSIZE, 0);
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_CPU, mostProcessorTime);
#if !defined(__SANITIZE_ADDRESS__) && !__has_feature(address_sanitizer) // which reserves terabytes of addresses
    limit(RLIMIT_AS, mostMemory);
#endif
}

}
