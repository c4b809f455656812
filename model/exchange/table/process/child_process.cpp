#include "model/exchange/table/process/child_process.h"

#include "model/exchange/foreign/protocol.h"

#include <QFile>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace atlas {

namespace {

/// The child gives a sign of life far more often than that.
constexpr int longestSilence = 60'000; // milliseconds
constexpr qsizetype partBytes = 64 * 1024;

std::vector<QByteArray> cleanEnvironment()
{
    std::vector<QByteArray> environment{"LC_ALL=C.UTF-8", "TZ=UTC"};
    for (const char* name : {"LD_LIBRARY_PATH", "PROJ_DATA", "PROJ_LIB", "GDAL_DATA"})
        if (qEnvironmentVariableIsSet(name)) environment.push_back(name + QByteArray("=") + qgetenv(name));
    return environment;
}

/// Waits until the socket is ready, or until it is silent for too long.
bool isReady(int socket, short what)
{
    pollfd waited{socket, what, 0};
    int ready = 0;
    do ready = poll(&waited, 1, longestSilence);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

}

std::expected<std::unique_ptr<ChildProcess>, ChildSilence> ChildProcess::start(const QString& program,
                                                                               int file)
{
    const ChildSilence refused{ChildSilence::NotStarted, 0};
    std::array<int, 2> ends;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return std::unexpected(refused);
    const auto closeTheirs = qScopeGuard([&] { close(ends[1]); });

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const auto freeActions = qScopeGuard([&] { posix_spawn_file_actions_destroy(&actions); });
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    // What its libraries print may be a stranger's text, and the terminal would obey it.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (file >= 0) posix_spawn_file_actions_adddup2(&actions, file, exchange::fileDescriptor);

    std::vector<QByteArray> environment = cleanEnvironment();
    std::vector<char*> environmentPointers;
    for (QByteArray& each : environment) environmentPointers.push_back(each.data());
    environmentPointers.push_back(nullptr);
    QByteArray path = QFile::encodeName(program);
    std::array<char*, 2> arguments{path.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, path.constData(), &actions, nullptr, arguments.data(),
                    environmentPointers.data()) != 0) {
        close(ends[0]);
        return std::unexpected(refused);
    }
    return std::unique_ptr<ChildProcess>(new ChildProcess(child, ends[0]));
}

ChildProcess::~ChildProcess()
{
    close(socketDescriptor);
    end();
}

ChildSilence ChildProcess::end()
{
    if (child <= 0) return {};
    kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    child = 0;
    return {ChildSilence::Ended, WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

bool ChildProcess::send(const QByteArray& line)
{
    QByteArrayView rest = line;
    while (!rest.isEmpty()) {
        if (!isReady(socketDescriptor, POLLOUT)) return false;
        const ssize_t sent =
            ::send(socketDescriptor, rest.data(), size_t(rest.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (sent <= 0) return false;
        rest = rest.sliced(sent);
    }
    return true;
}

std::expected<QByteArray, ChildSilence> ChildProcess::line()
{
    for (;;) {
        if (const qsizetype found = unread.indexOf('\n', searched); found >= 0) {
            const QByteArray line = unread.first(found);
            unread.remove(0, found + 1);
            searched = 0;
            return line;
        }
        searched = unread.size();
        if (searched > exchange::longestLine) return std::unexpected(ChildSilence{ChildSilence::Garbage, 0});
        if (!isReady(socketDescriptor, POLLIN))
            return std::unexpected(ChildSilence{ChildSilence::TimedOut, 0});
        unread.resizeForOverwrite(searched + partBytes);
        const ssize_t got = recv(socketDescriptor, unread.data() + searched, size_t(partBytes), 0);
        unread.resize(searched + std::max<ssize_t>(got, 0));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return std::unexpected(end());
    }
}

}
