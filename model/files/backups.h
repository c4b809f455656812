#pragma once

#include "model/files/file_problem.h"

#include <QByteArray>

#include <chrono>
#include <expected>
#include <vector>

namespace atlas {

/// Which replaced versions of a file are kept.
struct BackupPolicy {
    std::chrono::minutes apart{10}; ///< at least, besides the first of each session
    qsizetype most = 20;
    std::chrono::days oldest{90};
};

/// A former version of a file.
struct Backup {
    QString path;
    QDateTime at; ///< when it was replaced, in UTC, to the second
    qint64 size = 0;
};

/// The versions of one file that saves have replaced.
class Backups
{
public:
    /// `folder` holds those of all files, each in a folder of its own by the hash of its absolute path.
    Backups(const QString& folder, const QString& file, const BackupPolicy& policy = {});

    /// Newest first.
    std::vector<Backup> list() const;
    /// Keeps a version that is being replaced where the policy wants it, and lets go of those that it does
    /// not want any more. The first call of a session (of this object) always keeps it, unless it is the same
    /// as the newest that is kept.
    std::expected<void, FileProblem> keep(const QByteArray& replaced, const QDateTime& now);
    /// The next version that is replaced is somebody else's work: it is kept, however soon.
    void keepTheNext() { keptOne = false; }
    static std::expected<QByteArray, FileProblem> read(const Backup& backup);

private:
    void tidy(const QDateTime& now) const;

    QString folder;
    BackupPolicy policy;
    bool keptOne = false; ///< in this session, and none since keepTheNext()
};

}
