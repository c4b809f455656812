#include "model/files/file_problem.h"

#include "model/phrases/phrases.h"

#include <QDir>
#include <QtTranslation>

#include <cerrno>
#include <utility>

namespace atlas {

namespace {

struct Words {
    const char* sentence;
    const char* advice;
};

Words wordsOf(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::NoSuchFile:
        return {QT_TRANSLATE_NOOP("Phrases", "There is no file %1."),
                QT_TRANSLATE_NOOP("Phrases", "Check its name and folder.")};
    case FileTrouble::NoSuchFolder:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: its folder does not exist."),
                QT_TRANSLATE_NOOP("Phrases", "Make the folder again, or save the dossier elsewhere.")};
    case FileTrouble::NoPlainFile:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 is not a plain file."),
                QT_TRANSLATE_NOOP("Phrases", "Choose another name.")};
    case FileTrouble::NameTooLong:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: its name is too long."),
                QT_TRANSLATE_NOOP("Phrases", "Choose a shorter name.")};
    case FileTrouble::TooLarge:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 is larger than 256 MiB."),
                QT_TRANSLATE_NOOP("Phrases", "Dossiers are at most that large. Split it.")};
    case FileTrouble::NotReadable:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be read: you may not read it."),
                QT_TRANSLATE_NOOP("Phrases", "Check that you may read it.")};
    case FileTrouble::ReadFailed:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 could not be read to its end: %2."),
                QT_TRANSLATE_NOOP("Phrases", "Try again, or copy it to another disk.")};
    case FileTrouble::ReadOnlyFile:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: the file is read-only."),
                QT_TRANSLATE_NOOP("Phrases", "Save the dossier elsewhere.")};
    case FileTrouble::ReadOnlyFolder:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: nothing may be written in its folder."),
                QT_TRANSLATE_NOOP("Phrases", "Save the dossier elsewhere.")};
    case FileTrouble::ReadOnlyDisk:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: its disk is read-only."),
                QT_TRANSLATE_NOOP("Phrases", "Save the dossier elsewhere.")};
    case FileTrouble::DiskFull:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: the disk is full."),
                QT_TRANSLATE_NOOP("Phrases", "Free some space and save again, or save on another disk.")};
    case FileTrouble::QuotaFull:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: your share of the disk is used up."),
                QT_TRANSLATE_NOOP("Phrases", "Free some space and save again, or save on another disk.")};
    case FileTrouble::WriteFailed:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: %2."),
                QT_TRANSLATE_NOOP("Phrases", "Try again, or save the dossier elsewhere.")};
    case FileTrouble::ChangedByOthers:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 has been changed by another program since it was read."),
                QT_TRANSLATE_NOOP("Phrases", "Merge both versions, or save yours under another name.")};
    case FileTrouble::HeldByOthers:
        return {QT_TRANSLATE_NOOP("Phrases", "%1 is open in another window (process %2 on %3, since %4)."),
                QT_TRANSLATE_NOOP("Phrases", "Close it there, or save the dossier under another name.")};
    case FileTrouble::Damaged:
        return {QT_TRANSLATE_NOOP("Phrases", "Nothing can be recovered from the journal %1: it is damaged."),
                QT_TRANSLATE_NOOP("Phrases", "Open the dossier’s file or one of its backups.")};
    }
    std::unreachable();
}

FileTrouble writeTrouble(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return FileTrouble::NoSuchFolder;
    case EISDIR: return FileTrouble::NoPlainFile;
    case ENAMETOOLONG: return FileTrouble::NameTooLong;
    case EACCES:
    case EPERM: return FileTrouble::ReadOnlyFolder;
    case EROFS: return FileTrouble::ReadOnlyDisk;
    case ENOSPC: return FileTrouble::DiskFull;
    case EDQUOT: return FileTrouble::QuotaFull;
    default: return FileTrouble::WriteFailed;
    }
}

FileTrouble readTrouble(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return FileTrouble::NoSuchFile;
    case EISDIR: return FileTrouble::NoPlainFile;
    case ENAMETOOLONG: return FileTrouble::NoSuchFile;
    case EACCES:
    case EPERM: return FileTrouble::NotReadable;
    default: return FileTrouble::ReadFailed;
    }
}

}

QString FileProblem::sentence(Language language) const
{
    const QString words = phrase(language, wordsOf(trouble).sentence);
    const QString where = QDir::toNativeSeparators(path);
    switch (trouble) {
    case FileTrouble::HeldByOthers: {
        const QString since = localeOf(language).toString(holder.since.toLocalTime(), QLocale::ShortFormat);
        return words.arg(where, QString::number(holder.process), holder.host, since);
    }
    case FileTrouble::ReadFailed:
    case FileTrouble::WriteFailed: return words.arg(where, detail);
    default: return words.arg(where);
    }
}

QString FileProblem::advice(Language language) const
{
    switch (purpose) {
    case FilePurpose::Journal:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "Go on working, but save often: until this is mended, a crash loses what was not saved."));
    case FilePurpose::Backup:
        return phrase(language, QT_TRANSLATE_NOOP("Phrases",
            "The dossier was saved, but its version before that was not kept as a backup."));
    case FilePurpose::Dossier: return phrase(language, wordsOf(trouble).advice);
    }
    std::unreachable();
}

FileProblem writeProblem(const QString& path, int error)
{
    return {.trouble = writeTrouble(error), .path = path, .detail = qt_error_string(error)};
}

FileProblem readProblem(const QString& path, int error)
{
    return {.trouble = readTrouble(error), .path = path, .detail = qt_error_string(error)};
}

}
