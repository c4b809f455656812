#include "model/files/kept_file.h"

#include "model/files/descriptor.h"
#include "model/files/save_whole.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace atlas {

namespace {

constexpr qint64 mostBytes = 256ll * 1024 * 1024;

struct Content {
    QByteArray bytes;
    FileStamp stamp;
};

std::expected<Content, FileProblem> contentOf(const QString& path)
{
    // O_NONBLOCK: opening a pipe would wait for somebody to write to it.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat state{};
    if (!file || ::fstat(file.get(), &state) != 0) return std::unexpected(readProblem(path, errno));
    if (!S_ISREG(state.st_mode))
        return std::unexpected(FileProblem{.trouble = FileTrouble::NoPlainFile, .path = path});
    Content content{{}, FileStamp::of(state)};
    content.bytes.reserve(std::min(qsizetype(state.st_size), qsizetype(mostBytes)) + 1);
    for (;;) {
        constexpr qsizetype part = 4 * 1024 * 1024;
        const qsizetype before = content.bytes.size();
        const qsizetype room = std::max(content.bytes.capacity() - before, qsizetype(1));
        content.bytes.resizeForOverwrite(before + std::min(room, part));
        const auto wanted = size_t(content.bytes.size() - before);
        const ssize_t got = ::read(file.get(), content.bytes.data() + before, wanted);
        const int error = got < 0 ? errno : 0;
        content.bytes.resize(before + std::max(got, ssize_t(0)));
        if (error == EINTR) continue;
        if (error != 0) return std::unexpected(readProblem(path, error));
        if (got == 0) return content;
        if (content.bytes.size() > mostBytes)
            return std::unexpected(FileProblem{.trouble = FileTrouble::TooLarge, .path = path});
    }
}

/// Whether a change made now would have another time: the coarsest file systems (FAT) count in steps of two
/// seconds.
bool isSettled(const std::optional<FileStamp>& stamp)
{
    using namespace std::chrono;
    const auto now = system_clock::now().time_since_epoch();
    return !stamp || now - nanoseconds(stamp->modified) > seconds(3);
}

}

KeptFile::KeptFile(QString path, QByteArray bytes, std::optional<FileStamp> known)
    : name(std::move(path)), content(std::move(bytes)), stamp(known), settled(isSettled(known))
{
}

std::expected<KeptFile, FileProblem> KeptFile::read(const QString& path)
{
    auto read = contentOf(path);
    if (!read) return std::unexpected(std::move(read.error()));
    return KeptFile(path, std::move(read->bytes), read->stamp);
}

std::expected<KeptFile, FileProblem> KeptFile::toReplace(const QString& path)
{
    auto there = read(path);
    if (there || there.error().trouble != FileTrouble::NoSuchFile) return there;
    return KeptFile(path, {}, std::nullopt);
}

KeptFile KeptFile::remembered(const QString& path, QByteArray bytes)
{
    // Without a stamp that was taken then, the first look compares the bytes.
    return KeptFile(path, std::move(bytes), FileStamp());
}

FileChange KeptFile::change()
{
    const auto there = FileStamp::at(name);
    if (!there) return stamp ? FileChange::Gone : FileChange::None;
    if (!stamp) return FileChange::Changed;
    if (*there == *stamp && settled) return FileChange::None;
    return holdsTheSameBytes() ? FileChange::None : FileChange::Changed;
}

bool KeptFile::holdsTheSameBytes()
{
    const auto read = contentOf(name);
    if (!read || read->bytes != content) return false;
    stamp = read->stamp;
    settled = isSettled(stamp);
    return true;
}

std::expected<void, FileProblem> KeptFile::replace(const QByteArray& bytes)
{
    // Asked before anything is written, too: writing takes its time.
    const auto mayReplace = [this] { return change() != FileChange::Changed; };
    if (!mayReplace())
        return std::unexpected(FileProblem{.trouble = FileTrouble::ChangedByOthers, .path = name});
    const auto written = saveWhole(name, bytes, mayReplace);
    if (!written) return std::unexpected(written.error());
    content = bytes;
    stamp = *written;
    settled = false;
    return {};
}

}
