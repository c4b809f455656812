#pragma once

#include "model/files/file_problem.h"
#include "model/files/locked_file.h"

#include <expected>
#include <optional>

namespace atlas {

/// One window's right to save a file: while it lasts, other windows and processes of this user are refused
/// it. Ends with its owner, also where that is killed.
class FileHold
{
public:
    /// `folder` holds the locks of all files. HeldByOthers, and by whom, where another has it; a hold
    /// without effect where there is no folder, or locks cannot be had in it: what others write is noticed
    /// all the same (KeptFile).
    static std::expected<FileHold, FileProblem> take(const QString& folder, const QString& file,
                                                     const QDateTime& now);

    FileHold(FileHold&& other) noexcept;
    FileHold& operator=(FileHold&& other) noexcept;
    ~FileHold();

private:
    explicit FileHold(std::optional<LockedFile> locked) : lock(std::move(locked)) {}

    std::optional<LockedFile> lock; ///< nothing: a hold without effect
};

}
