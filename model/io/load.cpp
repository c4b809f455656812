#include "model/io/load.h"

#include "model/io/carried.h"
#include "model/io/encoding.h"
#include "model/io/load_carried.h"
#include "model/io/read_dossier.h"
#include "model/io/syntax_problem.h"
#include "model/phrases/phrases.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtTranslation>

#include <algorithm>
#include <future>

namespace atlas {

namespace {

constexpr qint64 mostBytes = 256ll * 1024 * 1024;
constexpr qint64 partBytes = 4ll * 1024 * 1024;

/// The file as a whole could not be read.
Problems unreadable(const QString& path, Language language, const char* sentence, const char* hint)
{
    Problem problem;
    problem.file = path;
    problem.sentence = phrase(language, sentence);
    problem.hint = phrase(language, hint);
    return {{problem}, true};
}

std::expected<QByteArray, Problems> readFile(const QString& path, Language language)
{
    const auto refuse = [&](const char* sentence, const char* hint) {
        return std::unexpected(unreadable(path, language, sentence, hint));
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(QT_TRANSLATE_NOOP("Phrases", "There is no such file"),
                      QT_TRANSLATE_NOOP("Phrases", "Check its name and folder."));
    if (info.isDir())
        return refuse(QT_TRANSLATE_NOOP("Phrases", "This is a folder, not a file"),
                      QT_TRANSLATE_NOOP("Phrases", "Give the dossier’s JSON file inside it."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The file cannot be read"),
                      QT_TRANSLATE_NOOP("Phrases", "Check that you may read it."));
    // Part by part: what is no plain file may claim any size, or have no end.
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), mostBytes));
    for (QByteArray part = file.read(partBytes); !part.isEmpty(); part = file.read(partBytes)) {
        bytes += part;
        if (bytes.size() > mostBytes)
            return refuse(QT_TRANSLATE_NOOP("Phrases", "The file is larger than 256 MiB"),
                          QT_TRANSLATE_NOOP("Phrases", "Dossiers are at most that large. Split it."));
    }
    if (file.error() != QFileDevice::NoError)
        return refuse(QT_TRANSLATE_NOOP("Phrases", "The file could not be read to its end"),
                      QT_TRANSLATE_NOOP("Phrases", "Try again, or copy it to another disk."));
    return bytes;
}

/// What keeps bytes from being a JSON text at all.
bool isText(const QByteArray& bytes, Complaints& complaints)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        complaints.error(0, {QT_TRANSLATE_NOOP("Phrases", "The file is UTF-16"), {}},
                         {QT_TRANSLATE_NOOP("Phrases", "Save it as UTF-8."), {}});
        return false;
    }
    if (const auto invalid = firstInvalidByte(bytes)) {
        const QString byte = QString::number(uchar(bytes[*invalid]), 16).toUpper();
        complaints.error(quint32(*invalid), {QT_TRANSLATE_NOOP("Phrases", "Not UTF-8: the byte %1"), {byte}},
                         {QT_TRANSLATE_NOOP("Phrases", "Save the file as UTF-8."), {}});
        return false;
    }
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) {
        complaints.error(quint32(zero), {QT_TRANSLATE_NOOP("Phrases", "The file holds a zero byte"), {}},
                         {QT_TRANSLATE_NOOP("Phrases", "A dossier is plain text."), {}});
        return false;
    }
    return true;
}

std::optional<Dossier> readBytes(const QByteArray& bytes, Reading& reading)
{
    if (!isText(bytes, reading.complaints)) return std::nullopt;
    const auto tree = JsonTree::parse(bytes);
    if (!tree) {
        complainOfSyntax(reading.complaints, tree.error(), bytes);
        return std::nullopt;
    }
    return readDossierObject(reading, tree->root());
}

}

std::expected<Loaded, Problems> loadDossier(const QString& path, Language language)
{
    const auto bytes = readFile(path, language);
    if (!bytes) return std::unexpected(bytes.error());
    if (isPdf(*bytes)) return loadCarried(*bytes, path, language);
    return readDossier(*bytes, path, language);
}

std::expected<Loaded, Problems> readDossier(const QByteArray& bytes, const QString& name, Language language)
{
    // Hashing takes as long as parsing, and neither needs the other.
    auto hash = std::async(std::launch::async, [&] {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    });
    Reading reading{Complaints(name, language)};
    auto dossier = readBytes(bytes, reading);
    Problems problems = reading.complaints.inOrder(bytes);
    problems.unsourced = reading.unsourced;
    if (!dossier || reading.complaints.hasErrors()) return std::unexpected(std::move(problems));
    dossier->hash = hash.get();
    dossier->bytes = bytes;
    return Loaded{std::make_shared<const Dossier>(std::move(*dossier)), std::move(problems)};
}

}
