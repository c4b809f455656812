#pragma once

#include "model/files/file_problem.h"
#include "model/files/locked_file.h"

#include <expected>
#include <optional>

namespace atlas {

/// One window's right to save a file: while it lasts, other windows and processes of this user are refused
/// it. Ends with its owner, also where that is killed.
class FileClaim
{
public:
    /// `folder` holds the locks of all files. HeldByOthers, and by whom, where another has it; a claim
    /// without effect where there is no folder, or locks cannot be had in it: what others write is noticed
    /// all the same (KeptFile).
    static std::expected<FileClaim, FileProblem> take(const QString& folder, const QString& file,
                                                      const QDateTime& now);

    FileClaim(FileClaim&& other) noexcept;
    FileClaim& operator=(FileClaim&& other) noexcept;
    ~FileClaim();

    /// Of this file, by whatever path.
    bool isOf(const QString& file) const;

private:
    FileClaim(QString claimed, std::optional<LockedFile> locked);

    QString target;
    std::optional<LockedFile> lock;
};

}
