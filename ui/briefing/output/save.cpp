#include "ui/briefing/output/save.h"

#include "model/phrases/phrases.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

QString cannotWrite(const QSaveFile& file, Language language)
{
    return phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 cannot be written: %2."))
        .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

/// A disk that fills up takes a part; only writing the rest says why it does not take more.
bool writeWhole(QSaveFile& file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

}

std::expected<void, QString> saveAll(const std::vector<OutputFile>& files, Language language)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const OutputFile& file : files) {
        const QFileInfo info(file.path);
        if (!info.dir().exists())
            return std::unexpected(phrase(language, QT_TRANSLATE_NOOP("Phrases", "There is no folder %1."))
                                       .arg(QDir::toNativeSeparators(info.dir().path())));
        if (info.isDir())
            return std::unexpected(
                phrase(language, QT_TRANSLATE_NOOP("Phrases", "%1 is a folder, not a file."))
                    .arg(QDir::toNativeSeparators(file.path)));
        auto save = std::make_unique<QSaveFile>(file.path);
        if (!save->open(QIODevice::WriteOnly) || !writeWhole(*save, file.bytes) || !save->flush())
            return std::unexpected(cannotWrite(*save, language));
        written.push_back(std::move(save));
    }
    for (const auto& save : written)
        if (!save->commit()) return std::unexpected(cannotWrite(*save, language));
    return {};
}

std::expected<void, QString> tellDrawn(const Briefing& briefing, size_t pages, const Progress& progress)
{
    if (progress && !progress(int(pages), int(briefing.pages.size()))) return std::unexpected(QString());
    return {};
}

QString pagePath(const QString& path, qsizetype page)
{
    if (page == 0) return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.dir().filePath(u"%1-%2%3"_s.arg(info.completeBaseName()).arg(page + 1).arg(suffix));
}

}
