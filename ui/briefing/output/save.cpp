#include "ui/briefing/output/save.h"

#include "ui/briefing/output/replacement.h"

#include <QDir>
#include <QFileInfo>

namespace atlas {

using namespace Qt::StringLiterals;

std::expected<void, QString> saveAll(const std::vector<OutputFile>& files, Language language)
{
    Replacement replacement(language);
    for (const OutputFile& file : files)
        if (const auto prepared = replacement.prepare(file.path, file.bytes); !prepared) return prepared;
    return replacement.replaceAll();
}

std::expected<void, QString> tellDrawn(const Briefing& briefing, size_t pages, const Progress& progress)
{
    if (progress && !progress(int(pages), int(briefing.pages.size()))) return std::unexpected(QString());
    return {};
}

QString pagePath(const QString& path, qsizetype page, qsizetype pages)
{
    if (page == 0) return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const qsizetype digits = QString::number(pages).size();
    const QString number = QString::number(page + 1).rightJustified(digits, u'0');
    return info.dir().filePath(info.completeBaseName() + u'-' + number + suffix);
}

}
