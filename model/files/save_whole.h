#pragma once

#include "model/files/file_problem.h"
#include "model/files/file_stamp.h"

#include <QByteArrayView>

#include <expected>
#include <functional>

namespace atlas {

/// Writes a file so that, whenever the program, the system or the power ends, the path leads to all of the
/// old bytes or all of the new ones: beside it, onto the disk, then renamed over it, and the folder onto the
/// disk. A link stays, and what it leads to is written; the old file's permissions and group are kept where
/// the user may give them. Where it fails, the old file is as it was and nothing is left beside it.
///
/// `mayReplace` is asked last of all, when only the renaming remains; where it says no, nothing is replaced
/// and the problem is ChangedByOthers.
std::expected<FileStamp, FileProblem> saveWhole(const QString& path, QByteArrayView bytes,
                                                const std::function<bool()>& mayReplace = {});

/// Why saveWhole() would not write a file, as far as can be told without trying.
std::optional<FileProblem> whyNotWritable(const QString& path);

/// The file that a path leads to through links, whether it is there or not; absolute.
QString linkTarget(const QString& path);

}
