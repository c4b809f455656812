#pragma once

#include "model/files/file_problem.h"
#include "model/files/file_stamp.h"

#include <QByteArray>

#include <expected>
#include <optional>

namespace atlas {

enum class FileChange {
    None,
    Changed, ///< others wrote it: its bytes are others, or it is there where none was
    Gone
};

/// A file's bytes as they were last read from it or written to it here, so that what somebody else does to it
/// meanwhile is noticed. What is left: a program that writes into the file itself, instead of replacing it,
/// in the moment between the last look and the renaming (microseconds) writes into what has just been
/// replaced; one that holds it open while it is replaced, too.
class KeptFile
{
public:
    /// Reads a file of at most 256 MiB.
    static std::expected<KeptFile, FileProblem> read(const QString& path);
    /// A file to be written for the first time from here; whatever stands there now may be replaced.
    static std::expected<KeptFile, FileProblem> toReplace(const QString& path);
    /// A file that held these bytes when it was last read or written, in another process.
    static KeptFile remembered(const QString& path, QByteArray bytes);

    const QString& path() const { return name; }
    /// Empty where there was no file.
    const QByteArray& bytes() const { return content; }
    bool wasThere() const { return stamp.has_value(); }
    /// What became of the file since. A changed time alone is no change. Reads the file only where its stamp
    /// differs, or is so fresh that a change within one tick of the file system's clock might not show in it.
    FileChange change();
    /// Writes it whole (saveWhole); refuses, with ChangedByOthers, where others changed it. One that is gone
    /// is written again: nothing is overwritten by that.
    std::expected<void, FileProblem> replace(const QByteArray& bytes);

private:
    KeptFile(QString path, QByteArray bytes, std::optional<FileStamp> stamp);
    bool holdsTheSameBytes();

    QString name;
    QByteArray content;
    std::optional<FileStamp> stamp; ///< nothing: no file was there
    bool settled = false;           ///< a change since would show in the stamp
};

}
