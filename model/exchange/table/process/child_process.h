#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

#include <sys/types.h>

namespace atlas {

/// Why a child says nothing more.
struct ChildSilence {
    enum Kind {
        NotStarted, ///< there is no such program, or the system refuses
        Ended,      ///< it ended of itself, was killed or closed its end
        TimedOut,   ///< it lives and says nothing
        Garbage,    ///< a line without end
    };
    Kind kind = Ended;
    int signal = 0; ///< that killed it; 0: none
};

/// A program run as a child, with a local socket as its standard input and output, spoken with in lines.
/// Nothing is done behind the caller's back: no event loop, no thread, and no byte read before it is asked
/// for, so that a child waits whose lines are not read. It may be used in any thread, in one at a time. Its
/// end kills the child.
class ChildProcess
{
public:
    /// `file`, unless negative, becomes the child's descriptor 3. Of the environment it gets what finds its
    /// libraries and their data, and no more.
    static std::expected<std::unique_ptr<ChildProcess>, ChildSilence> start(const QString& program, int file);
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// False where the child takes no more: then line() says why.
    bool send(const QByteArray& line);
    /// The next line, without its line feed.
    std::expected<QByteArray, ChildSilence> line();

private:
    ChildProcess(pid_t pid, int socket) : child(pid), socketDescriptor(socket) {}
    ChildSilence end();

    pid_t child;
    int socketDescriptor;
    QByteArray unread;
    qsizetype searched = 0; ///< of the unread bytes, those without a line feed
};

}
