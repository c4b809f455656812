#pragma once

#include "model/time/language.h"

#include <QDateTime>
#include <QString>

namespace atlas {

enum class FileTrouble {
    NoSuchFile,
    NoSuchFolder,
    NoPlainFile, ///< a folder, a device, a pipe
    NameTooLong,
    TooLarge, ///< more than a dossier may be
    NotReadable,
    ReadFailed,
    ReadOnlyFile,
    ReadOnlyFolder,
    ReadOnlyDisk,
    DiskFull,
    QuotaFull,
    WriteFailed,
    ChangedByOthers, ///< since it was read or written here
    HeldByOthers,    ///< another window or process edits it
    Damaged          ///< a journal that cannot be read from its beginning
};

/// What a file was to be read or written for.
enum class FilePurpose { Dossier, Journal, Backup };

/// Who edits a file.
struct FileHolder {
    qint64 process = 0;
    QString host;
    QDateTime since;
    friend bool operator==(const FileHolder&, const FileHolder&) = default;
};

/// Why a file was not read or written. Kept as a value, so that it is worded in the language of that hour.
struct FileProblem {
    FileTrouble trouble = FileTrouble::WriteFailed;
    QString path;
    QString detail = {};    ///< what the system says, where it says more than `trouble`
    FileHolder holder = {}; ///< of HeldByOthers
    FilePurpose purpose = FilePurpose::Dossier;

    /// What happened, and where.
    QString sentence(Language language) const;
    /// What to do.
    QString advice(Language language) const;
    friend bool operator==(const FileProblem&, const FileProblem&) = default;
};

/// What an `errno` of opening or writing a file means.
FileProblem writeProblem(const QString& path, int error);
/// The same of reading.
FileProblem readProblem(const QString& path, int error);

}
