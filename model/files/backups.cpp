#include "model/files/backups.h"

#include "model/files/folders.h"
#include "model/files/kept_file.h"
#include "model/files/save_whole.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTimeZone>

#include <cerrno>

namespace atlas {

namespace {

using namespace Qt::StringLiterals;

const QString nameFormat = u"yyyy-MM-dd'T'HH-mm-ss'Z'"_s;
const QString suffix = u".json"_s;

}

Backups::Backups(const QString& all, const QString& file, const BackupPolicy& wanted) : policy(wanted)
{
    const QByteArray key = QCryptographicHash::hash(linkTarget(file).toUtf8(), QCryptographicHash::Sha256);
    folder = all + u'/' + QString::fromLatin1(key.first(16).toHex());
}

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> found;
    const QDir kept(folder, u'*' + suffix, QDir::Name | QDir::Reversed, QDir::Files);
    for (const QFileInfo& info : kept.entryInfoList()) {
        QDateTime at = QDateTime::fromString(info.completeBaseName(), nameFormat);
        if (!at.isValid()) continue;
        at.setTimeZone(QTimeZone::utc());
        found.push_back({info.filePath(), at, info.size()});
    }
    return found;
}

std::expected<void, FileProblem> Backups::keep(const QByteArray& replaced, const QDateTime& now)
{
    const std::vector<Backup> kept = list();
    // One from the future was kept while the clock was wrong, and says nothing of how long ago that was.
    const bool soon = !kept.empty() && kept.front().at <= now &&
                      std::chrono::milliseconds(kept.front().at.msecsTo(now)) < policy.apart;
    if (keptOne && soon) return {};
    const bool same = !kept.empty() && kept.front().size == replaced.size() && read(kept.front()) == replaced;
    if (!same) {
        if (!makeFolder(folder)) return std::unexpected(writeProblem(folder, errno));
        const auto pathAt = [this](const QDateTime& at) { return folder + u'/' + at.toUTC().toString(nameFormat) + suffix; };
        QDateTime at = now;
        while (QFile::exists(pathAt(at))) at = at.addSecs(1); // names have no room for less
        const QString path = pathAt(at);
        if (const auto written = saveWhole(path, replaced); !written) return std::unexpected(written.error());
    }
    keptOne = true;
    tidy(now);
    return {};
}

void Backups::tidy(const QDateTime& now) const
{
    const std::vector<Backup> kept = list();
    for (size_t i = 0; i < kept.size(); ++i) {
        const bool old = std::chrono::milliseconds(kept[i].at.msecsTo(now)) > policy.oldest;
        if (old || qsizetype(i) >= policy.most) QFile::remove(kept[i].path);
    }
}

std::expected<QByteArray, FileProblem> Backups::read(const Backup& backup)
{
    auto read = KeptFile::read(backup.path);
    if (!read) return std::unexpected(read.error());
    return read->bytes();
}

}
