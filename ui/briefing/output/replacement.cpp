#include "ui/briefing/output/replacement.h"

#include "model/phrases/phrases.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString cannotWrite(const QString& path, const QString& why, Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: %2."))
        .arg(QDir::toNativeSeparators(path), why);
}

/// What keeps a file from being written here, whatever the disk says; empty: nothing.
QString obstacle(const QString& path, Language language)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "There is no folder %1."))
            .arg(QDir::toNativeSeparators(info.dir().path()));
    if (info.isDir())
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 is a folder, not a file."))
            .arg(QDir::toNativeSeparators(path));
    // A device would be written to, or replaced.
    if (info.exists() && !info.isFile())
        return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 is not an ordinary file."))
            .arg(QDir::toNativeSeparators(path));
    return {};
}

/// A disk that fills up takes a part; only writing the rest says why it does not take more.
bool writeWhole(QSaveFile& file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes = bytes.sliced(written);
    }
    return file.flush();
}

/// The file a second time under another name beside it, without its bytes where the disk can do that.
std::expected<std::filesystem::path, QString> second(const std::filesystem::path& file)
{
    QTemporaryFile name(QFileInfo(file).filePath() + u".XXXXXX"_s);
    if (!name.open()) return std::unexpected(name.errorString());
    const auto path = QFileInfo(name).filesystemAbsoluteFilePath();
    name.remove();
    std::error_code error;
    std::filesystem::create_hard_link(file, path, error);
    if (error) std::filesystem::copy_file(file, path, error);
    if (error) return std::unexpected(QString::fromLocal8Bit(error.message()));
    return path;
}

}

/// A file, what is to stand there, and what stood there.
struct Replacement::Place {
    QString path;
    std::unique_ptr<QSaveFile> next;
    std::filesystem::path file = {};    ///< the path, or what it links to
    std::filesystem::path earlier = {}; ///< empty: nothing stood there, or it is not kept
    bool replaced = false;

    void restore() const
    {
        if (!replaced) return forget();
        std::error_code ignored; // there is nothing left to try
        if (earlier.empty()) std::filesystem::remove(file, ignored);
        else std::filesystem::rename(earlier, file, ignored);
    }
    void forget() const
    {
        std::error_code ignored;
        if (!earlier.empty()) std::filesystem::remove(earlier, ignored);
    }
};

Replacement::Replacement(Language sentences) : language(sentences) {}

Replacement::~Replacement() = default;

std::expected<void, QString> Replacement::prepare(const QString& path, const QByteArray& bytes)
{
    if (const QString sentence = obstacle(path, language); !sentence.isEmpty())
        return std::unexpected(sentence);
    Place place{.path = path, .next = std::make_unique<QSaveFile>(path)};
    if (!place.next->open(QIODevice::WriteOnly) || !writeWhole(*place.next, bytes))
        return std::unexpected(cannotWrite(path, place.next->errorString(), language));
    places.push_back(std::move(place));
    return {};
}

std::expected<void, QString> Replacement::replace(Place& place) const
{
    const QFileInfo info(place.path);
    place.file = info.isSymLink() ? QFileInfo(info.canonicalFilePath()).filesystemAbsoluteFilePath()
                                  : info.filesystemAbsoluteFilePath();
    // One file is replaced in one step, which leaves nothing to undo.
    if (places.size() > 1 && info.isFile()) {
        auto kept = second(place.file);
        if (!kept) return std::unexpected(cannotWrite(place.path, kept.error(), language));
        place.earlier = std::move(*kept);
    }
    place.replaced = place.next->commit();
    if (place.replaced) return {};
    return std::unexpected(cannotWrite(place.path, place.next->errorString(), language));
}

std::expected<void, QString> Replacement::replaceAll()
{
    for (Place& place : places)
        if (const auto done = replace(place); !done) {
            for (const Place& each : places) each.restore();
            return done;
        }
    for (const Place& place : places) place.forget();
    return {};
}

}
